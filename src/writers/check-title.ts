import type { Report } from "../diagnostics/diagnostic.ts";
import type { Style } from "../styles/style.ts";
import { lineText, titleText } from "../tree/line-text.ts";
import type { Line } from "../tree/tree.ts";
import { textWidth } from "./text-width.ts";
import { brokenTitle } from "./title-lines.ts";

/** A title of more lines than this is refused, and one of more than the second is advised against. */
const most = 5;
const readable = 3;

/** Checks that a title fits: how many lines it takes, and that none that was broken by hand (`|`) is longer than a line. */
export function checkTitle(
  { inlines, phrases, place }: Line,
  { title: { characters: room } }: Style,
  report: Report,
): void {
  const pieces = inlines.map((inline) => ({
    text: lineText({ inlines: [inline], phrases }),
    literal: inline.type === "text",
  }));
  const byHand = pieces.some(({ text, literal }) => literal && text.includes("|"));
  const width = (text: string) => Math.ceil(textWidth(text, true));
  const characters = width(titleText({ inlines, phrases }));
  const lines = byHand ? brokenTitle(pieces, room).join("").split("\n") : [];
  for (const line of lines) {
    if (width(line) > room) report("title-line-too-long", place, { line, characters: width(line), most: room });
  }
  const count = byHand ? lines.length : Math.ceil(characters / room);
  if (count > most) report("title-too-long", place, { characters, lines: count, most });
  else if (count > readable) report("title-long", place, { characters, lines: count });
}
