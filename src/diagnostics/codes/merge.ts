import type { Severities } from "./severities.ts";

/** What a merge leaves to a person, and what it kept. Texts are those of the paragraphs, shortened. */
export interface MergeValues {
  /** A paragraph was changed in the file, and by facts or template. */
  "merge-conflict": { readonly draft: string; readonly edited: string };
  /** Deleted in the file, and changed by facts or template. */
  "merge-deleted": { readonly draft: string };
  /** Changed in the file, and gone by facts or template. */
  "merge-gone": { readonly edited: string };
  "merge-moved": { readonly draft: string };
  "merge-split": { readonly draft: string };
  "merge-joined": { readonly draft: string };
  /** Cells of a column that was added or deleted in the file. */
  "merge-column": { readonly text: string };
  /** Text in a note, text box, header or footer that has no place. */
  "merge-apart": { readonly edited: string };
  "merge-picture": { readonly edited: string };
  /** A table that was added in the file: its form isn't carried over. */
  "merge-table": { readonly edited: string };
  /** A figure changed by hand, and what the facts say. */
  "merge-figure": { readonly is: string; readonly draft: string };
  /** The facts, too, changed it since. */
  "merge-stale-figure": { readonly is: string; readonly draft: string };
  /** A figure typed anew, whose anchor is gone, and what the facts say. */
  "merge-retyped-figure": { readonly is: string; readonly draft: string };
  /** The file doesn't say how it was built. */
  "merge-without-base": Record<string, never>;
  /** Some program dropped all anchors in it. */
  "merge-without-anchors": Record<string, never>;
  /** Changes that were tracked in the file. */
  "merge-tracked": { readonly count: number };
  /** A copy for checking, or for comparing. */
  "merge-of-a-copy": Record<string, never>;
}

export const mergeCodes = {
  "merge-conflict": "error",
  "merge-deleted": "error",
  "merge-gone": "error",
  "merge-moved": "error",
  "merge-split": "error",
  "merge-joined": "error",
  "merge-column": "error",
  "merge-apart": "error",
  "merge-picture": "error",
  "merge-table": "warning",
  "merge-figure": "warning",
  "merge-stale-figure": "error",
  "merge-retyped-figure": "error",
  "merge-without-base": "warning",
  "merge-without-anchors": "warning",
  "merge-tracked": "hint",
  "merge-of-a-copy": "error",
} satisfies Severities<MergeValues>;
