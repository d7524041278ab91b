/** What becomes of the paragraphs of an entry of the alignment. Numbers are indexes into the paragraphs of the two documents. */
export type Decision =
  /** The fresh paragraph stands. `isOther`: the file had it otherwise, as it was built. */
  | { readonly type: "keep"; readonly edited: readonly number[]; readonly isOther: boolean }
  /** The fresh paragraph gets the file's wording. */
  | { readonly type: "reword"; readonly edited: number; readonly fresh: number; readonly by: FigureMatch }
  /** The fresh paragraph gets the figures that were changed by hand in the file, and keeps its wording. */
  | { readonly type: "figures"; readonly edited: number; readonly fresh: number }
  /** Only in the file. `isGone`: the draft of today has nothing of what it was made from. */
  | { readonly type: "insert"; readonly edited: number; readonly isGone: boolean }
  | { readonly type: "delete"; readonly fresh: number }
  /** The fresh paragraph stands, and a comment tells what the file has. */
  | Remark;

/** Phrases are matched by what they are; what is left of them also by their places, where the template writes them otherwise now. */
export type FigureMatch = "what" | "place";

export interface Remark {
  readonly type: "remark";
  readonly about: "conflict" | "deleted" | "moved" | "split" | "joined";
  readonly fresh: number;
  readonly edited: readonly number[];
}
