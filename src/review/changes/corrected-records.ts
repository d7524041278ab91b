import type { LedgerRecord } from "../../facts/facts.ts";
import { changedFields } from "./changed-fields.ts";
import { groupBy } from "../group-by.ts";
import type { IndexedFacts } from "./index-facts.ts";

const known = new WeakMap<IndexedFacts, WeakMap<IndexedFacts, ReadonlyMap<string, string>>>();

/**
 * Records in which just one of the fields was corrected that make them what they are, so that they have another key now: a date,
 * a kind. One that is gone and one that is new are taken for the same if they agree in all else, and no third one does.
 * @returns what the key of the new one was
 */
export function correctedRecords(before: IndexedFacts, after: IndexedFacts): ReadonlyMap<string, string> {
  const ofBefore = known.get(before) ?? new WeakMap<IndexedFacts, ReadonlyMap<string, string>>();
  known.set(before, ofBefore);
  const found = ofBefore.get(after) ?? findCorrected(before, after);
  ofBefore.set(after, found);
  return found;
}

function findCorrected(before: IndexedFacts, after: IndexedFacts): ReadonlyMap<string, string> {
  const gone = groupBy(onlyIn(before, after), bodyOf);
  const added = groupBy(onlyIn(after, before), bodyOf);
  const pairs = [...added].flatMap(([body, records]) => {
    const candidates = gone.get(body) ?? [];
    if (candidates.length * records.length > mostCompared) return [];
    return records.flatMap((is) => candidates.filter((was) => isCorrected(was, is)).map((was) => ({ was, is })));
  });
  const isOnly = (side: "was" | "is", record: LedgerRecord) =>
    pairs.filter((pair) => pair[side] === record).length === 1;
  return new Map(
    pairs
      .filter(({ was, is }) => isOnly("was", was) && isOnly("is", is))
      .map(({ was, is }) => [after.keyOf(is), before.keyOf(was)]),
  );
}

/** A ledger that was replaced as a whole was not corrected. */
const mostCompared = 2500;

function onlyIn(index: IndexedFacts, other: IndexedFacts): readonly LedgerRecord[] {
  return [...index.records].filter(([key]) => other.recordOf(key) === undefined).map(([, record]) => record);
}

/** Whose record it is, and in which facts file. */
function bodyOf({ ledger, unit, place }: LedgerRecord): string {
  return [ledger.name, unit.id, place.file].join("\u001F");
}

/** Two fields that agree, at least, say that it is the same. */
function isCorrected(was: LedgerRecord, is: LedgerRecord): boolean {
  return changedFields(was, is).length === 1 && is.fields.size >= 3;
}
