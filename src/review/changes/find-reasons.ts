import { placeName } from "../../diagnostics/place.ts";
import type { Fact, LedgerRecord } from "../../facts/facts.ts";
import { writeRecipe } from "../../trace/write-recipe.ts";
import { changedFields } from "./changed-fields.ts";
import type { DraftedSide, FieldChange, Mustache, Reason } from "./changes.ts";
import { correctedRecords } from "./corrected-records.ts";
import { indexFacts, isSameValue } from "./index-facts.ts";
import type { IndexedFact } from "./index-facts.ts";
import type { ListedPhrase } from "./list-phrases.ts";

/** A phrase in a state of the facts; nothing where the report of that state has no such phrase. */
export interface PhraseOfState {
  readonly phrase: ListedPhrase | undefined;
  readonly drafted: Pick<DraftedSide, "facts" | "templates">;
}

/** Why a phrase of one report prints something else, or is there at all, in another state of the facts and templates. */
export function findReasons(was: PhraseOfState, is: PhraseOfState): readonly Reason[] {
  const [before, after] = stateBoth(was, is);
  const rewritten = findRewritten(was, is);
  const ofFacts = [...recordReasons(before, after, true), ...factReasons(before, after)];
  if (ofFacts.length > 0) return [...ofFacts, ...rewritten];
  // A field that only sorts or chooses is not among those that were used.
  const ofOthers = recordReasons(before, after, false);
  if (ofOthers.length > 0 || rewritten.length > 0) return [...ofOthers, ...rewritten];
  if (was.phrase?.phrase?.gap === true) return [{ type: "no-longer-missing" }];
  if (is.phrase?.phrase?.gap === true) return [{ type: "now-missing" }];
  const isSame = was.phrase && is.phrase && isWrittenAlike(was.phrase, is.phrase);
  return [{ type: isSame === true ? "settings" : "condition" }];
}

/** What a phrase was worked out from, by keys that are the same in both states. */
interface Stated {
  readonly records: ReadonlyMap<string, LedgerRecord>;
  readonly facts: ReadonlyMap<string, IndexedFact>;
  /** `placeName` of all that was used. */
  readonly used: ReadonlySet<string>;
  /** Also what the phrase doesn't use. */
  readonly recordOf: (key: string) => LedgerRecord | undefined;
  readonly factOf: (key: string) => IndexedFact | undefined;
}

function stateBoth(was: PhraseOfState, is: PhraseOfState): readonly [Stated, Stated] {
  const [before, after] = [indexFacts(was.drafted.facts), indexFacts(is.drafted.facts)];
  const corrected = correctedRecords(before, after);
  const newKeys = new Map([...corrected].map(([now, then]) => [then, now]));
  const keyNow = (record: LedgerRecord) => corrected.get(after.keyOf(record)) ?? after.keyOf(record);
  return [
    { ...used(was, before.keyOf, before.factAt), recordOf: before.recordOf, factOf: before.factOf },
    {
      ...used(is, keyNow, after.factAt),
      recordOf: (key) => after.recordOf(newKeys.get(key) ?? key),
      factOf: after.factOf,
    },
  ];
}

function used(
  { phrase }: PhraseOfState,
  keyOf: (record: LedgerRecord) => string,
  factAt: (place: string) => IndexedFact | undefined,
): Pick<Stated, "records" | "facts" | "used"> {
  const figures = phrase?.figures.map(({ figure }) => figure) ?? [];
  const places = new Set(figures.flatMap((figure) => figure.places.map(placeName)));
  const records = figures.flatMap((figure) => figure.records);
  return {
    records: new Map(records.map((record) => [keyOf(record), record])),
    facts: new Map([...places].flatMap((place) => factAt(place) ?? []).map((fact) => [fact.key, fact])),
    used: places,
  };
}

/** @param onlyUsed whether of records that count in both only those fields matter that the figure is worked out from */
function recordReasons(before: Stated, after: Stated, onlyUsed: boolean): readonly Reason[] {
  const isUsed = (fact: Fact | undefined, state: Stated) => fact !== undefined && state.used.has(placeName(fact.place));
  const matters = (change: FieldChange) => !onlyUsed || isUsed(change.was, before) || isUsed(change.is, after);
  const found = [...after.records].flatMap(([key, is]): readonly Reason[] => {
    const counted = before.records.get(key);
    const was = counted ?? before.recordOf(key);
    if (!was) return [{ type: "record-added", record: is }];
    const fields = changedFields(was, is).filter((change) => !counted || matters(change));
    return fields.length > 0 ? [{ type: "record-changed", was, is, fields, counts: counted ? "both" : "now" }] : [];
  });
  const gone = [...before.records].flatMap(([key, was]): readonly Reason[] => {
    if (after.records.has(key)) return [];
    const is = after.recordOf(key);
    if (!is) return [{ type: "record-removed", record: was }];
    const fields = changedFields(was, is);
    return fields.length > 0 ? [{ type: "record-changed", was, is, fields, counts: "no-longer" }] : [];
  });
  return [...found, ...gone];
}

function factReasons(before: Stated, after: Stated): readonly Reason[] {
  const keys = new Set([...after.facts.keys(), ...before.facts.keys()]);
  return [...keys].flatMap((key): readonly Reason[] => {
    const [was, is] = [before.factOf(key), after.factOf(key)];
    const name = (is ?? was)?.name;
    if (!name || isSameValue(was?.fact.value, is?.fact.value)) return [];
    return [{ type: "fact-changed", name, ...(was && { was: was.fact }), ...(is && { is: is.fact }) }];
  });
}

/** A template may print two mustaches at one place, by a condition: rewritten is only one whose file says something else now. */
function findRewritten(was: PhraseOfState, is: PhraseOfState): readonly Reason[] {
  const [before, after] = [was.phrase?.phrase, is.phrase?.phrase];
  if (!was.phrase || !is.phrase || !before || !after || isWrittenAlike(was.phrase, is.phrase)) return [];
  const isRewritten = [before, after].some(({ place: { file } }) => {
    return was.drafted.templates.get(file) !== is.drafted.templates.get(file);
  });
  return isRewritten ? [{ type: "template-changed", was: mustache(before), is: mustache(after) }] : [];
}

function isWrittenAlike(was: ListedPhrase, is: ListedPhrase): boolean {
  if (was.phrase?.expression !== is.phrase?.expression) return false;
  return was.phrase?.gap === true || is.phrase?.gap === true || recipesOf(was) === recipesOf(is);
}

/** Without what its records are and where they stand: a record above another pushes that down a line. */
function recipesOf({ figures }: ListedPhrase): string {
  return JSON.stringify(
    figures.map(({ figure }) => writeRecipe(figure.recipe)),
    (key, value: unknown) => (key === "record" ? undefined : value),
  );
}

function mustache({ expression, place }: Mustache): Mustache {
  return { expression, place };
}
