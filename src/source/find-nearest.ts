import { distance } from "fastest-levenshtein";

import type { Named } from "../diagnostics/codes/source.ts";

/** The names nearest to one that is unknown, at most three and equally near; none when all are too different to be meant. */
export function findNearest(written: string, names: readonly string[]): readonly string[] {
  const ranked = names.map((name) => ({ name, distance: distance(written.toLowerCase(), name.toLowerCase()) }));
  const least = Math.min(...ranked.map(({ distance }) => distance));
  const near = ranked.filter((it) => it.distance === least && least <= tolerance(written, it.name));
  return [...new Set(near.map(({ name }) => name))].slice(0, 3);
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

/** A slip in every third letter, and one in a word of two 汉字. */
function tolerance(written: string, name: string): number {
  const longer = Math.max(written.length, name.length);
  return longer < 2 ? 0 : Math.max(1, Math.floor(longer / 3));
}
