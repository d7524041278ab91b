import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import type { NewText } from "./new-texts.ts";

/** A heading whose text changes. */
export interface ChangedHeading {
  readonly was: string;
  readonly is: string;
}

/** An entry of the contents that says a heading's old text. */
export interface ContentsEntry {
  readonly paragraph: ReturnedParagraph;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The entries of contents that list a changed heading. Word keeps them as they were until it works its fields out anew; those
 * that are just the old heading behind its number can be written along.
 */
export function changedEntries(texts: readonly NewText[], { paragraphs }: ReturnedDocument): readonly ContentsEntry[] {
  const headings = changedHeadings(texts);
  if (headings.length === 0) return [];
  return paragraphs.flatMap((paragraph) => {
    const [title = ""] = paragraph.text.split("\t");
    const isField = paragraph.fields.some(({ from, to }) => from === 0 && to >= title.length);
    const heading = isField ? headings.find(({ was }) => isEntryOf(was, title)) : undefined;
    if (!heading) return [];
    return [{ paragraph, from: title.length - heading.was.length, to: title.length, text: heading.is }];
  });
}

function isEntryOf(heading: string, title: string): boolean {
  if (heading === "" || !title.endsWith(heading)) return false;
  return /^[\d〇一二三四五六七八九十百第章节部分、．.（）()\s]*$/.test(title.slice(0, -heading.length));
}

/** Paragraphs of some words, in which figures change; whether contents list them is seen there. */
function changedHeadings(texts: readonly NewText[]): readonly ChangedHeading[] {
  const paragraphs = new Set(texts.map(({ paragraph }) => paragraph));
  return [...paragraphs].flatMap((paragraph) => {
    const { text, style = "", stands } = paragraph;
    const isBody = /^(?:BodyText|Normal|a)?$/i.test(style);
    if (isBody || stands.type !== "text" || text.length > 200) return [];
    const inside = texts.filter((one) => one.paragraph === paragraph);
    return [{ was: onOneLine(text), is: onOneLine(rewritten(text, inside)) }];
  });
}

function rewritten(text: string, texts: readonly NewText[]): string {
  let [changed, at] = ["", 0];
  for (const { range, text: other } of texts.toSorted((a, b) => a.range.from - b.range.from)) {
    changed += text.slice(at, range.from) + other;
    at = range.to;
  }
  return changed + text.slice(at);
}

function onOneLine(text: string): string {
  return text.replaceAll("\n", "");
}
