import { placeName } from "../../diagnostics/place.ts";
import type { PartFacts, Fact, Facts, FactsFile, FactValue, LedgerRecord } from "../../facts/facts.ts";
import { partKeys } from "../../facts/document-parts.ts";
import type { Unit } from "../../facts/workspace.ts";
import type { FigureRecipe } from "../../figures/figure.ts";
import { writeValue } from "../../trace/write-value.ts";
import type { FactName } from "./changes.ts";

/** The facts of one state, so that they can be found again in another. */
export interface IndexedFacts {
  readonly keyOf: (record: LedgerRecord) => string;
  readonly recordOf: (key: string) => LedgerRecord | undefined;
  /** By their keys. */
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** What stands at a place outside of records. */
  readonly factAt: (place: string) => IndexedFact | undefined;
  readonly factOf: (key: string) => IndexedFact | undefined;
}

export interface IndexedFact {
  /** What it is: its unit, its file's period, and its name. */
  readonly key: string;
  readonly name: FactName;
  readonly fact: Fact;
}

const indexed = new WeakMap<Facts, IndexedFacts>();

/** Indexes facts; those of one state once. A record is the same that has the same ledger, unit, date and identity fields. */
export function indexFacts(facts: Facts): IndexedFacts {
  const known = indexed.get(facts) ?? makeIndex(facts);
  indexed.set(facts, known);
  return known;
}

function makeIndex({ files, units }: Facts): IndexedFacts {
  const keys = new Map<LedgerRecord, string>();
  const records = new Map<string, LedgerRecord>();
  for (const record of files.flatMap(({ ledgers }) => [...ledgers.values()].flat())) {
    const key = [record.ledger.name, record.unit.id, record.identity].join("\u001F");
    let unique = key;
    for (let repeat = 2; records.has(unique); repeat++) unique = `${key}\u001F${repeat}`;
    keys.set(record, unique);
    records.set(unique, record);
  }
  const others = [...files.flatMap(factsOf), ...units.flatMap(namesOf)];
  const atPlaces = new Map(others.map((one) => [placeName(one.fact.place), one]));
  const byKey = new Map(others.map((one) => [one.key, one]));
  return {
    keyOf: (record) => keys.get(record) ?? "",
    recordOf: (key) => records.get(key),
    records,
    factAt: (place) => atPlaces.get(place),
    factOf: (key) => byKey.get(key),
  };
}

function factsOf({ unit, period, indicators, notes, document }: FactsFile): readonly IndexedFact[] {
  const named = (recipe: FigureRecipe, fact: Fact) => indexedFact(recipe, fact, unit, period.name);
  const parts = (of: PartFacts, template?: string) =>
    partKeys.flatMap(({ name }) => {
      const fact = of[name];
      return fact ? [named({ type: "document", part: name, ...(template !== undefined && { template }) }, fact)] : [];
    });
  return [
    ...[...indicators].flatMap(([indicator, fact]) => [
      named({ type: "indicator", indicator }, fact),
      ...(fact.was ? [named({ type: "was", indicator }, fact.was)] : []),
    ]),
    ...[...notes].map(([topic, fact]) => named({ type: "notes", topic }, fact)),
    ...parts(document.parts),
    ...[...document.ofTemplates].flatMap(([template, of]) => parts(of, template)),
  ];
}

function namesOf(unit: Unit): readonly IndexedFact[] {
  const { name, short, place, written = { name: place, short: place } } = unit;
  return [
    indexedFact({ type: "unit-short-name" }, { value: { type: "text", text: short }, place: written.short }, unit),
    indexedFact({ type: "unit-name" }, { value: { type: "text", text: name }, place: written.name }, unit),
  ];
}

function indexedFact(recipe: FigureRecipe, fact: Fact, unit: Unit, period = ""): IndexedFact {
  return { key: JSON.stringify([unit.id, period, recipe]), name: { recipe, unit }, fact };
}

/** Whether two facts are written the same: with the same digits, word and unit of measure. */
export function isSameValue(a: FactValue | undefined, b: FactValue | undefined): boolean {
  if (!a || !b) return a === b;
  return JSON.stringify(writeValue(a)) === JSON.stringify(writeValue(b));
}
