import { columnWidth } from "./column-width.ts";

/** The beginning of a text that is wider than so many columns, with … behind it. */
export function keepStart(text: string, columns: number): string {
  const characters = Array.from(text);
  const kept = fitting(characters, columns);
  return kept === characters.length ? text : `${characters.slice(0, fitting(characters, columns - 1)).join("")}…`;
}

/** The end of such a text, with … before it. */
export function keepEnd(text: string, columns: number): string {
  const characters = Array.from(text).toReversed();
  const kept = fitting(characters, columns);
  if (kept === characters.length) return text;
  return `…${characters
    .slice(0, fitting(characters, columns - 1))
    .toReversed()
    .join("")}`;
}

/** How many of the characters fit. Each is measured alone, and none beyond the columns: a note may be long. */
function fitting(characters: readonly string[], columns: number): number {
  let width = 0;
  for (const [index, character] of characters.entries()) {
    width += columnWidth(character);
    if (width > columns) return index;
  }
  return characters.length;
}
