import type { Place } from "../diagnostics/place.ts";

/** The place of `length` characters, all on one line, at an offset of a text that begins at `place` and has no gaps. */
export function placeWithin(place: Place, text: string, offset: number, length: number): Place {
  const before = text.slice(0, offset);
  const newLine = before.lastIndexOf("\n");
  let line = place.line;
  for (const character of before) if (character === "\n") line++;
  const column = newLine < 0 ? place.column + offset : offset - newLine;
  return { file: place.file, line, column, endLine: line, endColumn: column + length };
}
