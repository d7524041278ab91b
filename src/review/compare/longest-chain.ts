/**
 * The longest chain of pairs that stand in the same order on both sides.
 * @param pairs in the order of `edited`, no index twice on either side
 */
export function longestChain<P extends { readonly edited: number; readonly fresh: number }>(
  pairs: readonly P[],
): readonly P[] {
  // For each length of a chain the pair with the least end that such a chain can have, and what stands before each pair.
  const ends: P[] = [];
  const before = new Map<P, P | undefined>();
  for (const pair of pairs) {
    const length = firstAtLeast(ends, pair.fresh);
    before.set(pair, ends[length - 1]);
    ends[length] = pair;
  }
  const chain: P[] = [];
  for (let pair = ends.at(-1); pair; pair = before.get(pair)) chain.push(pair);
  return chain.toReversed();
}

function firstAtLeast(ends: readonly { readonly fresh: number }[], fresh: number): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle]?.fresh ?? 0) < fresh) from = middle + 1;
    else to = middle;
  }
  return from;
}
