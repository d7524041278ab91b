/** A text in one line, and of a long one only the first characters, with … behind them. */
export function shorten(text: string, most: number): string {
  const line = text.replaceAll(/\s*\n\s*/g, " ").trim();
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}…`;
}
