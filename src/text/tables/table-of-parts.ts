import { valueText } from "../../facts/value-text.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import type { Missing } from "../../figures/figure.ts";
import { ledgerOf } from "../../figures/find-records.ts";
import { isMissing } from "../../figures/missing.ts";
import { queryIn } from "../../figures/query-in.ts";
import { figuresOf, words } from "../value.ts";
import type { Part, Parts, Table, TableColumn, TableRow, Words } from "../value.ts";
import { wordsOf } from "../words-of.ts";
import { isOn, numberOf, optionText } from "../helpers/given.ts";
import type { Given } from "../helpers/helper.ts";
import { numberLabel } from "./number-label.ts";
import { figureWords } from "./table-of-query.ts";
import { nothing, totalLabels, wholeRow, withHeads } from "./table-columns.ts";

/** A row for each part, and a column for each number: parts of several numbers with the same key share a row. */
export function tableOfParts(given: Given): Table {
  const { writing, look } = given;
  const numbers = given.arguments.filter((value) => value.type === "parts");
  const [first] = numbers;
  if (!first) throw new Error("A table of nothing: templates are checked before they are rendered.");
  const head = writing.columnHead(writing.label(first.keyLabels), undefined);
  const columns = withHeads(
    [
      { name: "key", head, alignment: isPeriod(first) ? "center" : "none" },
      ...numbers.map(({ of, items }, index): TableColumn => {
        const unit = items[0] && numberOf(items[0].value).unit;
        return { name: String(index), head: writing.columnHead(numberLabel(of, look), unit), alignment: "right" };
      }),
    ],
    given,
  );
  const rows = keysOf(numbers).map(({ key, part }): TableRow => {
    const cells = numbers.map(({ items }) => {
      const own = items.find((item) => keyOf(item) === key);
      return own ? figureWords(own.value, given) : nothing;
    });
    return { item: part, cells: [keyWords(part, given), ...cells] };
  });
  if (rows.length === 0) return { type: "table", columns, rows: [{ cells: wholeRow(noneOf(first, given), columns) }] };
  const total: TableRow = { cells: [writing.label(totalLabels), ...numbers.map((parts) => totalOf(parts, given))] };
  return { type: "table", columns, rows: isOn(given, "total") ? [...rows, total] : rows };
}

/** The keys of all numbers, in the order in which they first come up. */
function keysOf(numbers: readonly Parts[]): readonly { readonly key: string; readonly part: Part }[] {
  const found = new Map<string, Part>();
  for (const part of numbers.flatMap(({ items }) => items)) if (!found.has(keyOf(part))) found.set(keyOf(part), part);
  return [...found].map(([key, part]) => ({ key, part }));
}

function keyOf({ key }: Part): string {
  return valueText(key.value);
}

function keyWords({ key }: Part, given: Given): Words {
  const isShort = key.value.type === "period" && optionText(given, "dates") === "short";
  return isShort ? words(given.writing.period(key.value.period, "short"), figuresOf(key)) : wordsOf(key, given.writing);
}

function isPeriod({ items: [part] }: Parts): boolean {
  return part?.key.value.type === "period" || part?.key.value.type === "date";
}

/** All parts that are shown, added up. Rates don't add up. */
function totalOf({ items }: Parts, given: Given): Words | Missing | string {
  const [first] = items;
  if (!first || numberOf(first.value).unit === "%") return nothing;
  const shown = items.flatMap(({ all, index }) => all[index] ?? []);
  const figure = deriveFigure({ type: "total", parts: shown }, first.look);
  return isMissing(figure) ? figure : figureWords(figure, given);
}

function noneOf({ of }: Parts, given: Given): Words | string {
  const own = optionText(given, "words");
  if (own !== undefined) return words(own);
  const query = queryIn(of);
  return query ? words(given.writing.nothingOf(ledgerOf(query, given.look).labels)) : nothing;
}
