import type { ChartStyle } from "../../styles/style.ts";
import type { ChartBlock } from "../../tree/tree.ts";
import { textWidth } from "../text-width.ts";
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
}

/** A written number as a length can be made of it; a gap of a draft has none. */
export function valueOf(written: string | undefined): number | undefined {
  const value = written === undefined ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : undefined;
}

export function colourOf({ colours }: ChartStyle, index: number): string {
  return `#${colours[index % colours.length] ?? colours[0]}`;
}

/** The width of a text in a chart. */
export function lengthOf(text: string, { size }: Pick<ChartStyle, "size">): number {
  return textWidth(text, true) * size;
}

/** A text in lines that fit a width, three at most; what is left then ends in …. */
export function linesWithin(text: string, width: number, style: Pick<ChartStyle, "size">): readonly string[] {
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
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] ?? "").slice(0, -1)}…`];
}

const mostLines = 3;
