import { hashText } from "./hash-text.ts";

/** Where a mustache is written: what an anchor's name is made from, with the records that the blocks around it are about. */
export interface Site {
  readonly template: string;
  /**
   * How the file that holds it was reached: the key of the mustache that includes it, or the name of a part of the front
   * matter; empty for the template's own body. A section included twice is two places.
   */
  readonly way: string;
  readonly written: string;
  /** Counts the mustaches of that file that are written alike. */
  readonly ordinal: number;
}

/** A site in few characters. */
export function siteKey({ template, way, written, ordinal }: Site): string {
  return hashText([template, way, written, String(ordinal)].join("\u001F"));
}

/**
 * Names the bookmark around a phrase: `_hb_`, a hash of what it is, a hash of the text printed, `_n` when the same comes
 * again (design §5.4). It says what the phrase is, not where it stands, so that a new record renames no other. The leading
 * `_` hides it in Word, whose limit is 40 characters; without `_n` it has 22.
 * @param site from `siteKey`
 * @param records the records that the blocks around the mustache are about, outermost first
 * @param taken names already given in this report; the new one is added
 */
export function nameAnchor(site: string, records: readonly string[], text: string, taken: Set<string>): string {
  const what = records.length === 0 ? site : hashText([site, ...records].join("\u001F"));
  const name = `_hb_${what.slice(0, 11)}${hashText(text).slice(0, 7)}`;
  let unique = name;
  for (let repeat = 2; taken.has(unique); repeat++) unique = `${name}_${repeat}`;
  taken.add(unique);
  return unique;
}
