import type { Place } from "../diagnostics/place.ts";
import type { Phrase } from "./text.ts";

/** What rendering emits, in order: literal text of a template, phrases, and the blank lines between paragraphs of one mustache. */
export type Piece =
  | {
      readonly type: "text";
      readonly text: string;
      readonly place: Place;
      readonly includes: readonly Place[];
      /** It begins a table's row that sums up the others. */
      readonly total?: true;
    }
  | Phrase;

/** Stands for one phrase while rendered text is cut: one character, so that offsets are easy to keep. */
export const phraseMark = "\uE002";

/** The pieces as one text, a mark for each phrase. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === "text" ? piece.text : phraseMark)).join("");
}
