import type { MergeWords } from "../../locale/merge-words.ts";
import type { ReturnedAnchor, ReturnedDocument } from "../returned/returned-document.ts";
import type { NewComment } from "../rewrite/add-comments.ts";
import type { Blocks } from "../rewrite/block-around.ts";
import type { InsertedPiece } from "../rewrite/edit-text.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import type { Decision } from "./decision.ts";
import type { MergeFinding } from "./merged.ts";
import type { Places } from "./places.ts";
import type { MergedPiece } from "./reword.ts";

/** What the writing of a merged report hands along. Paragraphs are told by their indexes in the two documents. */
export interface Merging {
  readonly edited: ReturnedDocument;
  readonly fresh: ReturnedDocument;
  readonly decisions: readonly Decision[];
  /** Name of the fresh document's part. */
  readonly main: string;
  /** Of the main part. */
  readonly blocks: Blocks;
  /** Of the fresh report. */
  readonly xmlOf: (part: string) => string;
  readonly tracked: TrackedChange;
  readonly words: MergeWords;
  readonly places: Places;
  /** What a phrase of the file says in the fresh report. */
  readonly todays: (anchor: ReturnedAnchor) => string | undefined;
  /** A piece as it is inserted: its phrase keeps its anchor, if that stands nowhere else. */
  readonly anchored: (piece: MergedPiece) => InsertedPiece;
  /** What is written, in any order. */
  readonly write: (part: string, splices: readonly Splice[]) => void;
  /** A comment on a fresh paragraph, or on the one before it that can have one. */
  readonly comment: (fresh: number, comment: Pick<NewComment, "paragraphs"> & Partial<NewComment>) => void;
  readonly find: (finding: MergeFinding) => void;
}
