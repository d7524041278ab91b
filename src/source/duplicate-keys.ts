import type { SourceEntry } from "./source.ts";

/**
 * For every key that is given again, the entry that gave it first. Keys are the same when a reader can't tell them apart:
 * `1` and `"1"`, full-width twins, composed and decomposed letters.
 */
export function findFirstKeys(entries: readonly SourceEntry[]): ReadonlyMap<SourceEntry, SourceEntry> {
  const seen = new Map<string, SourceEntry>();
  const firsts = new Map<SourceEntry, SourceEntry>();
  for (const entry of entries) {
    const folded = foldKey(entry.key);
    const first = seen.get(folded);
    if (first) firsts.set(entry, first);
    else seen.set(folded, entry);
  }
  return firsts;
}

function foldKey(key: string): string {
  return /^[\0-\u007F\u4E00-\u9FFF]*$/.test(key) ? key : key.normalize("NFKC");
}
