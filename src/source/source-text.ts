import type { Place } from "../diagnostics/place.ts";
import type { SourceText } from "./source.ts";

/** A text file as the stages take it: without byte order mark, its lines ended by `\n` alone, however they were ended. */
export function sourceText(name: string, text: string): SourceText {
  const clean = (text.startsWith("\uFEFF") ? text.slice(1) : text).replaceAll(/\r\n?/g, "\n");
  return { name, text: clean, lineStarts: findLineStarts(clean) };
}

/** The place of the characters from offset `start` up to, not including, `end`. */
export function placeAt(source: SourceText, start: number, end: number = start): Place {
  const line = lineIndexAt(source.lineStarts, start);
  const endLine = end <= start ? line : lineIndexAt(source.lineStarts, end);
  return {
    file: source.name,
    line: line + 1,
    column: start - (source.lineStarts[line] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (source.lineStarts[endLine] ?? 0) + 1,
  };
}

/** The offset of a place's first character: the way back from `placeAt`. */
export function offsetAt(source: SourceText, place: Place): number {
  return (source.lineStarts[place.line - 1] ?? source.text.length) + place.column - 1;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last line that starts at or before an offset. */
function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
