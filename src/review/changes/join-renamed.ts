import { groupBy } from "../group-by.ts";
import { facingParagraphs } from "./facing-paragraphs.ts";
import type { ListedPhrase } from "./list-phrases.ts";
import type { AlignedDocuments, MatchedPhrase } from "./match-phrases.ts";

/**
 * Takes two phrases for one that print the same at the same place of paragraphs that belong together, and have another name only
 * because what makes their record what it is was corrected.
 */
export function joinRenamed(matched: readonly MatchedPhrase[], given: AlignedDocuments): readonly MatchedPhrase[] {
  const { ofWas } = facingParagraphs(given);
  const onlyIn = matched.flatMap(({ was, is }) => (is && !was ? [is] : []));
  const candidates = groupBy(onlyIn, ({ paragraph }) => paragraph);
  const wasOf = new Map<ListedPhrase, ListedPhrase>();
  for (const { was, is } of matched) {
    const facing = was && !is && ofWas.get(was.paragraph ?? -1);
    const others = facing && candidates.get(facing.edited);
    if (!facing || !others || !was.range) continue;
    const { from, to } = was.range;
    const around = facing.stretches().find((one) => one.type === "same" && one.was.from <= from && one.was.to >= to);
    if (!around) continue;
    const shift = around.is.from - around.was.from;
    const other = others.find(({ range }) => range?.from === from + shift && range.to === to + shift);
    if (other && from < to && !wasOf.has(other)) wasOf.set(other, was);
  }
  const joined = new Set(wasOf.values());
  return matched.flatMap((one): readonly MatchedPhrase[] => {
    if (one.was && !one.is && joined.has(one.was)) return [];
    const was = one.is && !one.was ? wasOf.get(one.is) : undefined;
    return was && one.is ? [{ was, is: one.is }] : [one];
  });
}
