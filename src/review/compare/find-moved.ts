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

/** A heading in the text, which is just so in both. */
const leastOfText = 5;

/** From which likeness on something is the same, wherever it stands. */
const leastAlike = 0.75;

/** Of what found no other in its order, that which stands at another place: just so, or nearly. */
export function findMoved(edited: readonly Left[], fresh: readonly Left[]): readonly Match[] {
  const printed = matchBy(({ key, figures }) => `${key} ${figures?.printed ?? ""}`, edited, fresh);
  const [left, leftFresh] = [without(printed, edited, "edited"), without(printed, fresh, "fresh")];
  const exact = matchBy(({ key }) => key, left, leftFresh);
  const rest = without(exact, left, "edited").filter((one) => isTelling(one));
  const restFresh = without(exact, leftFresh, "fresh").filter((one) => isTelling(one));
  const kin = findRareKin(
    rest.map(({ item }) => item),
    restFresh.map(({ item }) => item),
  ).filter(({ alike }) => alike >= leastAlike);
  const similar = kin.map((match) => ({
    edited: rest[match.edited]?.at ?? -1,
    fresh: restFresh[match.fresh]?.at ?? -1,
    alike: match.alike,
  }));
  return [...printed, ...exact, ...similar];
}

/** What is the same in both by an id, and stands only once in each. */
function matchBy(idOf: (item: Item) => string, edited: readonly Left[], fresh: readonly Left[]): readonly Match[] {
  const there = byId(idOf, fresh);
  return Array.from(byId(idOf, edited), ([id, one]): Match | undefined => {
    const other = there.get(id);
    return one && other && { edited: one.at, fresh: other.at, alike: 1 };
  }).filter((match) => match !== undefined);
}

/** Nothing where several are just so. */
function byId(idOf: (item: Item) => string, left: readonly Left[]): ReadonlyMap<string, Left | undefined> {
  const found = new Map<string, Left | undefined>();
  for (const one of left) {
    const id = `${one.item.kind} ${idOf(one.item)}`;
    if (isTelling(one, one.item.kind === "text" ? leastOfText : leastFeatures))
      found.set(id, found.has(id) ? undefined : one);
  }
  return found;
}

function without(matches: readonly Match[], left: readonly Left[], side: "edited" | "fresh"): readonly Left[] {
  const taken = new Set(matches.map((match) => match[side]));
  return left.filter(({ at }) => !taken.has(at));
}

function isTelling({ item }: Left, least = leastFeatures): boolean {
  const { key, features, figures } = item;
  return key !== "" && (features().length >= least || (figures?.said().length ?? 0) >= least);
}
