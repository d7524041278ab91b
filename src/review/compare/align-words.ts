import { diffArrays } from "diff/lib/diff/array.js";

import type { WordChange } from "./alignment.ts";

/** So many words stay, go or come. */
export interface WordRun {
  readonly count: number;
  readonly type: WordChange["type"];
}

/** The shortest way from some words to others. */
export function alignWords(old: readonly string[], now: readonly string[]): readonly WordRun[] {
  const found = diffArrays([...old], [...now], { maxEditLength: mostEdits });
  return (
    found?.map(({ count, added, removed }) => ({ count, type: added ? "added" : removed ? "removed" : "same" })) ?? [
      { count: old.length, type: "removed" },
      { count: now.length, type: "added" },
    ]
  );
}

/** Two texts that differ in more words are two texts; to find that out takes time by the square of it. */
const mostEdits = 1000;
