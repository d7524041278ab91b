import type { MarkdownConstruct } from "../diagnostics/codes/tree.ts";
import type { Note, Range } from "./problem.ts";

/**
 * Notes what would be printed with its marks, because the parser is told to take it for text: tags, addresses in angle
 * brackets, footnotes, references, strikethrough, `#标题` without a space, special blocks that were written wrongly.
 */
export function literalFaults(text: string, range: Range, note: Note): void {
  const literal = text.slice(range.start, range.end);
  for (const [construct, pattern] of patterns) {
    for (const match of literal.matchAll(pattern)) {
      const start = range.start + match.index;
      note("unsupported-markdown", { construct }, { start, end: start + match[0].length });
    }
  }
  for (const match of literal.matchAll(openFootnote)) {
    const start = range.start + match.index;
    note("footnote-not-closed", {}, { start, end: start + match[0].length });
  }
  for (const match of literal.matchAll(openReference)) {
    const start = range.start + match.index;
    note("reference-form", { written: match[0] }, { start, end: start + match[0].length });
  }
  const block = isLineStart(text, range.start) ? /^[:：]{2,}\s*([\p{L}-]*).*/u.exec(literal) : undefined;
  for (const match of literal.matchAll(singleBraces)) {
    const start = range.start + match.index;
    // The braces of a special block's attributes are part of its fault.
    if (block && match.index < block[0].length) continue;
    note("single-braces", { written: match[0] }, { start, end: start + match[0].length });
  }
  if (!isLineStart(text, range.start)) return;
  const marks = /^#{1,6}(?=[^#\s])/.exec(literal)?.[0];
  if (marks) note("heading-without-space", { marks }, { start: range.start, end: range.start + marks.length });
  if (block)
    note(
      "block-form",
      { name: block[1] ?? "", form: block[0] },
      { start: range.start, end: range.start + block[0].length },
    );
}

const openFootnote = /(?<!\\)\^\[/g;
const openReference = /(?<!\\)\[\]\([#＃][^)\n]*\)?/g;
const singleBraces = /(?<![{\\])\{[^{}\n]*\}(?!\})/g;

/** A backslash before the mark says that the mark itself is meant. */
const patterns: readonly (readonly [MarkdownConstruct, RegExp])[] = [
  ["automatic-link", /(?<!\\)<(?:[a-z][a-z+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi],
  ["html", /(?<!\\)<(?:\/?[a-z][\w-]*(?:\s[^<>]*|\/)?>|!--)/gi],
  ["footnote", /(?<!\\)\[\^[^\]\s]+\]/g],
  ["reference", /(?<!\\)\[[^\][]+\]\[[^\][]*\]/g],
  ["strikethrough", /(?<!\\)~~[^~]+~~/g],
];

function isLineStart(text: string, offset: number): boolean {
  return /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, offset - 5), offset));
}
