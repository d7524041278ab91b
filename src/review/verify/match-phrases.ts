import type { BaseRecord } from "../../trace/base-record.ts";
import { baseAnchor } from "../../trace/base-record.ts";
import { groupBy } from "../group-by.ts";
import type { EditedPhrase, FreshPhrase } from "./phrases.ts";

/** Which phrase of the draft is which of the file. */
export interface Matches {
  readonly ofFresh: ReadonlyMap<FreshPhrase, EditedPhrase>;
  readonly ofEdited: ReadonlyMap<EditedPhrase, FreshPhrase>;
}

/** A phrase of the draft that stands at the place of one of the file, by the words around. */
export type SlotPair = readonly [edited: EditedPhrase, fresh: FreshPhrase];

/**
 * Finds each phrase of the draft in the file: by its anchor's name; else by what it is, where several are the same by the
 * paragraphs that belong together and then by their order; else, where the template says it in another way, by its place.
 * @param beside indexes of the draft's paragraphs by those of the file's
 * @param atPlaces told only where phrases are left on both sides
 */
export function matchPhrases(
  edited: readonly EditedPhrase[],
  fresh: readonly FreshPhrase[],
  beside: ReadonlyMap<number, readonly number[]>,
  atPlaces: (isFree: (phrase: EditedPhrase | FreshPhrase) => boolean) => readonly SlotPair[],
): Matches {
  const ofFresh = new Map<FreshPhrase, EditedPhrase>();
  const ofEdited = new Map<EditedPhrase, FreshPhrase>();
  const isFree = (phrase: EditedPhrase | FreshPhrase) =>
    "phrase" in phrase ? !ofFresh.has(phrase) : !ofEdited.has(phrase);
  const match = (one: EditedPhrase, other: FreshPhrase) => {
    if (!isFree(one)) return;
    ofEdited.set(one, other);
    if (!ofFresh.has(other)) ofFresh.set(other, one);
  };
  const originals = edited.filter(({ anchor }) => !anchor.copied);
  matchByName(originals, fresh, match);
  const left = { edited: originals.filter(isFree), fresh: fresh.filter(isFree) };
  const whats = groupBy(left.fresh, ({ anchor }) => anchor.what);
  for (const [what, ones] of groupBy(left.edited, ({ anchor }) => anchor.what)) {
    matchAlike(ones, whats.get(what) ?? [], beside, match);
  }
  if (left.edited.some(isFree) && left.fresh.some(isFree)) {
    for (const [one, other] of atPlaces(isFree)) if (isFree(other)) match(one, other);
  }
  return { ofFresh, ofEdited };
}

/** All anchors around a link belong to its one phrase; the one that says what is printed is taken first. */
function matchByName(
  edited: readonly EditedPhrase[],
  fresh: readonly FreshPhrase[],
  match: (one: EditedPhrase, other: FreshPhrase) => void,
): void {
  const byName = new Map(edited.map((phrase) => [phrase.anchor.name, phrase]));
  for (const phrase of fresh) {
    for (const { name } of [phrase.anchor, ...phrase.anchors]) {
      const found = byName.get(name);
      if (found) match(found, phrase);
    }
  }
}

function matchAlike(
  edited: readonly EditedPhrase[],
  fresh: readonly FreshPhrase[],
  beside: ReadonlyMap<number, readonly number[]>,
  match: (one: EditedPhrase, other: FreshPhrase) => void,
): void {
  const left = new Set(fresh);
  const later = edited.filter((one) => {
    const other = [...left].find(({ paragraph }) => beside.get(one.paragraph)?.includes(paragraph));
    if (!other) return true;
    left.delete(other);
    match(one, other);
    return false;
  });
  if (later.length !== left.size) return;
  for (const [index, other] of [...left].entries()) {
    const one = later[index];
    if (one) match(one, other);
  }
}

/** Of each of the draft's phrases that the file lacks, whether the file was built without it. Nobody knows where it has no record. */
export function findNotYet(
  lacking: readonly FreshPhrase[],
  edited: readonly EditedPhrase[],
  base: BaseRecord | undefined,
): ReadonlySet<FreshPhrase> {
  if (!base) return new Set();
  const built = countBy(base.flatMap(({ anchors }) => anchors));
  const there = countBy(edited.filter(({ anchor }) => !anchor.copied).map(({ anchor }) => baseAnchor(anchor.name)));
  const notYet = [...groupBy(lacking, ({ anchor }) => baseAnchor(anchor.name))].flatMap(([what, phrases]) => {
    const gone = (built.get(what) ?? 0) - (there.get(what) ?? 0);
    // The draft's last ones are the new ones, as entries follow each other by date.
    return phrases.slice(Math.max(0, gone));
  });
  return new Set(notYet);
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...groupBy(names, (name) => name)].map(([name, { length }]) => [name, length]));
}
