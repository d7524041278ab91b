import { twips } from "../../styles/lengths.ts";
import type { ImprintLinesStyle, Style } from "../../styles/style.ts";
import { lineText } from "../../tree/line-text.ts";
import { textWidth } from "../text-width.ts";
import { thinPitch } from "./geometry.ts";
import type { Imprint, ImprintLine } from "./write-imprint.ts";

/** How high the box of an imprint is, in twips: high enough for all lines. What is too much stays empty above the first line. */
export function heightOf(rows: Imprint["rows"], style: ImprintLinesStyle, width: number): number {
  const lines = rows.flat().map((line) => countLines(line, style, width));
  const rules = twips.fromMillimetres(2 * style.outer + (rows.length - 1) * style.inner);
  return lines.reduce((sum, count) => sum + count, 0) * twips.fromPoints(style.pitch) + rules + 2 * thinPitch;
}

/** Whether an imprint has room on one page. */
export function fitsOnPage({ height }: Pick<Imprint, "height">, { page }: Style): boolean {
  return height <= twips.fromMillimetres(page.height - page.top - page.bottom);
}

/** The indents of a list with a label, in twips. */
export function listIndents(label: string, { indent, text }: ImprintLinesStyle) {
  const character = twips.fromPoints(text.size);
  const side = Math.round(indent * character);
  const hanging = Math.round(textWidth(label, false) * character);
  return { left: side + hanging, right: side, hanging };
}

function countLines(line: ImprintLine, style: ImprintLinesStyle, width: number): number {
  const [left, right, text] = line.type === "sides" ? sidesIn(line, style) : listIn(line, style);
  // A mark that may not begin a line takes a character along into the next.
  const characters = Math.max(1, Math.floor((width - left - right) / twips.fromPoints(style.text.size)) - 1);
  return Math.max(1, Math.ceil(textWidth(text, false) / characters));
}

type Indented = readonly [left: number, right: number, text: string];

function listIn({ label, line }: ImprintLine & { readonly type: "list" }, style: ImprintLinesStyle): Indented {
  const { left, right } = listIndents(label, style);
  return [left, right, lineText(line)];
}

/** What stands at the right goes to a line of its own where the other leaves no room for it. */
function sidesIn(
  { left, right, around }: ImprintLine & { readonly type: "sides" },
  style: ImprintLinesStyle,
): Indented {
  const { right: side } = listIndents("", style);
  const [before, after] = around;
  return [side, side, (left ? lineText(left) : "") + (right ? before + lineText(right) + after : "")];
}
