import type { Place } from "../diagnostics/place.ts";
import { cutBlocks } from "./cut-blocks.ts";
import type { Stretch } from "./cut-blocks.ts";
import { joinPieces, phraseMark } from "./output.ts";
import type { Piece } from "./output.ts";
import type { Origin, Phrase, RenderedBlock, RenderedLine } from "./text.ts";
import { tokenFor } from "./token.ts";

/** Cuts what was rendered into blocks, each with its tokens numbered from 0 and the origins of its text. */
export function fillBlocks(pieces: readonly Piece[]): readonly RenderedBlock[] {
  const text = joinPieces(pieces);
  const reader = readPieces(pieces);
  return cutBlocks(text).map((stretch) => reader.blockOf(stretch));
}

/** The same for a line of the front matter, which is no Markdown. */
export function fillLine(pieces: readonly Piece[], place: Place): RenderedLine {
  const { text, phrases } = readPieces(pieces).blockOf({ start: 0, end: joinPieces(pieces).length });
  return { text, phrases, place };
}

/** Hands out blocks from front to back; each goes on where the last one ended. */
function readPieces(pieces: readonly Piece[]): { blockOf(stretch: Stretch): RenderedBlock } {
  let index = 0;
  let start = 0;
  return {
    blockOf(stretch) {
      let text = "";
      const phrases: Phrase[] = [];
      const origins: Origin[] = [];
      while (index < pieces.length && start < stretch.end) {
        const piece = pieces[index];
        if (!piece) break;
        const length = piece.type === "text" ? piece.text.length : phraseMark.length;
        const from = Math.max(0, stretch.start - start);
        if (from < length) {
          if (piece.type === "phrase") {
            text += tokenFor(phrases.length);
            phrases.push(piece);
          } else {
            const { place, includes, total } = piece;
            const origin = { at: text.length, place: advance(place, piece.text, from), includes };
            origins.push({ ...origin, ...(total && { total }) });
            text += piece.text.slice(from, stretch.end - start);
          }
        }
        // A piece that goes on behind the block is taken up again by the next.
        if (start + length > stretch.end) break;
        start += length;
        index++;
      }
      return { text, phrases, origins };
    },
  };
}

/** The place of a literal text from one of its characters on. */
function advance(place: Place, text: string, offset: number): Place {
  if (offset === 0) return place;
  const before = text.slice(0, offset).split("\n");
  const line = place.line + before.length - 1;
  const column = before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : place.column + offset;
  return { ...place, line, column };
}
