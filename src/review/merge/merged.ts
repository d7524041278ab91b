// Takes: a file that came back, a fresh build of its report, and what the first remembers of how it was built. Gives: the fresh
// report with the edits as tracked changes. Reports: nothing; what a person has to decide or to carry over is listed.

export interface Merged {
  readonly bytes: Uint8Array;
  /** How many places were changed by hand and stand as tracked changes. */
  readonly changes: number;
  /** In the order of the file that came back. */
  readonly findings: readonly MergeFinding[];
}

/** What doesn't come of itself, by the text that it is about. */
export type MergeFinding =
  /** Changed here and there: the fresh text stands, the file's is a comment on it. */
  | { readonly type: "conflict"; readonly draft: string; readonly edited: string }
  /** Deleted here, and changed there: it stands. */
  | { readonly type: "deleted"; readonly draft: string }
  /** Changed here, and gone there: it stands as inserted. */
  | { readonly type: "gone"; readonly edited: string }
  /** Stands at another place in the file. */
  | { readonly type: "moved"; readonly draft: string }
  | { readonly type: "split"; readonly draft: string }
  | { readonly type: "joined"; readonly draft: string }
  /** Cells of a column that was added or deleted by hand. */
  | { readonly type: "column"; readonly text: string }
  /** Text of a note, a text box, a header or footer that has no place in the fresh report. */
  | { readonly type: "apart"; readonly edited: string }
  | { readonly type: "picture"; readonly edited: string }
  /** A table added by hand: its text stands, in a form of ours. */
  | { readonly type: "table"; readonly edited: string }
  /** A figure that was changed by hand. `stale`: the facts, too, say something else by now. */
  | { readonly type: "figure"; readonly is: string; readonly draft: string; readonly stale: boolean }
  /** A figure that was typed anew, without its anchor: whether it was changed, or is merely stale, nobody knows. */
  | { readonly type: "retyped"; readonly is: string; readonly draft: string };

export interface MergeOptions {
  readonly author: string;
  /** As `w:date` has it. */
  readonly date: string;
}

/** Characters of a text in a list. */
export const mostQuoted = 40;
