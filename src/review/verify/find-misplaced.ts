import type { PairedSlots } from "./pair-slots.ts";
import type { FreshPhrase } from "./phrases.ts";

/** Paragraphs that belong together, by the phrases that stand in them. */
export interface Row {
  /** By slot of the file's side: which phrase of the draft stands there. */
  readonly edited: readonly (FreshPhrase | undefined)[];
  readonly fresh: readonly FreshPhrase[];
  readonly pairs: PairedSlots;
}

/**
 * Finds phrases that stand at the place of others which stand at the place of others in turn: two that were exchanged, or more
 * in a ring. Entries that were put into another order as a whole, each phrase with the next, are none.
 * @returns by phrase the one at whose place it stands
 */
export function findMisplaced(rows: readonly Row[]): ReadonlyMap<FreshPhrase, FreshPhrase> {
  const places = new Map<FreshPhrase, FreshPhrase>();
  for (const row of rows) {
    for (const [at, should] of row.pairs) {
      const [stands, place] = [row.edited[at], row.fresh[should]];
      if (stands && place && stands !== place && !isWithItsNext(stands, at, row)) places.set(stands, place);
    }
  }
  const rings = [...places].filter(([phrase]) => isInRing(phrase, places));
  return new Map(rings);
}

function isWithItsNext(phrase: FreshPhrase, at: number, { edited, fresh }: Row): boolean {
  const should = fresh.indexOf(phrase);
  if (should === -1) return false;
  const isNext = (step: 1 | -1) => fresh[should + step] !== undefined && edited[at + step] === fresh[should + step];
  return isNext(1) || isNext(-1);
}

function isInRing(phrase: FreshPhrase, places: ReadonlyMap<FreshPhrase, FreshPhrase>): boolean {
  let next = places.get(phrase);
  for (let steps = 0; next && next !== phrase && steps < places.size; steps++) next = places.get(next);
  return next === phrase;
}
