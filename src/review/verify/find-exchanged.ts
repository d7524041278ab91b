import type { Comparison } from "./comparison.ts";
import type { Facing } from "./facing.ts";
import { findMisplaced } from "./find-misplaced.ts";
import type { Row } from "./find-misplaced.ts";
import { pairSlots } from "./pair-slots.ts";
import type { FreshPhrase } from "./phrases.ts";

/** Phrases that were exchanged, anchors and all. */
export interface Exchanged {
  /** By phrase the one at whose place it stands. */
  readonly misplaced: ReadonlyMap<FreshPhrase, FreshPhrase>;
  /** Paragraphs of the file that are nothing but such a phrase: to exchange two is to move them. */
  readonly moved: ReadonlySet<number>;
}

export function findExchanged(comparison: Comparison): Exchanged {
  const rows = comparison.facings.flatMap((facing) => rowOf(facing, comparison) ?? []);
  const places = findMisplaced(rows);
  const misplaced = new Map<FreshPhrase, FreshPhrase>();
  const moved = new Set<number>();
  for (const [phrase, place] of places) {
    const ring = ringOf(phrase, places);
    const paragraph = comparison.ofFresh.get(phrase)?.paragraph ?? -1;
    if (ring.every((one) => isWhole(one, comparison))) moved.add(paragraph);
    else misplaced.set(phrase, place);
  }
  return { misplaced, moved };
}

function ringOf(phrase: FreshPhrase, places: ReadonlyMap<FreshPhrase, FreshPhrase>): readonly FreshPhrase[] {
  const ring = [phrase];
  for (let next = places.get(phrase); next && next !== phrase; next = places.get(next)) ring.push(next);
  return ring;
}

/** Nothing for most paragraphs: their phrases are those of the draft, in its order. */
function rowOf(facing: Facing, { freshIn, editedIn, ofEdited }: Comparison): Row | undefined {
  const fresh = freshIn(facing);
  if (facing.edited.length === 0 || fresh.length === 0) return undefined;
  const sides = facing.sides();
  const edited = sides.edited.slots.map((slot) => editedIn(slot).flatMap((one) => ofEdited.get(one) ?? [])[0]);
  if (edited.length === fresh.length && edited.every((phrase, index) => phrase === fresh[index])) return undefined;
  return { edited, fresh, pairs: pairSlots(sides) };
}

/** It is all of its paragraph, and stands in no cell: who exchanges cells exchanges figures. */
function isWhole({ paragraph, range }: FreshPhrase, { fresh: { paragraphs } }: Comparison): boolean {
  const { text, stands } = paragraphs[paragraph] ?? {};
  return stands?.type !== "cell" && range.from === 0 && range.to === text?.length;
}
