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
  /** Paragraphs of the file that stand at the place of others with the same words, all their phrases with them: they were moved. */
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
    if (ring.every((one) => isWithAll(one, comparison))) moved.add(paragraph);
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

/** Its paragraph says what it said, with all its phrases in order, and is no cell: who exchanges cells exchanges figures. */
function isWithAll(
  phrase: FreshPhrase,
  { edited, fresh, ofFresh, ofEdited, editedPhrases, freshPhrases }: Comparison,
): boolean {
  const at = ofFresh.get(phrase)?.paragraph ?? -1;
  const [one, other] = [edited.paragraphs[at], fresh.paragraphs[phrase.paragraph]];
  if (!one || !other || one.stands.type === "cell" || one.skeleton !== other.skeleton) return false;
  const found = editedPhrases.filter(({ paragraph }) => paragraph === at).map((one) => ofEdited.get(one));
  // Around a link stand several anchors.
  const there = found.filter((one, index) => one !== found[index - 1]);
  const its = freshPhrases.filter(({ paragraph }) => paragraph === phrase.paragraph);
  return there.length === its.length && there.every((one, index) => one === its[index]);
}
