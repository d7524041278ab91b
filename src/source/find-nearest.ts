import { distance } from "fastest-levenshtein";

import type { Named } from "../diagnostics/codes/source.ts";

/**
 * The names nearest to one that is unknown, at most three: those with the fewest letters to change, before all those whose
 * letters only changed places (right for rigth, not width); else those that are a
 * shorter or longer form of it (局党组会议 for 局党组（扩大）会议). None when all are too different to be meant.
 */
export function findNearest(written: string, names: readonly string[]): readonly string[] {
  const ranked = names.map((name) => ({ name, distance: distance(written.toLowerCase(), name.toLowerCase()) }));
  const least = Math.min(...ranked.map(({ distance }) => distance));
  const near = ranked.filter((it) => it.distance === least && least <= tolerance(written, it.name));
  const swapped = near.filter(({ name }) => lettersOf(name) === lettersOf(written));
  const nearest = swapped.length > 0 ? swapped : near;
  const found = nearest.length > 0 ? nearest.map(({ name }) => name) : names.filter((name) => isFormOf(written, name));
  return [...new Set(found)].slice(0, 3);
}

function lettersOf(name: string): string {
  return Array.from(name.toLowerCase()).toSorted().join("");
}

/** What is known by a name or label near to one that is unknown. */
export function findNearestNamed(written: string, known: readonly Named[]): readonly Named[] {
  const names = findNearest(
    written,
    known.flatMap(({ name, labels }) => [name, labels.zh, labels.en]),
  );
  return known
    .filter(({ name, labels }) => names.some((near) => near === name || near === labels.zh || near === labels.en))
    .map(({ name, labels }) => ({ name, labels }));
}

/** A slip in every third letter begun: two in a word of five, where letters change places, one in a word of two 汉字. */
function tolerance(written: string, name: string): number {
  const longer = Math.max(written.length, name.length);
  return longer < 2 ? 0 : Math.ceil(longer / 3);
}

/** Whether all characters of the shorter come up in the longer in their order, and are a good part of it. */
function isFormOf(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < 2 || shorter.length * 2 < longer.length) return false;
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at++;
  return at === shorter.length;
}
