import { phraseText } from "../text/text.ts";
import type { Phrase } from "../text/text.ts";
import type { Inline, Line } from "./tree.ts";

/** The characters of a line, its phrases in place. */
export function lineText({ inlines, phrases }: Omit<Line, "place">): string {
  return inlineText(inlines, phrases);
}

/** Whether inlines say nothing. A gap stands for what isn't known, whether a draft shows it or not. */
export function isBlankText(inlines: readonly Inline[], phrases: readonly Phrase[]): boolean {
  return !phrases.some(({ gap }) => gap) && inlineText(inlines, phrases).trim() === "";
}

/** The title's characters, without the bars (`|`) by which a template breaks it into lines. */
export function titleText({ inlines, phrases }: Omit<Line, "place">): string {
  const parts = inlines.map((inline) =>
    inline.type === "text" ? inline.text.replace(/\s*\|\s*/g, "") : textOf(inline, phrases),
  );
  return parts.join("");
}

/** The characters that inlines print, without any marking; a line break is `\n`. */
export function inlineText(inlines: readonly Inline[], phrases: readonly Phrase[]): string {
  let text = "";
  for (const inline of inlines) text += textOf(inline, phrases);
  return text;
}

function textOf(inline: Inline, phrases: readonly Phrase[]): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "hole": {
      const phrase = phrases[inline.index];
      return phrase ? phraseText(phrase) : "";
    }
    case "strong":
    case "emphasis":
    case "link":
      return inlineText(inline.children, phrases);
    case "reference":
    case "footnote":
      return "";
    case "line-break":
      return "\n";
  }
}
