import type { Place } from "../diagnostics/place.ts";
import type { SourceText } from "../source/source.ts";
import type { Colours } from "./colours.ts";
import { columnWidth } from "./column-width.ts";
import { keepEnd, keepStart } from "./keep-text.ts";
import { visibleText } from "./visible-text.ts";

const tab = "    ";

/**
 * The line of a place and under it carets, which count a wide character as two columns; a place of several lines is marked
 * to the end of its first. A line longer than `columns` is cut to what lies around the carets.
 */
export function showExcerpt(place: Place, source: SourceText, columns: number, colours: Colours): readonly string[] {
  const line = lineOf(source, place.line);
  if (line === undefined) return [];
  const end = place.endLine > place.line ? line.length : Math.min(place.endColumn - 1, line.length);
  const start = Math.min(place.column - 1, line.length);
  const number = String(place.line);
  const room = Math.max(20, columns - number.length - 4);
  const [before, marked, after] = cut(
    showText(line.slice(0, start)),
    showText(line.slice(start, Math.max(start, end))),
    showText(line.slice(Math.max(start, end))),
    room,
  );
  const indent = " ".repeat(columnWidth(before));
  const carets = "^".repeat(Math.max(1, columnWidth(marked)));
  const gutter = (text: string): string => colours.dim(` ${text.padStart(number.length)} │ `);
  return [
    `${gutter(number)}${before}${marked}${after}`.trimEnd(),
    `${gutter("")}${indent}${colours.bold(colours.red(carets))}`,
  ];
}

/** A line of a file, without its end; the first is 1. */
function lineOf({ text, lineStarts }: SourceText, line: number): string | undefined {
  const start = lineStarts[line - 1];
  return start === undefined ? undefined : text.slice(start, (lineStarts[line] ?? text.length + 1) - 1);
}

function showText(text: string): string {
  return text.split("\t").map(visibleText).join(tab);
}

/** Leaves at least a quarter of the room to what stands before the carets, and cuts what is left over on either side. */
function cut(before: string, marked: string, after: string, room: number): readonly [string, string, string] {
  if (columnWidth(before + marked + after) <= room) return [before, marked, after];
  const shownMarked = keepStart(marked, Math.floor(room / 2));
  const left = room - columnWidth(shownMarked);
  const quarter = Math.floor(room / 4);
  const shownBefore = keepEnd(before, Math.max(quarter, left - columnWidth(after)));
  return [shownBefore, shownMarked, keepStart(after, left - columnWidth(shownBefore))];
}
