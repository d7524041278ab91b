import { containsDay } from "../calendar/compare-periods.ts";
import type { Day } from "../calendar/period.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Ledger } from "../facts/declarations.ts";
import type { FactsFile, FactValue, LedgerRecord } from "../facts/facts.ts";
import { valueText } from "../facts/value-text.ts";
import type { Unit } from "../facts/workspace.ts";
import { deriveFromView } from "./derive-from-view.ts";
import type { GivenRecipe, Look, Missing, QueryRecipe } from "./figure.ts";
import { isApproximate, notComparable } from "./approximate.ts";
import { lookUnder } from "./look-under.ts";
import { isMissing, labelIn, missing } from "./missing.ts";
import { compareTexts, compareValues } from "./compare-values.ts";
import { filesInView, findGapsIn, unitsInView } from "./view.ts";

/** The records of a query under a view: by date, then by identity, whatever the order of files and lines. */
export function findRecords(recipe: QueryRecipe, look: Look): readonly LedgerRecord[] | Missing {
  if (recipe.type === "ledger") return recordsOfLedger(ledgerOf(recipe, look), look);
  if (recipe.type === "under") {
    const shifted = lookUnder(look, recipe.shift);
    return isMissing(shifted) ? shifted : findRecords(recipe.of, shifted);
  }
  const records = findRecords(recipe.of, look);
  if (isMissing(records)) return records;
  switch (recipe.type) {
    case "where": {
      const wanted = givenValue(recipe.equals, look);
      if (isMissing(wanted)) return wanted;
      return recordsWhere(records, recipe.field, wanted);
    }
    case "since":
    case "until": {
      const day = givenValue(recipe.day, look);
      if (isMissing(day)) return day;
      return records.filter((record) => isWithin(record.day, recipe.type, day));
    }
    case "sort-by":
      return sortRecords(records, recipe.field, recipe.descending);
    case "take":
      return records.slice(0, recipe.count);
  }
}

/** The ledger that a query is of. */
export function ledgerOf(recipe: QueryRecipe, look: Look): Ledger {
  if (recipe.type !== "ledger") return ledgerOf(recipe.of, look);
  const ledger = findDeclared(look.facts.declarations.ledgers, recipe.ledger);
  if (!ledger) throw new Error(`No ledger ${recipe.ledger}: templates are checked before they are rendered.`);
  return ledger;
}

const remembered = new WeakMap<Look, Map<Ledger, readonly LedgerRecord[] | Missing>>();

/** All of a ledger's records under a view: found once, since every figure of a report begins with them. */
function recordsOfLedger(ledger: Ledger, look: Look): readonly LedgerRecord[] | Missing {
  const known = remembered.get(look) ?? new Map<Ledger, readonly LedgerRecord[] | Missing>();
  remembered.set(look, known);
  const records = known.get(ledger) ?? collectRecords(ledger, look);
  known.set(ledger, records);
  return records;
}

function collectRecords(ledger: Ledger, look: Look): readonly LedgerRecord[] | Missing {
  const units = unitsInView(look.view, look.facts.units);
  const parts = units.flatMap((unit) => unreportedParts(unit, ledger, look));
  if (parts.length > 0) {
    const label = labelIn(look, ledger);
    return missing(label, "ledger-not-reported", { ledger: label, key: ledger.name, parts });
  }
  return units
    .flatMap((unit) => filesInView(look, unit).flatMap((file) => recordsIn(file, ledger, look)))
    .toSorted(compareRecords);
}

function recordsIn(file: FactsFile, ledger: Ledger, { view }: Look): readonly LedgerRecord[] {
  return (file.ledgers.get(ledger.name) ?? []).filter((record) => containsDay(view.period, record.day));
}

/** `示例市民政局 2020-02-11..2020-02-29 (data/…)` for each stretch of the view that no file reports the ledger for. */
function unreportedParts(unit: Unit, ledger: Ledger, look: Look): readonly string[] {
  const files = filesInView(look, unit);
  const silent = files.filter((file) => !file.ledgers.has(ledger.name));
  const telling = files.filter((file) => file.ledgers.has(ledger.name));
  return findGapsIn(look.view.period, telling).map(({ first, last }) => {
    const names = silent.filter((file) => file.period.first <= last && first <= file.period.last);
    const where = names.length > 0 ? ` (${names.map((file) => file.file).join(", ")})` : "";
    return `${unit.name} ${first}..${last}${where}`;
  });
}

function compareRecords(a: LedgerRecord, b: LedgerRecord): number {
  return (
    compareTexts(a.day, b.day) ||
    compareTexts(a.identity, b.identity) ||
    compareTexts(a.unit.id, b.unit.id) ||
    compareTexts(a.place.file, b.place.file) ||
    a.place.line - b.place.line
  );
}

/** Whether 20余 is 20 isn't known: of a number field, all numbers have to be exact. */
function recordsWhere(
  records: readonly LedgerRecord[],
  field: string,
  wanted: FactValue,
): readonly LedgerRecord[] | Missing {
  if (wanted.type === "number") {
    const numbers = [wanted, ...records.flatMap((record) => record.fields.get(field)?.value ?? [])];
    const approximate = numbers.find(isApproximate);
    if (approximate) return notComparable(approximate);
  }
  return records.filter((record) => fieldEquals(record.fields.get(field)?.value, wanted));
}

function fieldEquals(value: FactValue | undefined, wanted: FactValue): boolean {
  if (value === undefined) return false;
  if (value.type === "list") return value.items.some((item) => valueText(item) === valueText(wanted));
  return valueText(value) === valueText(wanted);
}

/** What records are compared with, under the view. */
function givenValue(recipe: GivenRecipe, look: Look): FactValue | Missing {
  if (recipe.type === "constant") return recipe.value;
  const derived = deriveFromView(recipe, look);
  return isMissing(derived) ? derived : derived.value;
}

function isWithin(day: Day, side: "since" | "until", limit: FactValue): boolean {
  if (limit.type !== "date")
    throw new Error(`A ${limit.type} is no day: templates are checked before they are rendered.`);
  return side === "since" ? day >= limit.day : day <= limit.day;
}

/** Records without the field come last; those alike in it keep their order. Approximate numbers have no order. */
function sortRecords(
  records: readonly LedgerRecord[],
  name: string,
  descending: boolean,
): readonly LedgerRecord[] | Missing {
  const facts = records.map((record) => record.fields.get(name)?.value);
  const approximate = facts.find((value) => value !== undefined && isApproximate(value));
  if (approximate) return notComparable(approximate);
  const direction = descending ? -1 : 1;
  return records.toSorted((a, b) => {
    const [left, right] = [a.fields.get(name)?.value, b.fields.get(name)?.value];
    if (!left || !right) return Number(Boolean(right)) - Number(Boolean(left));
    return direction * compareIn(a.ledger, name, left, right);
  });
}

/** Choices go by the order in which their field declares them. */
function compareIn(ledger: Ledger, name: string, left: FactValue, right: FactValue): number {
  if (left.type !== "choice" || right.type !== "choice") return compareValues(left, right);
  const order = ledger.fields.find((field) => field.name === name)?.choices.map((choice) => choice.name) ?? [];
  return order.indexOf(left.name) - order.indexOf(right.name);
}
