import { findNearest } from "../source/find-nearest.ts";

/** The words meant, perhaps, by one typed on the command line: begun only (`--temp`), with two letters swapped, or near. */
export function nearWords(written: string, known: readonly string[]): readonly string[] {
  const begun = known.filter((word) => written.length > 1 && word.startsWith(written));
  if (begun.length > 0) return begun;
  const swapped = known.filter((word) => isSwapped(written, word));
  return swapped.length > 0 ? swapped : findNearest(written, known);
}

function isSwapped(written: string, word: string): boolean {
  return Array.from({ length: written.length - 1 }, (_, index) => index).some(
    (at) => `${written.slice(0, at)}${written[at + 1]}${written[at]}${written.slice(at + 2)}` === word,
  );
}
