import type { ReturnedParagraph } from "../returned/returned-document.ts";

/** What of a paragraph's text is neither a figure's nor worked out by the word processor. */
export function wordsBetween({ text, anchors, fields }: ReturnedParagraph): string {
  let at = 0;
  let words = "";
  for (const { from, to } of [...anchors, ...fields].toSorted((a, b) => a.from - b.from)) {
    words += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return words + text.slice(at);
}
