import type { Judged } from "./judge-facing.ts";
import type { FreshPhrase } from "./phrases.ts";
import { isSameText } from "./same-text.ts";

/** Finds pairs of phrases, changed by hand, of which each shows the other's text; where several do, those next to each other. */
export function findSwapped(judged: readonly Judged[]): ReadonlyMap<FreshPhrase, FreshPhrase> {
  const changed = judged.flatMap(({ phrase, judgement }) => {
    return judgement?.type === "changed" ? [{ phrase, is: judgement.is, draft: judgement.draft }] : [];
  });
  const swapped = new Map<FreshPhrase, FreshPhrase>();
  for (const [index, one] of changed.entries()) {
    if (swapped.has(one.phrase)) continue;
    const other = changed.slice(index + 1).find((candidate) => {
      return (
        !swapped.has(candidate.phrase) && isSameText(candidate.is, one.draft) && isSameText(one.is, candidate.draft)
      );
    });
    if (!other) continue;
    swapped.set(one.phrase, other.phrase);
    swapped.set(other.phrase, one.phrase);
  }
  return swapped;
}
