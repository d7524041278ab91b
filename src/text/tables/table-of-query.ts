import { findDeclared } from "../../facts/declarations.ts";
import type { Field, Ledger } from "../../facts/declarations.ts";
import type { LedgerRecord } from "../../facts/facts.ts";
import { countValue } from "../../figures/combine-numbers.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import type { Figure, Missing, QueryRecipe } from "../../figures/figure.ts";
import { findRecords, ledgerOf } from "../../figures/find-records.ts";
import { isMissing, labelIn } from "../../figures/missing.ts";
import { words } from "../value.ts";
import type { Table, TableColumn, TableRow, Words } from "../value.ts";
import { wordsOf } from "../words-of.ts";
import { isOn, optionText, recipeOf } from "../helpers/given.ts";
import type { Given } from "../helpers/helper.ts";
import {
  alignmentOf,
  isSummable,
  namesIn,
  nothing,
  numberLabels,
  totalLabels,
  wholeRow,
  withHeads,
} from "./table-columns.ts";

/** A row for each record. Without a record one row says so; what is not reported is missing there. */
export function tableOfQuery(given: Given): Table {
  const { look, writing } = given;
  const query = recipeOf(given.arguments[0]);
  const ledger = ledgerOf(query, look);
  const fields = fieldsOf(given, ledger);
  const isNumbered = isOn(given, "numbered");
  const number: TableColumn = { name: "#", head: writing.label(numberLabels), alignment: "center" };
  const own = fields.map((field) => ({
    name: field.name,
    head: writing.columnHead(labelIn(look, field), field.unit),
    alignment: alignmentOf(field.type),
  }));
  const columns = withHeads(isNumbered ? [number, ...own] : own, given);
  const records = findRecords(query, look);
  if (isMissing(records)) return { type: "table", columns, rows: [{ cells: wholeRow(records, columns) }] };
  const none = words(optionText(given, "words") ?? writing.nothingOf(ledger.labels));
  const rows: readonly TableRow[] = records.map((item, index) => {
    const cells = fields.map((field) => cellOf(item, field, given));
    return { item, cells: isNumbered ? [words(String(index + 1)), ...cells] : cells };
  });
  const total = totalRow(query, fields, isNumbered, given);
  const body = rows.length > 0 ? rows : [{ cells: wholeRow(none, columns) }];
  return { type: "table", columns, rows: total ? [...body, total] : body };
}

function fieldsOf(given: Given, ledger: Ledger): readonly Field[] {
  const names = optionText(given, "columns");
  if (names === undefined) return ledger.fields;
  return namesIn(names).flatMap((name) => findDeclared(ledger.fields, name) ?? []);
}

/** A record that leaves its quantity out stands for one, and is counted so below. */
function cellOf(record: LedgerRecord, { name }: Field, given: Given): Words | Missing | string {
  const figure = deriveFigure({ type: "field", record, field: name }, given.look);
  if (!isMissing(figure)) return figureWords(figure, given);
  if (!figure.mayBeAsked) return figure;
  return name === record.ledger.quantity ? words(given.writing.cellNumber(countValue(1))) : nothing;
}

/** A figure as a cell prints it, below a head that says its unit. */
export function figureWords(figure: Figure, given: Given): Words {
  const { value } = figure;
  const { writing } = given;
  if (value.type === "number") return words(writing.cellNumber(value), [figure]);
  const isShort = value.type === "date" && optionText(given, "dates") === "short";
  return isShort ? words(writing.day(value.day, "short"), [figure]) : wordsOf(figure, writing);
}

function totalRow(of: QueryRecipe, fields: readonly Field[], isNumbered: boolean, given: Given): TableRow | undefined {
  const names = totalNames(given);
  if (names === undefined) return undefined;
  const cells = fields.map((field) => {
    const { name, labels } = field;
    const isNamed = names === "all" || [name, labels.zh, labels.en].some((written) => names.includes(written));
    if (!isNamed || !isSummable(field)) return "";
    return sumOf(of, name, given);
  });
  const [first = "", ...others] = isNumbered ? ["", ...cells] : cells;
  return { cells: [withLabel(first, given.writing.label(totalLabels)), ...others] };
}

/** The row is known by its label, which stands before the sum where the first column is summed up. */
function withLabel(cell: TableRow["cells"][number], label: string): TableRow["cells"][number] {
  if (typeof cell === "string") return cell === "" ? label : `${label} ${cell}`;
  return cell.type === "missing" ? cell : { ...cell, parts: [{ text: `${label} `, figures: [] }, ...cell.parts] };
}

/** The sum of a column. Below dashes alone there is none: what nobody wrote down is not zero. */
function sumOf(of: QueryRecipe, field: string, given: Given): Words | Missing | string {
  const isQuantity = field === ledgerOf(of, given.look).quantity;
  const figure = deriveFigure(isQuantity ? { type: "count", of } : { type: "sum", of, field }, given.look);
  if (isMissing(figure)) return figure;
  const all = findRecords(of, given.look);
  const isLeftOut = figure.places.length === 0 && !isMissing(all) && all.length > 0;
  return isLeftOut ? nothing : figureWords(figure, given);
}

/** The fields to be summed up; `all` of those that can be. */
function totalNames(given: Given): readonly string[] | "all" | undefined {
  if (isOn(given, "total")) return "all";
  const option = given.options.get("total");
  return option?.type === "plain" && option.value.type === "text" ? namesIn(option.value.text) : undefined;
}
