import { diffArrays } from "diff/lib/diff/array.js";

import { figurePlaceholder } from "../../trace/base-record.ts";
import type { Sides } from "./facing.ts";
import { literalsOf } from "./side.ts";
import type { Side } from "./side.ts";

/** Slots of two sides, by their numbers, that stand between the same words. */
export type PairedSlots = readonly (readonly [edited: number, fresh: number])[];

/** A paragraph that differs in more characters was written anew: nothing in it stands where it stood. */
const mostEdits = 400;

export function pairSlots({ edited, fresh }: Sides): PairedSlots {
  const [one, other] = [tokensOf(edited), tokensOf(fresh)];
  if (one.join("") === other.join("")) return edited.slots.map((_, index) => [index, index]);
  const changes = diffArrays(other, one, { maxEditLength: mostEdits }) ?? [];
  const pairs: (readonly [number, number])[] = [];
  const slots = { edited: 0, fresh: 0 };
  for (const [index, { value, added, removed }] of changes.entries()) {
    for (const [at, token] of value.entries()) {
      if (token !== figurePlaceholder) continue;
      const isBetween = (at > 0 || index === 0) && (at < value.length - 1 || index === changes.length - 1);
      if (!added && !removed && isBetween) pairs.push([slots.edited, slots.fresh]);
      if (!removed) slots.edited++;
      if (!added) slots.fresh++;
    }
  }
  return pairs;
}

/** A side's characters, each phrase being one. */
function tokensOf(side: Side): string[] {
  return literalsOf(side).flatMap((literal, index) => [
    ...(index > 0 ? [figurePlaceholder] : []),
    ...Array.from(literal),
  ]);
}
