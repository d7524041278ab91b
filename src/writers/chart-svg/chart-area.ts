import type { ChartStyle } from "../../styles/style.ts";
import type { ChartBlock } from "../../tree/tree.ts";
import { chartColour } from "../chart-colour.ts";
import { textWidth } from "../text-width.ts";
import type { CategoryNames } from "./category-names.ts";
import type { Scale } from "./scale.ts";

/** Where a chart is drawn, in points from its upper left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart being drawn. */
export interface Drawing {
  readonly chart: ChartBlock;
  readonly style: ChartStyle;
  readonly area: Area;
  readonly scale: Scale;
  /** As they stand below the area. */
  readonly names: CategoryNames;
}

/** A written number as a length can be made of it; a gap of a draft has none. */
export function valueOf(written: string | undefined): number | undefined {
  const value = written === undefined ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : undefined;
}

export function colourOf(style: ChartStyle, index: number): string {
  return `#${chartColour(style, index)}`;
}

/** The width of a text in a chart. */
export function lengthOf(text: string, { size }: Pick<ChartStyle, "size">): number {
  return textWidth(text, true) * size;
}

/** A text in lines that fit a width; what is more than so many lines ends in …. */
export function linesWithin(
  text: string,
  width: number,
  style: Pick<ChartStyle, "size">,
  most = mostLines,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    if (line !== "" && lengthOf(line + character, style) > width) {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = Array.from(lines[most - 1] ?? "").slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join("")}…`];
}

export const mostLines = 3;
