import type { Judged } from "./judge-facing.ts";
import { groupBy } from "../group-by.ts";
import type { FreshPhrase } from "./phrases.ts";
import { isSameText } from "./same-text.ts";

/** Finds pairs of phrases, changed by hand, of which each shows the other's text; where several do, those next to each other. */
export function findSwapped(judged: readonly Judged[]): ReadonlyMap<FreshPhrase, FreshPhrase> {
  const changed = judged.flatMap(({ phrase, judgement }) => {
    return judgement?.type === "changed" ? [{ phrase, is: judgement.is, draft: judgement.draft }] : [];
  });
  const showing = groupBy(changed, ({ is }) => withoutBlanks(is));
  const swapped = new Map<FreshPhrase, FreshPhrase>();
  for (const one of changed) {
    if (swapped.has(one.phrase)) continue;
    const other = showing.get(withoutBlanks(one.draft))?.find((candidate) => {
      const isFree = candidate !== one && !swapped.has(candidate.phrase);
      return isFree && isSameText(candidate.is, one.draft) && isSameText(one.is, candidate.draft);
    });
    if (!other) continue;
    swapped.set(one.phrase, other.phrase);
    swapped.set(other.phrase, one.phrase);
  }
  return swapped;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
