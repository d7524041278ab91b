import type { Range, ReturnedParagraph, Span, TextPiece } from "../returned/returned-document.ts";
import { aroundPiece, inPlaceOf } from "./around-piece.ts";
import type { Splice } from "./splice.ts";
import type { TrackedChange } from "./tracked-change.ts";
import { writeDeletedText, writeRunText, writeTracked } from "./write-runs.ts";
import { prefixAt } from "./xml-tags.ts";

/** What of a paragraph's text is deleted and inserted as tracked changes. */
export interface TextEdits {
  /** That don't overlap. */
  readonly deleted: readonly Range[];
  readonly inserted: readonly Insertion[];
}

export interface Insertion {
  /** Offset in the paragraph's text. */
  readonly at: number;
  readonly pieces: readonly InsertedPiece[];
  /** Whether it stands in the anchor that ends there, and not behind it. Default: behind it. */
  readonly inAnchor?: boolean;
}

export interface InsertedPiece {
  readonly text: string;
  /** A bookmark that is set around it. Default: none. */
  readonly anchor?: { readonly name: string; readonly id: number } | undefined;
}

/**
 * The splices that delete and insert text of a paragraph as tracked changes. What is inserted has the form of the text before it,
 * and stands outside of anchors and links that end or begin there.
 * @param xml of the paragraph's part, in which nothing was inserted as a tracked change yet
 */
export function editText(
  paragraph: ReturnedParagraph,
  xml: string,
  { deleted, inserted }: TextEdits,
  tracked: TrackedChange,
): readonly Splice[] {
  const { pieces } = paragraph;
  const isWithin = ({ at }: Insertion) => pieces.some((piece) => isInRun(at, piece, pieces));
  const apart = inserted.filter((one) => !isWithin(one)).map((one) => insertApart(one, paragraph, xml, tracked));
  const within = inserted.filter(isWithin);
  const cut = pieces.flatMap((piece) => {
    const gone = deleted.filter(({ from, to }) => from < piece.to && to > piece.from);
    const added = within.filter(({ at }) => isInRun(at, piece, pieces));
    return gone.length + added.length === 0
      ? []
      : [cutPiece(piece, paragraph, xml, { deleted: gone, inserted: added }, tracked)];
  });
  return [...cut, ...apart];
}

/** Whether an offset lies in a piece, or at its end with more of its run behind it. */
function isInRun(at: number, piece: TextPiece, pieces: readonly TextPiece[]): boolean {
  if (at > piece.from && at < piece.to) return true;
  return at === piece.to && pieces.some(({ from, run }) => from === at && run.from === piece.run.from);
}

/** The runs in which what was inserted stands. */
export function writeInserted(
  pieces: readonly InsertedPiece[],
  properties: string,
  prefix: string,
  tracked: TrackedChange,
): string {
  const written = pieces.map(({ text, anchor }) => {
    if (text === "") return "";
    const run = `<${prefix}r>${properties}${writeRunText(text, prefix)}</${prefix}r>`;
    const added = writeTracked("ins", run, prefix, tracked);
    if (!anchor) return added;
    const id = `${prefix}id="${anchor.id}"`;
    return `<${prefix}bookmarkStart ${id} ${prefix}name="${anchor.name}"/>${added}<${prefix}bookmarkEnd ${id}/>`;
  });
  return written.join("");
}

/** The form of a run without the highlight of what was missing. */
export function formOf({ properties }: TextPiece, xml: string): string {
  if (!properties) return "";
  return xml.slice(properties.from, properties.to).replace(/<(?:[^\s<>:]+:)?highlight\s[^<>]*\/>/, "");
}

function insertApart(insertion: Insertion, paragraph: ReturnedParagraph, xml: string, tracked: TrackedChange): Splice {
  const { pieces, span } = paragraph;
  const before = pieces.findLast(({ to }) => to <= insertion.at);
  const like = before ?? pieces[0];
  const prefix = prefixAt(xml, span.from);
  const from = placeOf(insertion, before, paragraph, xml);
  return { from, to: from, xml: writeInserted(insertion.pieces, like ? formOf(like, xml) : "", prefix, tracked) };
}

function placeOf(
  { at, inAnchor }: Insertion,
  before: TextPiece | undefined,
  { pieces, anchors, span }: ReturnedParagraph,
  xml: string,
): number {
  if (before && inAnchor === true) return before.run.to;
  const own = (found: Span | undefined) =>
    found && found.from >= span.from && found.to <= span.to ? found : undefined;
  if (before) {
    const ends = anchors.flatMap((anchor) => (anchor.to === at && anchor.from < at ? (own(anchor.end)?.to ?? []) : []));
    return behindLink(Math.max(before.run.to, ...ends), xml);
  }
  const starts = anchors.flatMap((anchor) => (anchor.from === 0 ? (own(anchor.start)?.from ?? []) : []));
  const [first] = pieces;
  if (first) return beforeLink(Math.min(first.run.from, ...starts), xml);
  return xml.lastIndexOf("</", span.to - 1);
}

function behindLink(at: number, xml: string): number {
  const [close = ""] = /^(?:<\/(?:[^\s<>/:]+:)?hyperlink\s*>)*/.exec(xml.slice(at, at + 200)) ?? [];
  return at + close.length;
}

function beforeLink(at: number, xml: string): number {
  const [open = ""] = /(?:<(?:[^\s<>/:]+:)?hyperlink\s[^<>]*>)?$/.exec(xml.slice(Math.max(0, at - 400), at)) ?? [];
  return at - open.length;
}

/** A piece in the stretches that stay, go and come; its run is closed and opened again around what was changed. */
function cutPiece(
  piece: TextPiece,
  { text }: ReturnedParagraph,
  xml: string,
  { deleted, inserted }: TextEdits,
  tracked: TrackedChange,
): Splice {
  const around = aroundPiece(piece, xml);
  const { prefix, open, close, element } = around;
  const isMark = piece.type === "mark";
  const kept = (from: number, to: number) =>
    isMark ? xml.slice(element.from, element.to) : writeRunText(text.slice(from, to), prefix);
  const gone = (from: number, to: number) =>
    isMark ? xml.slice(element.from, element.to) : writeDeletedText(text.slice(from, to), prefix);
  const cuts = new Set([piece.from, piece.to, ...inserted.map(({ at }) => at)]);
  for (const { from, to } of deleted) for (const at of [from, to]) if (at > piece.from && at < piece.to) cuts.add(at);
  const offsets = [...cuts].toSorted((a, b) => a - b);
  const written = offsets.flatMap((from, index) => {
    const here = inserted.filter(({ at }) => at === from);
    const added = here.map((one) => writeInserted(one.pieces, formOf(piece, xml), prefix, tracked));
    const to = offsets[index + 1];
    if (to === undefined) return added;
    const isGone = deleted.some((range) => range.from <= from && range.to >= to);
    return [
      ...added,
      isGone ? writeTracked("del", open + gone(from, to) + close, prefix, tracked) : open + kept(from, to) + close,
    ];
  });
  return inPlaceOf(piece, xml, around, written.join(""));
}
