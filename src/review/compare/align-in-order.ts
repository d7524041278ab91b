import type { Item } from "./comparable.ts";
import { longestChain } from "./longest-chain.ts";
import { findRareKin } from "./find-rare-kin.ts";
import { alignByWeight, mostWeighed } from "./align-by-weight.ts";

/** Two items that belong together, by their indexes, and how alike they are: from 0 to 1. */
export interface Match {
  readonly edited: number;
  readonly fresh: number;
  readonly alike: number;
}

/**
 * Which items of two orders belong together, in their order: each at most once, and no two matches cross. What is exactly the
 * same and stands only once in both is a fixed point; what is left between two of those is weighed by how alike it is.
 */
export function alignInOrder(edited: readonly Item[], fresh: readonly Item[]): readonly Match[] {
  const matches: Match[] = [];
  const repeated = new Set([...repeatedKeys(edited), ...repeatedKeys(fresh)]);
  const orders = { edited, fresh, repeated, matches };
  alignGap(orders, { from: 0, to: edited.length }, { from: 0, to: fresh.length });
  return matches;
}

interface Orders {
  readonly edited: readonly Item[];
  readonly fresh: readonly Item[];
  /** Keys that several items have: those are the same only where they were printed alike. */
  readonly repeated: ReadonlySet<string>;
  readonly matches: Match[];
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

function repeatedKeys(items: readonly Item[]): readonly string[] {
  const known = new Set<string>();
  return items.flatMap(({ key }) => {
    if (key !== "" && known.has(key)) return [key];
    known.add(key);
    return [];
  });
}

function alignGap(orders: Orders, edited: Gap, fresh: Gap): void {
  const { matches } = orders;
  let [from, fromFresh, to, toFresh] = [edited.from, fresh.from, edited.to, fresh.to];
  while (from < to && fromFresh < toFresh && isSame(orders, from, fromFresh)) {
    matches.push({ edited: from++, fresh: fromFresh++, alike: 1 });
  }
  const behind: Match[] = [];
  while (from < to && fromFresh < toFresh && isSame(orders, to - 1, toFresh - 1)) {
    behind.push({ edited: --to, fresh: --toFresh, alike: 1 });
  }
  const [left, leftFresh] = [
    { from, to },
    { from: fromFresh, to: toFresh },
  ];
  if (from < to && fromFresh < toFresh) {
    const fixed = fixedPoints(orders, left, leftFresh);
    if (fixed.length > 0) alignBetween(orders, fixed, left, leftFresh);
    else matches.push(...weigh(orders, left, leftFresh));
  }
  matches.push(...behind.toReversed());
}

function isSame({ edited, fresh, repeated }: Orders, at: number, atFresh: number): boolean {
  const [one, other] = [edited[at], fresh[atFresh]];
  return one !== undefined && other !== undefined && idOf(one, repeated) === idOf(other, repeated);
}

function idOf({ kind, key, figures }: Item, repeated: ReadonlySet<string>): string {
  return figures && repeated.has(key) ? `${kind} ${key} ${figures.printed}` : `${kind} ${key}`;
}

function alignBetween(orders: Orders, fixed: readonly Match[], edited: Gap, fresh: Gap): void {
  let [from, fromFresh] = [edited.from, fresh.from];
  for (const match of fixed) {
    alignGap(orders, { from, to: match.edited }, { from: fromFresh, to: match.fresh });
    orders.matches.push(match);
    [from, fromFresh] = [match.edited + 1, match.fresh + 1];
  }
  alignGap(orders, { from, to: edited.to }, { from: fromFresh, to: fresh.to });
}

/** What stands exactly once in both, as long as it stands in the same order. */
function fixedPoints(orders: Orders, edited: Gap, fresh: Gap): readonly Match[] {
  const there = onceOnly(orders.fresh, fresh, orders.repeated);
  const candidates = Array.from(onceOnly(orders.edited, edited, orders.repeated), ([id, at]) => ({
    edited: at,
    fresh: there.get(id) ?? -1,
  }));
  return longestChain(candidates.filter((one) => one.fresh >= 0)).map((one) => ({ ...one, alike: 1 }));
}

/** Where what stands once only stands; -1 where it stands several times. */
function onceOnly(
  items: readonly Item[],
  { from, to }: Gap,
  repeated: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (!item || item.key === "") continue;
    const id = idOf(item, repeated);
    found.set(id, found.has(id) ? -1 : at);
  }
  return new Map([...found].filter(([, at]) => at >= 0));
}

function weigh(orders: Orders, edited: Gap, fresh: Gap): readonly Match[] {
  const [ours, theirs] = [orders.edited.slice(edited.from, edited.to), orders.fresh.slice(fresh.from, fresh.to)];
  return weighItems(ours, theirs).map((match) => ({
    edited: match.edited + edited.from,
    fresh: match.fresh + fresh.from,
    alike: match.alike,
  }));
}

/** Where too much stands between two fixed points, what shares rare words is fixed first. */
function weighItems(edited: readonly Item[], fresh: readonly Item[]): readonly Match[] {
  if (edited.length * fresh.length <= mostWeighed) return alignByWeight(edited, fresh);
  const kin = longestChain(findRareKin(edited, fresh).filter(({ alike }) => alike >= 0.5));
  const matches: Match[] = [];
  let [from, fromFresh] = [0, 0];
  for (const match of [...kin, { edited: edited.length, fresh: fresh.length, alike: 0 }]) {
    const [ours, theirs] = [edited.slice(from, match.edited), fresh.slice(fromFresh, match.fresh)];
    const between = kin.length > 0 ? weighItems(ours, theirs) : [];
    for (const one of between) {
      matches.push({ edited: one.edited + from, fresh: one.fresh + fromFresh, alike: one.alike });
    }
    if (match.edited < edited.length) matches.push(match);
    [from, fromFresh] = [match.edited + 1, match.fresh + 1];
  }
  return matches;
}
