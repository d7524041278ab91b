import type { RenderedLine } from "../text/text.ts";
import { tokenPattern } from "../text/token.ts";
import { rememberByText } from "./remember.ts";
import type { Hole, Line, Text } from "./tree.ts";

/** A line of plain text with its phrases in place. Nothing in it is markup. */
export function parseLine(line: RenderedLine): Line {
  return { inlines: splitAtTokens(line.text), phrases: line.phrases, place: line.place };
}

/** Text with tokens, as texts and holes. */
export const splitAtTokens: (text: string) => readonly (Text | Hole)[] = rememberByText((text) => {
  const parts: (Text | Hole)[] = [];
  let end = 0;
  for (const match of text.matchAll(tokenPattern())) {
    if (match.index > end) parts.push({ type: "text", text: text.slice(end, match.index) });
    parts.push({ type: "hole", index: Number(match[1]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: "text", text: text.slice(end) });
  return parts;
});
