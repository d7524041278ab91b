// Takes: the paragraphs of a file that came back and of a fresh draft. Gives: which belongs to which, and what was changed. Reports: nothing.

/**
 * How the paragraphs of two documents belong together, in the order of the edited one; what is only in the fresh one stands where
 * it would be. Numbers are indexes into their paragraphs. Each paragraph stands in exactly one entry.
 */
export type Alignment = readonly Aligned[];

export type Aligned =
  | { readonly type: "pair"; readonly edited: number; readonly fresh: number }
  /** The same paragraph at another place. */
  | { readonly type: "moved"; readonly edited: number; readonly fresh: number }
  | { readonly type: "added"; readonly edited: number }
  | { readonly type: "removed"; readonly fresh: number }
  | { readonly type: "split"; readonly edited: readonly number[]; readonly fresh: number }
  | { readonly type: "joined"; readonly edited: number; readonly fresh: readonly number[] };

/** Who made two paragraphs differ: somebody in the file, the facts or the template since it was built, or both. */
export type Origin = "hand" | "draft" | "both";

/** A piece of a word diff. A figure is one piece, with its numbers whole. */
export interface WordChange {
  readonly type: "same" | "removed" | "added";
  readonly text: string;
  /** What the phrase is where the piece is one, see `ReturnedAnchor`. */
  readonly what?: string;
}
