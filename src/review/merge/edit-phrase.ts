import { alignWords } from "../compare/align-words.ts";
import { splitWords } from "../compare/split-words.ts";
import type { Range } from "../returned/returned-document.ts";

/** What of a phrase is deleted, and what is inserted where, by offsets into its paragraph. */
export interface PhraseEdits {
  readonly deleted: readonly Range[];
  readonly inserted: readonly { readonly at: number; readonly text: string }[];
}

/**
 * How a phrase becomes another text: a figure is crossed out whole, of a text that begins alike the words that were changed.
 * @param today what it says in the fresh report, and where
 */
export function editPhrase(text: string, { text: today, from, to }: Range & { readonly text: string }): PhraseEdits {
  const whole = { deleted: [{ from, to }], inserted: [{ at: to, text }] };
  const [old, now] = [splitWords({ text: today, anchors: [] }), splitWords({ text, anchors: [] })];
  if (old.length < leastText || old[0]?.text !== now[0]?.text) return whole;
  const deleted: Range[] = [];
  const inserted: { at: number; text: string }[] = [];
  let [at, inNow] = [from, 0];
  const runs = alignWords(
    old.map((word) => word.text),
    now.map((word) => word.text),
  );
  let inOld = 0;
  for (const { type, count } of runs) {
    const gone = old.slice(inOld, inOld + count).reduce((sum, word) => sum + word.text.length, 0);
    if (type === "added")
      inserted.push({
        at,
        text: now
          .slice(inNow, inNow + count)
          .map((word) => word.text)
          .join(""),
      });
    if (type === "removed") deleted.push({ from: at, to: at + gone });
    if (type !== "added") [at, inOld] = [at + gone, inOld + count];
    if (type !== "removed") inNow += count;
  }
  return { deleted, inserted };
}

/** From how many words on a phrase is a text, of which the words are crossed out that were changed. */
const leastText = 8;
