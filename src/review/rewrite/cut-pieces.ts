import type { ReturnedParagraph, Span, TextPiece } from "../returned/returned-document.ts";
import { elementOf } from "./around-piece.ts";
import type { Replacement } from "./replace-texts.ts";

/** A piece of text of which something is replaced. */
export interface CutPiece {
  /** Its `w:t` with its tags, or its mark. */
  readonly element: Span;
  /** Of its `w:t`, as it stands. */
  readonly tag?: string;
  readonly run: Span;
  readonly properties?: Span | undefined;
  readonly inserted: boolean;
  /** Its text from front to back. */
  readonly cuts: readonly Cut[];
}

/** A stretch of a piece that belongs to one replacement, or to none and is kept. */
export interface Cut {
  readonly text: string;
  /** The element of a mark; it is never kept. */
  readonly mark?: string;
  readonly replacement?: Replacement;
  /** Its replacement begins, or ends, with it. */
  readonly first?: boolean;
  readonly last?: boolean;
}

/** The pieces of a paragraph's text that replacements touch, cut where these begin and end. */
export function cutPieces(
  { pieces, text }: ReturnedParagraph,
  xml: string,
  replacements: readonly Replacement[],
): readonly CutPiece[] {
  const sorted = replacements.toSorted((a, b) => a.from - b.from);
  return pieces.flatMap((piece) => {
    const touching = sorted.filter(({ from, to }) => from < piece.to && to > piece.from);
    if (touching.length === 0) return [];
    const { run, properties, inserted, span } = piece;
    const element = elementOf(piece, xml);
    const tag = piece.type === "text" ? xml.slice(element.from, span.from) : undefined;
    const cuts = cutsOf(piece, text, touching, xml);
    return [{ element, ...(tag !== undefined && { tag }), run, properties, inserted, cuts }];
  });
}

function cutsOf(piece: TextPiece, text: string, touching: readonly Replacement[], xml: string): readonly Cut[] {
  const keep = (from: number, to: number): readonly Cut[] => (from === to ? [] : [{ text: text.slice(from, to) }]);
  const mark = piece.type === "mark" ? { mark: xml.slice(piece.span.from, piece.span.to) } : {};
  let at = piece.from;
  const cuts = touching.flatMap((replacement) => {
    const from = Math.max(piece.from, replacement.from);
    const to = Math.min(piece.to, replacement.to);
    const before = keep(at, from);
    at = to;
    const ends = { first: from === replacement.from, last: to === replacement.to };
    return [...before, { text: text.slice(from, to), replacement, ...ends, ...mark }];
  });
  return [...cuts, ...keep(at, piece.to)];
}
