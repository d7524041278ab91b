import { valueText } from "../../facts/value-text.ts";
import { compareValues } from "../../figures/compare-values.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import type { Missing } from "../../figures/figure.ts";
import { ledgerOf } from "../../figures/find-records.ts";
import { isMissing } from "../../figures/missing.ts";
import { queryIn } from "../../figures/query-in.ts";
import { figuresOf, words } from "../value.ts";
import type { Part, Parts, Table, TableColumn, TableRow, Words } from "../value.ts";
import { isOn, numberOf, optionText } from "../helpers/given.ts";
import type { Given } from "../helpers/helper.ts";
import { numberLabel } from "./number-label.ts";
import { figureWords } from "./table-of-query.ts";
import { nothing, totalLabels, wholeRow, withHeads } from "./table-columns.ts";

/**
 * A row for each part, and a column for each number: parts of several numbers with the same key share a row. Where the
 * first number is cut by `top`, its parts are the rows.
 */
export function tableOfParts(given: Given): Table {
  const { writing, look } = given;
  const numbers = given.arguments.filter((value) => value.type === "parts");
  const [first] = numbers;
  if (!first) throw new Error("A table of nothing: templates are checked before they are rendered.");
  const head = writing.columnHead(writing.label(first.keyLabels), undefined);
  const columns = withHeads(
    [
      { name: "key", head, alignment: first.items.some(isTime) ? "center" : "none" },
      ...numbers.map(({ of, items }, index): TableColumn => {
        const unit = items[0] && numberOf(items[0].value).unit;
        return { name: String(index), head: writing.columnHead(numberLabel(of, look), unit), alignment: "right" };
      }),
    ],
    given,
  );
  const keys = keysOf(first, numbers);
  if (keys.length === 0) return { type: "table", columns, rows: [{ cells: wholeRow(noneOf(first, given), columns) }] };
  const shown = numbers.map((parts) => partsWithKeys(keys, parts));
  const rows = keys.map((part, row): TableRow => {
    const cells = shown.map((own) => (own[row] ? figureWords(own[row].value, given) : nothing));
    return { item: part, cells: [keyWords(part, given), ...cells] };
  });
  return { type: "table", columns, rows: isOn(given, "total") ? [...rows, totalRow(shown, given)] : rows };
}

/** A part for each row: those of all numbers, in the order in which they first come up; months in the order of time. */
function keysOf(first: Parts, numbers: readonly Parts[]): readonly Part[] {
  if (first.rest.length > 0) return first.items;
  const found = new Map<string, Part>();
  for (const part of numbers.flatMap(({ items }) => items)) if (!found.has(keyOf(part))) found.set(keyOf(part), part);
  const keys = [...found.values()];
  return isInTime(first.items) ? keys.toSorted(byTime) : keys;
}

function isInTime(parts: readonly Part[]): boolean {
  return parts.every((part, index) => index === 0 || byTime(parts[index - 1] ?? part, part) < 0);
}

/** Nothing else than days and periods has an order of its own. */
function byTime(a: Part, b: Part): number {
  return isTime(a) && isTime(b) ? compareValues(a.key.value, b.key.value) : 0;
}

function isTime({ key: { value } }: Part): boolean {
  return value.type === "period" || value.type === "date";
}

function partsWithKeys(keys: readonly Part[], { items, rest }: Parts): Shown {
  const own = new Map([...items, ...rest].map((part) => [keyOf(part), part]));
  return keys.map((part) => own.get(keyOf(part)));
}

function keyOf({ key }: Part): string {
  return valueText(key.value);
}

function keyWords({ key }: Part, given: Given): Words {
  const isShort = key.value.type === "period" && optionText(given, "dates") === "short";
  return isShort ? words(given.writing.period(key.value.period, "short"), figuresOf(key)) : figureWords(key, given);
}

/** The parts of a number row by row: nothing where it has none of the key. */
type Shown = readonly (Part | undefined)[];

/** Sums what is shown. A number whose parts don't add up has a dash; where none does, that is remarked on. */
function totalRow(shown: readonly Shown[], given: Given): TableRow {
  const cells = shown.map((own) => (own.some((part) => part?.isSummable) ? sumOf(own, given) : nothing));
  const label = given.writing.label(totalLabels);
  const isVain = !shown.some((own) => own.some((part) => part?.isSummable));
  return { cells: [isVain ? words(label, [], [{ code: "total-without-sum", values: {} }]) : label, ...cells] };
}

function sumOf(own: Shown, given: Given): Words | Missing | string {
  const there = own.filter((part) => part !== undefined);
  const [first] = there;
  if (!first) return nothing;
  const figure = deriveFigure(
    { type: "total", parts: there.flatMap(({ all, index }) => all[index] ?? []) },
    first.look,
  );
  return isMissing(figure) ? figure : figureWords(figure, given);
}

function noneOf({ of }: Parts, given: Given): Words | string {
  const own = optionText(given, "words");
  if (own !== undefined) return words(own);
  const query = queryIn(of);
  return query ? words(given.writing.nothingOf(ledgerOf(query, given.look).labels)) : nothing;
}
