import type { Range, ReturnedParagraph, TextPiece } from "../returned/returned-document.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import { writeDeletedText, writeRunText, writeTracked } from "../rewrite/write-runs.ts";
import { prefixAt, tagEnd } from "../rewrite/xml-tags.ts";

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
  const { type, span, run, properties, inserted } = piece;
  const prefix = prefixAt(xml, run.from);
  const runOpen = tagEnd(xml, run.from);
  const open = xml.slice(run.from, runOpen) + (properties ? xml.slice(properties.from, properties.to) : "");
  const close = `</${prefix}r>`;
  const element = type === "mark" ? span : { from: xml.lastIndexOf("<", span.from - 1), to: tagEnd(xml, span.to) };
  const mark = type === "mark" ? xml.slice(span.from, span.to) : undefined;
  const tag = type === "mark" ? undefined : xml.slice(element.from, span.from);
  const written = stretches.map((stretch) => {
    if (stretch.type === "deleted") return writeDeleted(stretch.text, open, prefix, tracked);
    const content = open + (mark ?? writeRunText(stretch.text, prefix, tag)) + close;
    return stretch.type === "inserted" && !inserted ? writeTracked("ins", content, prefix, tracked) : content;
  });
  // The run is closed before them and opened again behind, unless nothing else of it stands there.
  const begins = xml.slice(properties?.to ?? runOpen, element.from).trim() === "";
  const ends = xml.slice(element.to, xml.lastIndexOf("<", run.to - 1)).trim() === "";
  return {
    from: begins ? run.from : element.from,
    to: ends ? run.to : element.to,
    xml: (begins ? "" : close) + written.join("") + (ends ? "" : open),
  };
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
