import type { Phrase } from "../../text/text.ts";
import type { Alignment, Inline, Line, ListBlock } from "../../tree/tree.ts";

/** A piece of a line: what the layout adds, or what the report says with its phrases. */
export type Piece = string | { readonly inlines: readonly Inline[]; readonly phrases: readonly Phrase[] };

/** A report as lines, one after the other, for files without a page. */
export type PlainBlock =
  | { readonly type: "heading"; readonly level: number; readonly pieces: readonly Piece[] }
  /** A heading, and the text that goes on in its line. */
  | { readonly type: "run-in"; readonly heading: readonly Piece[]; readonly pieces: readonly Piece[] }
  | { readonly type: "paragraph"; readonly pieces: readonly Piece[]; readonly indented: boolean }
  /** 附件说明: a line for each attachment, all one paragraph. */
  | { readonly type: "attached"; readonly lines: readonly (readonly Piece[])[] }
  | { readonly type: "list"; readonly list: ListBlock }
  | PlainTable
  | { readonly type: "image"; readonly file: string; readonly alternative: Line }
  | { readonly type: "entries"; readonly entries: readonly PlainEntry[] }
  | { readonly type: "rule" };

export interface PlainTable {
  readonly type: "table";
  readonly alignments: readonly Alignment[];
  readonly headers: readonly PlainRow[];
  readonly rows: readonly PlainRow[];
}

/** Its cells; one that is a part of another is empty. */
export type PlainRow = readonly (readonly Piece[])[];

/** A line of the contents; the first level is 1. */
export interface PlainEntry {
  readonly level: number;
  readonly pieces: readonly Piece[];
}

export function paragraph(pieces: readonly Piece[], indented = false): PlainBlock {
  return { type: "paragraph", pieces, indented };
}
