import type { Around, TracedPhrase } from "../trace/trace.ts";
import type { Colours } from "./colours.ts";
import { columnWidth } from "./column-width.ts";
import { keepEnd, keepStart } from "./keep-text.ts";
import { visibleText } from "./visible-text.ts";

/**
 * A phrase in its sentence, what matters of it in square brackets: 共召开会议[6]次. The sentence is cut on both sides to fit in
 * so many columns.
 * @param printed the part of the phrase that matters
 */
export function showPhrase(
  { phrase, around }: TracedPhrase,
  printed: string,
  columns: number,
  colours: Colours,
): string {
  const text = phrase.parts.map((part) => part.text).join("");
  const at = text.indexOf(printed);
  const before = around.before + text.slice(0, at);
  const after = text.slice(at + printed.length) + around.after;
  return showSentence({ before, after }, printed, columns, colours);
}

/** The same of what stands around a text. */
export function showSentence(around: Around, printed: string, columns: number, colours: Colours): string {
  const flat = (part: string) => visibleText(part.replaceAll(/\s*\n\s*/g, " "));
  const [before, after] = [flat(around.before), flat(around.after)];
  const shown = keepStart(flat(printed), Math.floor((columns * 2) / 3));
  const room = columns - columnWidth(shown) - 2;
  const half = Math.floor(room / 2);
  const left = keepEnd(before, Math.max(half, room - columnWidth(after)));
  const right = keepStart(after, room - columnWidth(left));
  return `${colours.dim(left)}${colours.bold(colours.cyan(`[${shown}]`))}${colours.dim(right)}`;
}
