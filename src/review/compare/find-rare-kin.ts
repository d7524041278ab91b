import type { Match } from "./align-in-order.ts";
import { similarity } from "./comparable.ts";
import type { Item } from "./comparable.ts";

/** A feature that stands in more items tells none of them. */
const rare = 3;

/**
 * For each item that of the other document which shares most of its rare features, where there is one, in the order of `edited`;
 * none is found for two. It takes time by the number of features, not by that of pairs.
 */
export function findRareKin(edited: readonly Item[], fresh: readonly Item[]): readonly Match[] {
  const where = rareFeatures(fresh);
  const found = edited.flatMap((item, at) => {
    const kin = mostShared(item, fresh, where);
    return kin === undefined ? [] : [{ edited: at, fresh: kin, alike: alikeness(item, fresh[kin]) }];
  });
  const best = new Map<number, Match>();
  for (const match of found) {
    if (match.alike > (best.get(match.fresh)?.alike ?? 0)) best.set(match.fresh, match);
  }
  return [...best.values()].toSorted((a, b) => a.edited - b.edited);
}

function rareFeatures(items: readonly Item[]): ReadonlyMap<number, readonly number[]> {
  const where = new Map<number, number[]>();
  items.forEach((item, at) => {
    for (const feature of item.features()) {
      const places = where.get(feature);
      if (!places) where.set(feature, [at]);
      else if (places.length <= rare && places.at(-1) !== at) places.push(at);
    }
  });
  return new Map([...where].filter(([, places]) => places.length <= rare));
}

function mostShared(
  item: Item,
  fresh: readonly Item[],
  where: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const votes = new Map<number, number>();
  for (const feature of item.features()) {
    for (const at of where.get(feature) ?? []) {
      if (fresh[at]?.kind === item.kind) votes.set(at, (votes.get(at) ?? 0) + 1);
    }
  }
  let most: number | undefined;
  for (const [at, count] of votes) if (most === undefined || count > (votes.get(most) ?? 0)) most = at;
  return most;
}

function alikeness(item: Item, other: Item | undefined): number {
  return other ? similarity(item.features(), other.features()) : 0;
}
