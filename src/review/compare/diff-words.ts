import type { WordChange } from "./alignment.ts";
import { alignWords } from "./align-words.ts";
import type { WordRun } from "./align-words.ts";
import { splitWords } from "./split-words.ts";
import type { Word, Wording } from "./split-words.ts";
import { tidyChanges } from "./tidy-changes.ts";

/**
 * How one text becomes another, word by word: what stays and is removed is the first text, what stays and is added the second.
 * Each figure is a piece of its own; words that were changed together stand together, what was removed first. Words are compared
 * by how they read, so that a figure retyped as it was is no change.
 */
export function diffWords(before: Wording, after: Wording): readonly WordChange[] {
  const [old, now] = [wordsOf(before, after), wordsOf(after, before)];
  const runs = alignWords(old.map(readingOf), now.map(readingOf));
  return joinWords(tidyChanges(listChanges(old, now, runs)));
}

/** A phrase that the other text hasn't got as one is compared word by word with what stands there, if it may stand there. */
function wordsOf(wording: Wording, other: Wording): readonly Word[] {
  const whats = new Set(other.anchors.map(({ what }) => what));
  return splitWords(wording, ({ text, what = "" }) => whats.has(what) || !other.text.includes(text));
}

function readingOf({ text }: Word): string {
  return text;
}

/** Of what stays, the words as they stand now. */
function listChanges(old: readonly Word[], now: readonly Word[], runs: readonly WordRun[]): readonly WordChange[] {
  let [inOld, inNow] = [0, 0];
  return runs.flatMap(({ count, type }) => {
    const words = type === "removed" ? old.slice(inOld, inOld + count) : now.slice(inNow, inNow + count);
    if (type !== "added") inOld += count;
    if (type !== "removed") inNow += count;
    return words.map((word) => ({ type, ...word }));
  });
}

/** Words of the same fate as one piece, but for figures. */
function joinWords(changes: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last?.type === change.type && last.what === undefined && change.what === undefined) {
      joined[joined.length - 1] = { type: change.type, text: last.text + change.text };
    } else joined.push(change);
  }
  return joined;
}
