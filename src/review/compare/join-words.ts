import type { WordChange } from "./alignment.ts";

/** A word diff in which what was removed, added or kept in one go is one piece, with the figures in it. */
export function joinWords(words: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = [];
  for (const { type, text } of words) {
    const last = joined.at(-1);
    if (last?.type === type) joined[joined.length - 1] = { type, text: last.text + text };
    else joined.push({ type, text });
  }
  return joined;
}
