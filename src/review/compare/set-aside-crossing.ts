import type { Match } from "./align-in-order.ts";
import type { Item } from "./comparable.ts";
import { longestChain } from "./longest-chain.ts";

/**
 * What stands just so once in both, but not in the order of the others: it belongs to its other, however like what now stands at its
 * place may be.
 */
export function setAsideCrossing(edited: readonly Item[], fresh: readonly Item[]): readonly Match[] {
  const there = onceOnly(fresh);
  const twins = Array.from(onceOnly(edited), ([id, at]) => ({ edited: at, fresh: there.get(id) ?? -1 }));
  const both = twins.filter((one) => one.edited >= 0 && one.fresh >= 0);
  const inOrder = new Set(longestChain(both));
  return both.filter((one) => !inOrder.has(one)).map((one) => ({ ...one, alike: 1 }));
}

/** Where what stands once only stands; -1 where it stands several times. */
function onceOnly(items: readonly Item[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  items.forEach(({ key, kind }, at) => {
    const id = `${kind} ${key}`;
    if (key !== "") found.set(id, found.has(id) ? -1 : at);
  });
  return found;
}
