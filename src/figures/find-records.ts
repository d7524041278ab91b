import { containsDay } from "../calendar/compare-periods.ts";
import type { Day } from "../calendar/period.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Ledger } from "../facts/declarations.ts";
import type { FactsFile, FactValue, LedgerRecord } from "../facts/facts.ts";
import type { Unit } from "../facts/workspace.ts";
import type { DayRecipe, Look, Missing, QueryRecipe } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";
import { compareTexts, compareValues, valueKey } from "./value-key.ts";
import { filesInView, findGaps, unitsInView } from "./view.ts";

/** The records of a query under a view: by date, then by identity, whatever the order of files and lines. */
export function findRecords(recipe: QueryRecipe, look: Look): readonly LedgerRecord[] | Missing {
  if (recipe.type === "ledger") return recordsOfLedger(ledgerOf(recipe, look), look);
  const records = findRecords(recipe.of, look);
  if (isMissing(records)) return records;
  switch (recipe.type) {
    case "where":
      return records.filter((record) => fieldEquals(record.fields.get(recipe.field)?.value, recipe.equals));
    case "since": {
      const first = dayUnder(recipe.day, look);
      return records.filter((record) => record.day >= first);
    }
    case "until": {
      const last = dayUnder(recipe.day, look);
      return records.filter((record) => record.day <= last);
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
    const label = ledger.labels.zh;
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
  return findGaps(look.view.period, telling).map(({ first, last }) => {
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

function fieldEquals(value: FactValue | undefined, wanted: FactValue): boolean {
  if (value === undefined) return false;
  if (value.type === "list") return value.items.some((item) => valueKey(item) === valueKey(wanted));
  return valueKey(value) === valueKey(wanted);
}

/** The day that a recipe means under a view. */
export function dayUnder(recipe: DayRecipe, { view }: Look): Day {
  switch (recipe.type) {
    case "day":
      return recipe.day;
    case "first-day":
      return view.period.first;
    case "last-day":
      return view.period.last;
  }
}

/** Records without the field come last; those alike in it keep their order. */
function sortRecords(records: readonly LedgerRecord[], field: string, descending: boolean): readonly LedgerRecord[] {
  const direction = descending ? -1 : 1;
  return records.toSorted((a, b) => {
    const [left, right] = [a.fields.get(field)?.value, b.fields.get(field)?.value];
    if (!left || !right) return Number(Boolean(right)) - Number(Boolean(left));
    return direction * compareValues(left, right);
  });
}
