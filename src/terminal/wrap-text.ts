import { columnWidth } from "./column-width.ts";

/**
 * Breaks a text into lines of so many columns: at spaces, and between 汉字, but before no closing and behind no opening mark, and
 * not within a short name in 「」. What is longer than a line is cut.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    if (columnWidth((line + piece).trimEnd()) <= columns) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = piece;
    while (columnWidth(line.trimEnd()) > columns) {
      const kept = cut(line, columns);
      lines.push(kept);
      line = line.slice(kept.length);
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** A 汉字 with the marks that hold to it, or a word with the spaces behind it. */
const pieces =
  /「[^「」]{1,16}」[、，。；：]*\s*|[「『（《〈“‘【]*\p{Script=Han}[」』）》〉”’】、，。；：？！%]*\s*|(?:(?!\p{Script=Han}|[「『（《〈“‘【])\S)+\s*|[「『（《〈“‘【]|\s+/gu;

function cut(text: string, columns: number): string {
  let kept = "";
  for (const character of text) {
    if (kept !== "" && columnWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}
