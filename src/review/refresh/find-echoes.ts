import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import type { NewText } from "./new-texts.ts";

/** A heading or a title that stands somewhere else as well, without anchors, and as it was. */
export interface Echo {
  readonly paragraph: ReturnedParagraph;
  readonly from: number;
  readonly to: number;
  /** As it is now. */
  readonly text: string;
  /** In contents: Word works them out anew with its fields. */
  readonly inField: boolean;
}

/**
 * Where contents and the list of attachments repeat a paragraph whose figures change: behind a number at most, and word for word,
 * else nobody knows what it is. In the list it must be what the draft says there.
 */
export function findEchoes(
  texts: readonly NewText[],
  { paragraphs }: ReturnedDocument,
  fresh: ReturnedDocument,
): readonly Echo[] {
  const titles = changedTitles(texts);
  if (titles.length === 0) return [];
  const drafted = new Set(fresh.paragraphs.map(({ text }) => text));
  return paragraphs.flatMap((paragraph): readonly Echo[] => {
    if (paragraph.anchors.length > 0) return [];
    const [line = ""] = paragraph.text.split("\t");
    const inField = paragraph.fields.some(({ from, to }) => from === 0 && to >= line.length);
    const title = titles.find(({ was }) => line.endsWith(was));
    if (!title) return [];
    const before = line.slice(0, line.length - title.was.length);
    const isEcho = inField ? isNumber(before) : drafted.has(before + title.is);
    return isEcho ? [{ paragraph, from: before.length, to: line.length, text: title.is, inField }] : [];
  });
}

function isNumber(text: string): boolean {
  return /^[\d〇一二三四五六七八九十百第章节部分附件、．.:：（）()\s]*$/.test(text);
}

/** Paragraphs of some words, in which figures change; whether they are listed anywhere is seen there. */
function changedTitles(texts: readonly NewText[]): readonly { readonly was: string; readonly is: string }[] {
  const paragraphs = new Set(texts.map(({ paragraph }) => paragraph));
  return [...paragraphs].flatMap((paragraph) => {
    const { text, stands } = paragraph;
    if (stands.type !== "text" || text.length > longest) return [];
    const inside = texts.filter((one) => one.paragraph === paragraph);
    return [{ was: onOneLine(text), is: onOneLine(rewritten(text, inside)) }];
  });
}

/** In characters; what is longer is no title. */
const longest = 100;

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
