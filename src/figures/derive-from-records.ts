import type { Fact, FactValue, LedgerRecord, NumberValue } from "../facts/facts.ts";
import { valueText } from "../facts/value-text.ts";
import { isApproximate, notComparable } from "./approximate.ts";
import { addNumbers, averageNumbers, countValue } from "./combine-numbers.ts";
import type { Derived, Look, Missing } from "./figure.ts";
import { findRecords, ledgerOf } from "./find-records.ts";
import type { RecordsRecipe } from "./inner-recipes.ts";
import { isMissing, labelIn, missing } from "./missing.ts";

/** Works out a figure over the records of a query. Records that leave an optional field out count for nothing in it. */
export function deriveFromRecords(recipe: RecordsRecipe, look: Look): Derived | Missing {
  const records = findRecords(recipe.of, look);
  if (isMissing(records)) return records;
  switch (recipe.type) {
    case "records":
      return { value: countValue(records.length), records, places: records.map((record) => record.place) };
    case "count":
      return countRecords(recipe, records, look);
    case "sum":
    case "min":
    case "max":
    case "average":
      return overNumbers(recipe, records, look);
    case "values":
    case "distinct":
      return listValues(recipe.field, recipe.type, records);
  }
}

/** Each entry counts once, or as many times as its quantity field says. */
function countRecords(recipe: RecordsRecipe, records: readonly LedgerRecord[], look: Look): Derived {
  const { quantity, fields, unit: counted } = ledgerOf(recipe.of, look);
  const unit = fields.find(({ name }) => name === quantity)?.unit ?? counted;
  const facts = records.map((record) => (quantity === undefined ? undefined : numberIn(record, quantity)));
  const counts = facts.map((fact) => fact?.value ?? countValue(1));
  const places = records.map((record, index) => facts[index]?.place ?? record.place);
  return { value: addNumbers(counts, unit), records, places };
}

function overNumbers(
  recipe: Extract<RecordsRecipe, { type: "sum" | "min" | "max" | "average" }>,
  all: readonly LedgerRecord[],
  look: Look,
): Derived | Missing {
  const ledger = ledgerOf(recipe.of, look);
  const unit = ledger.fields.find((field) => field.name === recipe.field)?.unit;
  const records = all.filter((record) => record.fields.has(recipe.field));
  const facts = records.flatMap((record) => numberIn(record, recipe.field) ?? []);
  const numbers = facts.map((fact) => fact.value);
  const approximate = recipe.type === "sum" ? undefined : numbers.find(isApproximate);
  if (approximate && (numbers.length > 1 || recipe.type === "average")) return notComparable(approximate);
  const value = overValues(recipe.type, numbers, unit);
  if (value) return { value, records, places: facts.map((fact) => fact.place) };
  const { view } = look;
  const values = { ledger: labelIn(look, ledger), unit: view.unit.name, period: view.period.name };
  return missing(labelIn(look, ledger), "nothing-to-choose-from", values);
}

/** The sum of nothing is zero; there is no least, greatest or average of nothing. */
function overValues(
  type: "sum" | "min" | "max" | "average",
  numbers: readonly NumberValue[],
  unit: string | undefined,
): NumberValue | undefined {
  const [first, ...rest] = numbers;
  if (type === "sum") return addNumbers(numbers, unit);
  if (!first) return undefined;
  switch (type) {
    case "average":
      return averageNumbers(numbers, unit);
    case "min":
      return rest.reduce((least, number) => (number.decimal.lessThan(least.decimal) ? number : least), first);
    case "max":
      return rest.reduce((most, number) => (number.decimal.greaterThan(most.decimal) ? number : most), first);
  }
}

/** The items of list fields stand in the list one by one. */
function listValues(field: string, type: "values" | "distinct", records: readonly LedgerRecord[]): Derived {
  const facts = records.flatMap((record) => record.fields.get(field) ?? []);
  const all = facts.flatMap(({ value }) => (value.type === "list" ? value.items : [value]));
  return {
    value: { type: "list", items: type === "values" ? all : onceEach(all) },
    records: records.filter((record) => record.fields.has(field)),
    places: facts.map((fact) => fact.place),
  };
}

/** Each different value where it first appears. */
function onceEach(items: readonly FactValue[]): readonly FactValue[] {
  const seen = new Map<string, FactValue>();
  for (const item of items) if (!seen.has(valueText(item))) seen.set(valueText(item), item);
  return [...seen.values()];
}

function numberIn(record: LedgerRecord, field: string): Fact<NumberValue> | undefined {
  const fact = record.fields.get(field);
  return fact && fact.value.type === "number" ? { value: fact.value, place: fact.place } : undefined;
}
