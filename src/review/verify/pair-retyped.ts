import type { Aligned, Alignment } from "../compare/alignment.ts";
import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { slotsOf } from "./side.ts";

/**
 * Where a paragraph of the draft is nothing but a phrase, the file's may have no word in common with it once it was retyped. Pairs
 * what was removed with what was added at the same place, where as many were.
 */
export function pairRetyped(
  alignment: Alignment,
  edited: readonly ReturnedParagraph[],
  fresh: readonly ReturnedParagraph[],
): Alignment {
  const paired: Aligned[] = [];
  for (const run of runsOf(alignment)) {
    const added = run.flatMap((one) => (one.type === "added" ? one.edited : []));
    const removed = run.flatMap((one) => (one.type === "removed" ? one.fresh : []));
    const pairs = added.flatMap((one, index): readonly Aligned[] => {
      const other = removed[index];
      const isRetyped = other !== undefined && mayBeRetyped(edited[one], fresh[other]);
      return isRetyped ? [{ type: "pair", edited: one, fresh: other }] : [];
    });
    paired.push(...(added.length === removed.length && pairs.length === added.length ? pairs : run));
  }
  return paired;
}

/** What was added and removed at one place, and everything else by itself. */
function runsOf(alignment: Alignment): readonly (readonly Aligned[])[] {
  const runs: Aligned[][] = [];
  const isLoose = (one: Aligned | undefined) => one?.type === "added" || one?.type === "removed";
  for (const one of alignment) {
    const last = runs.at(-1);
    if (last && isLoose(one) && isLoose(last.at(-1))) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function mayBeRetyped(one: ReturnedParagraph | undefined, other: ReturnedParagraph | undefined): boolean {
  if (!one || !other || one.part !== other.part || one.stands.type !== other.stands.type) return false;
  if (one.style !== other.style || one.text.trim() === "" || one.anchors.length > 0) return false;
  const [slot, ...more] = slotsOf(other);
  return slot !== undefined && more.length === 0 && slot.from === 0 && slot.to === other.text.length;
}
