import { phraseText } from "../text/text.ts";
import type { Phrase } from "../text/text.ts";
import { tokenFor, tokenPattern } from "../text/token.ts";
import type { Around } from "./trace.ts";

/** Where a sentence, a cell or an item ends: behind its mark, unless a footnote ends with it, or before the next line's own mark. */
const markdownEnd = /[。！？；|](?!\])|[.!?;](?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*+] |\d+[.)] |:::|\|))/g;
const blockMark = /^\s*(?:#{1,6}|[-*+]|\d+[.)]|:::\S*)(?:\s+|$)/;
const lineEnd = /[。！？；]|[.!?;](?=\s)/g;

/**
 * What of its sentence stands around a phrase, so that a reader finds it: other phrases as they are printed, without the
 * marks of Markdown. In a table it is the row, its cells apart by bars.
 */
export function sentenceAround(
  { text, phrases }: { readonly text: string; readonly phrases: readonly Phrase[] },
  index: number,
  isMarkdown: boolean,
): Around {
  const token = tokenFor(index);
  const start = text.indexOf(token);
  const [before, after] = [text.slice(0, start), text.slice(start + token.length)];
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (isMarkdown && /^:{2,}\S/.test(line)) return attributeAround(line, after, phrases);
  const isRow = isMarkdown && /^\s*\|/.test(line);
  if (isRow) return rowAround(before, after, phrases);
  const ends = isMarkdown ? markdownEnd : lineEnd;
  const lastEnd = [...before.matchAll(ends)].at(-1);
  const [nextEnd] = after.matchAll(ends);
  const head = before.slice(lastEnd ? lastEnd.index + lastEnd[0].length : 0);
  const tail = after.slice(0, nextEnd ? nextEnd.index + nextEnd[0].length : after.length);
  const read = (part: string) =>
    fill(isMarkdown ? withoutMarks(part.replace(blockMark, "")) : part.replaceAll("|", ""), phrases);
  return { before: read(head).trimStart(), after: read(tail).trimEnd() };
}

function rowAround(before: string, after: string, phrases: readonly Phrase[]): Around {
  const head = before.slice(before.lastIndexOf("\n") + 1).replace(/^\s*\|\s*/, "");
  const [tail = ""] = after.split("\n", 1);
  const read = (part: string) => {
    const cells = part.split(/\s*(?<!\\)\|\s*/).filter((cell) => cell !== "<" && cell !== "^");
    return cells.map((cell) => fill(withoutMarks(cell), phrases)).join(" | ");
  };
  return { before: read(head), after: read(tail.replace(/(?:\s*(?<!\\)\|\s*)+$/, "")) };
}

/** The rest of an attribute's value: a caption, a title. */
function attributeAround(line: string, after: string, phrases: readonly Phrase[]): Around {
  const closed = line.replaceAll(/=(?:"[^"]*"|'[^']*')/g, (value) => " ".repeat(value.length));
  const open = closed.search(/=["']/);
  const [tail = ""] = after.split("\n", 1);
  const end = tail.indexOf(line.charAt(open + 1));
  return { before: fill(line.slice(open + 2), phrases), after: fill(end === -1 ? tail : tail.slice(0, end), phrases) };
}

function withoutMarks(text: string): string {
  return text
    .replaceAll("|", "")
    .replaceAll(/(?<!\\)\[\]\(#[^)]*\)/g, "")
    .replaceAll(/(?<!\\)\^\[/g, "（")
    .replaceAll(/\]\([^)]*\)|(?<!\\)(?:\*+|\[)/g, "")
    .replaceAll(/(?<!\\)\]/g, "）")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll(/(?<=^|[\w,.;])\n(?=\w)|(?<=[\w,.;])\n$/g, " ")
    .replaceAll("\n", "");
}

function fill(text: string, phrases: readonly Phrase[]): string {
  return text.replaceAll(tokenPattern(), (_, index: string) => {
    const phrase = phrases[Number(index)];
    return phrase ? phraseText(phrase) : "";
  });
}
