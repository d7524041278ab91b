import type { Match } from "./align-in-order.ts";
import type { Item } from "./comparable.ts";
import { findRareKin } from "./find-rare-kin.ts";

/** What is left of an order. */
export interface Left {
  readonly at: number;
  readonly item: Item;
}

/** From how many features on something is told by itself: a few words. Cells such as 0 and 合计 are everywhere. */
const leastFeatures = 6;

/** From which likeness on something is the same, wherever it stands. */
const leastAlike = 0.75;

/** Of what found no other in its order, that which stands at another place: just so, or nearly. */
export function findMoved(edited: readonly Left[], fresh: readonly Left[]): readonly Match[] {
  const there = byKey(fresh);
  const exact = Array.from(byKey(edited), ([key, one]): Match | undefined => {
    const other = there.get(key);
    return one && other && { edited: one.at, fresh: other.at, alike: 1 };
  }).filter((match) => match !== undefined);
  const [taken, takenFresh] = [new Set(exact.map((one) => one.edited)), new Set(exact.map((one) => one.fresh))];
  const [rest, restFresh] = [
    edited.filter((one) => !taken.has(one.at) && isTelling(one)),
    fresh.filter((one) => !takenFresh.has(one.at) && isTelling(one)),
  ];
  const kin = findRareKin(
    rest.map(({ item }) => item),
    restFresh.map(({ item }) => item),
  ).filter(({ alike }) => alike >= leastAlike);
  const similar = kin.map((match) => ({
    edited: rest[match.edited]?.at ?? -1,
    fresh: restFresh[match.fresh]?.at ?? -1,
    alike: match.alike,
  }));
  return [...exact, ...similar];
}

/** Nothing where several are just so. */
function byKey(left: readonly Left[]): ReadonlyMap<string, Left | undefined> {
  const found = new Map<string, Left | undefined>();
  for (const one of left) {
    const key = `${one.item.kind} ${one.item.key}`;
    if (isTelling(one)) found.set(key, found.has(key) ? undefined : one);
  }
  return found;
}

function isTelling({ item }: Left): boolean {
  return item.key !== "" && item.features().length >= leastFeatures;
}
