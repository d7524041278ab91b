import type { Range } from "./problem.ts";

/** Stands for the characters of a footnote behind its `^` while the text around it is parsed: neither blank nor mark. */
const filler = "\uE003";

/**
 * Finds inline footnotes, `^[…]`: brackets within are balanced or escaped, and no blank line stands in one. One within
 * another is not found: it is part of it.
 */
export function findFootnotes(text: string): readonly Range[] {
  if (!text.includes("^[")) return [];
  const closings = matchBrackets(text);
  const found: Range[] = [];
  let from = 0;
  for (const [open, close] of closings) {
    if (open <= from || text[open - 1] !== "^" || isEscaped(text, open - 1)) continue;
    found.push({ start: open - 1, end: close + 1 });
    from = close;
  }
  return found;
}

/** The text with its footnotes out of the parser's sight, each as long as it was, so that all offsets hold. */
export function maskFootnotes(text: string): string {
  let masked = "";
  let end = 0;
  for (const footnote of findFootnotes(text)) {
    masked += `${text.slice(end, footnote.start)}^${filler.repeat(footnote.end - footnote.start - 1)}`;
    end = footnote.end;
  }
  return end === 0 ? text : masked + text.slice(end);
}

/** A masked text between its footnotes: one piece more than it has footnotes. */
export function splitAtFootnotes(masked: string): readonly string[] {
  return masked.includes(filler) ? masked.split(/\^\uE003+/) : [masked];
}

/** The text of a footnote, its opening bracket still before it: marks behind it are read as they stand. */
export function footnoteText(text: string, { start, end }: Range): string {
  return text.slice(start + 1, end - 1);
}

/** How far the offsets of a footnote's text are from those of the text that it stands in. */
export function footnoteShift({ start }: Range): number {
  return start + 1;
}

/** Takes the opening bracket from the first text of a footnote. */
export function withoutBracket(text: string): string {
  return text.replace(/^\[\s*/, "");
}

/** Where each opening bracket is closed again, in the order of the opening ones. */
function matchBrackets(text: string): readonly (readonly [open: number, close: number])[] {
  const closed: [number, number][] = [];
  let open: number[] = [];
  for (const { 0: found, index } of text.matchAll(/\\.|[[\]]|\n[ \t]*(?=\n)/gs)) {
    if (found.startsWith("\n")) open = [];
    else if (found === "[") open.push(index);
    else if (found === "]") {
      const last = open.pop();
      if (last !== undefined) closed.push([last, index]);
    }
  }
  return closed.toSorted(([a], [b]) => a - b);
}

function isEscaped(text: string, at: number): boolean {
  const backslashes = /\\*$/.exec(text.slice(Math.max(0, at - 50), at))?.[0].length ?? 0;
  return backslashes % 2 === 1;
}
