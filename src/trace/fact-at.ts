import { placeName } from "../diagnostics/place.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Facts, FactsFile, FactValue } from "../facts/facts.ts";

/**
 * The value that stands at a place: a field, an indicator or what it was, a note, a document part, or a unit's name in
 * `huibao.yaml`.
 */
export function factAt(place: Place, facts: Facts): FactValue {
  const value = valuesIn(place.file, facts).get(placeName(place));
  if (!value) throw new Error(`No fact at ${placeName(place)}: figures are worked out from facts.`);
  return value;
}

const remembered = new WeakMap<Facts, Map<string, ReadonlyMap<string, FactValue>>>();

/** The values of one file by their places: made when it is first asked for, since a report touches few of many files. */
function valuesIn(name: string, facts: Facts): ReadonlyMap<string, FactValue> {
  const known = remembered.get(facts) ?? new Map<string, ReadonlyMap<string, FactValue>>();
  remembered.set(facts, known);
  const file = facts.files.find((one) => one.file === name);
  const values = known.get(name) ?? new Map(file ? factsOf(file) : unitsOf(facts));
  known.set(name, values);
  return values;
}

function factsOf({ ledgers, indicators, notes, document }: FactsFile): readonly (readonly [string, FactValue])[] {
  const records = [...ledgers.values()].flat();
  const facts = [
    ...records.flatMap(({ fields }) => [...fields.values()]),
    ...[...indicators.values()].flatMap((fact) => (fact.was ? [fact, fact.was] : [fact])),
    ...notes.values(),
    ...[document.parts, ...document.ofTemplates.values()].flatMap((parts) => Object.values(parts)),
  ];
  return facts.map(({ place, value }) => [placeName(place), value]);
}

function unitsOf({ units }: Facts): readonly (readonly [string, FactValue])[] {
  return units.flatMap(({ name, short, place, written = { name: place, short: place } }) => [
    [placeName(written.short), { type: "text", text: short }],
    [placeName(written.name), { type: "text", text: name }],
  ]);
}
