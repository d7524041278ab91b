import type { Range, ReturnedParagraph, TextPiece } from "../returned/returned-document.ts";
import { aroundPiece, inPlaceOf } from "../rewrite/around-piece.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import { writeDeletedText, writeRunText, writeTracked } from "../rewrite/write-runs.ts";
import { prefixAt } from "../rewrite/xml-tags.ts";

/** What of a paragraph's text is new, and what stood in it before. */
export interface WordMarks {
  readonly inserted: readonly Range[];
  readonly deleted: readonly DeletedText[];
}

/** A text that stood before the character at an offset. */
export interface DeletedText {
  readonly at: number;
  readonly text: string;
}

/**
 * The splices that mark words of a paragraph, which stay as they are, as inserted, and write what stood before as deleted between
 * them, in the form of the run there. What somebody inserted as a tracked change stays their insertion.
 * @param xml of the paragraph's part
 */
export function markWords(
  paragraph: ReturnedParagraph,
  xml: string,
  { inserted, deleted }: WordMarks,
  tracked: TrackedChange,
): readonly Splice[] {
  const { pieces, text } = paragraph;
  const last = pieces.at(-1);
  if (!last) return writeIntoEmpty(paragraph, xml, deleted, tracked);
  return pieces.flatMap((piece) => {
    const within = inserted.filter(({ from, to }) => from < piece.to && to > piece.from);
    const before = deleted.filter(({ at }) => {
      return at >= piece.from && (at < piece.to || (piece === last && at === piece.to));
    });
    if (within.length + before.length === 0) return [];
    return [spliceOf(piece, xml, stretchesOf(piece, text, within, before), tracked)];
  });
}

interface Stretch {
  readonly type: "same" | "inserted" | "deleted";
  readonly text: string;
}

function stretchesOf(
  piece: TextPiece,
  text: string,
  inserted: readonly Range[],
  deleted: readonly DeletedText[],
): readonly Stretch[] {
  const cuts = new Set([piece.from, piece.to]);
  for (const { from, to } of inserted) for (const at of [from, to]) if (at > piece.from && at < piece.to) cuts.add(at);
  for (const { at } of deleted) cuts.add(at);
  const offsets = [...cuts].toSorted((a, b) => a - b);
  return offsets.flatMap((from, index): readonly Stretch[] => {
    const gone = deleted.filter(({ at }) => at === from).map((one): Stretch => ({ type: "deleted", text: one.text }));
    const to = offsets[index + 1];
    if (to === undefined) return gone;
    const isNew = inserted.some((range) => range.from <= from && range.to >= to);
    return [...gone, { type: isNew ? "inserted" : "same", text: text.slice(from, to) }];
  });
}

function spliceOf(piece: TextPiece, xml: string, stretches: readonly Stretch[], tracked: TrackedChange): Splice {
  const { type, span, inserted } = piece;
  const around = aroundPiece(piece, xml);
  const { prefix, open, close, element } = around;
  const mark = type === "mark" ? xml.slice(span.from, span.to) : undefined;
  const tag = type === "mark" ? undefined : xml.slice(element.from, span.from);
  const written = stretches.map((stretch) => {
    if (stretch.type === "deleted") return writeDeleted(stretch.text, open, prefix, tracked);
    const content = open + (mark ?? writeRunText(stretch.text, prefix, tag)) + close;
    return stretch.type === "inserted" && !inserted ? writeTracked("ins", content, prefix, tracked) : content;
  });
  return inPlaceOf(piece, xml, around, written.join(""));
}

/** @param open of the run: its tag and its form */
export function writeDeleted(text: string, open: string, prefix: string, tracked: TrackedChange): string {
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== "");
  const written = pieces.map((piece) => {
    if (piece === "\n") return `<${prefix}br/>`;
    return piece === "\t" ? `<${prefix}tab/>` : writeDeletedText(piece, prefix);
  });
  return writeTracked("del", `${open}${written.join("")}</${prefix}r>`, prefix, tracked);
}

function writeIntoEmpty(
  { span }: ReturnedParagraph,
  xml: string,
  deleted: readonly DeletedText[],
  tracked: TrackedChange,
): readonly Splice[] {
  const prefix = prefixAt(xml, span.from);
  const text = deleted.map((one) => one.text).join("");
  const end = xml.lastIndexOf("</", span.to - 1);
  if (text === "" || end <= span.from) return [];
  return [{ from: end, to: end, xml: writeDeleted(text, `<${prefix}r>`, prefix, tracked) }];
}
