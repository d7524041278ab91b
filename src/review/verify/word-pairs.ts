/** How often two characters follow each other in some texts; of a text of one character, that. Marks part them. */
export type PairCounts = ReadonlyMap<string, number>;

export function countPairs(texts: readonly string[]): PairCounts {
  const pairs = new Map<string, number>();
  for (const text of texts.flatMap((one) => one.split(/[\p{P}\p{S}\s]+/u))) {
    const words =
      text.length === 1
        ? [text]
        : Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
    for (const word of words) pairs.set(word, (pairs.get(word) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How much of some pairs is among others: from 0 to 1.
 * @param but pairs of the others that are not to count. Default: none.
 */
export function shareOf(pairs: PairCounts, others: PairCounts, but: PairCounts = new Map()): number {
  let [all, shared] = [0, 0];
  for (const [pair, times] of pairs) {
    all += times;
    shared += Math.min(times, Math.max(0, (others.get(pair) ?? 0) - (but.get(pair) ?? 0)));
  }
  return all === 0 ? 0 : shared / all;
}
