import type { WordChange } from "../review/compare/alignment.ts";
import type { Colours } from "./colours.ts";
import { columnWidth } from "./column-width.ts";
import { visibleText } from "./visible-text.ts";

/** So much of what stayed is shown on each side of a change. */
const around = 16;

/**
 * A word diff on lines of so many columns: what was removed red, what was added green; without colours [-so-] and {+so+}. Long
 * stretches that stayed are cut; where nothing changed, behind their first words.
 */
export function showWords(words: readonly WordChange[], columns: number, colours: Colours): readonly string[] {
  const isPlain = colours.red("x") === "x";
  const pieces = words.map(({ type, text }, index) => {
    const flat = visibleText(text.replaceAll(/\s*\n\s*/g, " "));
    return {
      type,
      text: type === "same" ? shorten(flat, index > 0, index < words.length - 1) : mark(flat, type, isPlain),
    };
  });
  const lines: string[] = [];
  let [line, width] = ["", 0];
  for (const { type, text } of pieces) {
    let part = "";
    const paint = type === "same" ? colours.dim : type === "removed" ? colours.red : colours.green;
    for (const character of text) {
      const wide = columnWidth(character);
      if (width + wide > columns && width > 0) {
        lines.push(line + (part === "" ? "" : paint(part)));
        [line, part, width] = ["", "", 0];
      }
      part += character;
      width += wide;
    }
    if (part !== "") line += paint(part);
  }
  return line === "" ? lines : [...lines, line];
}

function mark(text: string, type: "removed" | "added", isPlain: boolean): string {
  if (!isPlain) return text;
  return type === "removed" ? `[-${text}-]` : `{+${text}+}`;
}

function shorten(text: string, isAfter: boolean, isBefore: boolean): string {
  const characters = Array.from(text);
  const [head, tail] = [isAfter ? around : isBefore ? 0 : 2 * around, isBefore ? around : 0];
  if (characters.length <= head + tail + 1) return text;
  const end = tail === 0 ? "" : characters.slice(-tail).join("");
  return `${characters.slice(0, head).join("")}…${end}`;
}
