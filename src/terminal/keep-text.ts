import stringWidth from "string-width";

/** The beginning of a text that is wider than so many columns, with … behind it. */
export function keepStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The end of such a text, with … before it. */
export function keepEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const character of Array.from(text).toReversed()) {
    if (stringWidth(character + kept) > width - 1) break;
    kept = character + kept;
  }
  return `…${kept}`;
}
