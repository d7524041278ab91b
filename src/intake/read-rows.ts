import { containsDay } from "../calendar/compare-periods.ts";
import type { Day, Period } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Field, FieldTypeName, Ledger } from "../facts/declarations.ts";
import type { FactValue } from "../facts/facts.ts";
import { findFieldType } from "../facts/find-field-type.ts";
import { identityOf } from "../facts/read-record.ts";
import { findRefusedCharacter } from "../source/characters.ts";
import type { SourceNode } from "../source/source.ts";
import { cleanCell } from "./clean-cell.ts";
import type { Columns } from "./match-columns.ts";
import { cellAddress, cellText, columnLetters, sheetAddress } from "./workbook.ts";
import type { Cell, Row, Sheet, Workbook } from "./workbook.ts";

/** One row of a sheet, read as a record. */
export interface ImportedRow {
  readonly ledger: Ledger;
  readonly day: Day;
  readonly identity: string;
  /** By field name: what a facts file would say, and what that means. A field whose cell is empty is not here. */
  readonly fields: ReadonlyMap<string, { readonly written: string | readonly string[]; readonly value: FactValue }>;
  /** Names of the fields that the sheet has a column for. */
  readonly columns: readonly string[];
  /** Where it stands: `台账.xlsx!会议台账!A4:F4`. */
  readonly cells: string;
  /** The same, up to the row: what other rows of its sheet have in common with it. */
  readonly sheet: string;
}

/** What a form writes beside its example row, by which it is passed over. */
export const exampleMarks: readonly string[] = ["示例，导入时跳过", "example, not imported"];

/** The day of that row: one that was typed over is no example any more. */
export const exampleDay = "2026-06-01";

const totals = /^(合计|总计|小计|共计|total)[:：]?$/i;

/** Reads the rows below a header. Blank rows, a form's example and rows of totals are passed over. */
export function readRows(
  book: Workbook,
  sheet: Sheet,
  columns: Columns,
  period: Period | undefined,
  report: Report,
): readonly ImportedRow[] {
  const below = sheet.rows.filter((row) => row.number > columns.header.number && isOfData(row, columns));
  tellMerged(book, sheet, columns, below, report);
  return below.flatMap((row) => readRow(row, { book, sheet, columns, period, report }) ?? []);
}

interface Reading {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly period: Period | undefined;
  readonly report: Report;
}

/** A row that has a date is one of data, even when it says 合计 somewhere. */
function isOfData({ cells }: Row, { fields }: Columns): boolean {
  const filled = cells.map(({ column, value }) => ({ field: fields.get(column), text: cellText(value).trim() }));
  const isExample = filled.some(({ field, text }) => field?.name === "date" && text === exampleDay);
  if (isExample && filled.some(({ text }) => exampleMarks.includes(text))) return false;
  const isDated = filled.some(({ field, text }) => field?.name === "date" && text !== "" && !totals.test(text));
  if (!isDated && filled.some(({ text }) => totals.test(text))) return false;
  return filled.some(({ field, text }) => field !== undefined && text !== "");
}

function readRow(row: Row, reading: Reading): ImportedRow | undefined {
  const { book, sheet, columns, period, report } = reading;
  const fields = new Map<string, { written: string | readonly string[]; value: FactValue }>();
  let isSound = true;
  for (const [column, field] of columns.fields) {
    const cell = row.cells.find((one) => one.column === column);
    const address = cellAddress(book, sheet, column, row.number);
    if (!cell || cellText(cell.value).trim() === "") {
      if (field.required) report("cell-empty", undefined, { cell: address, field: field.labels.zh });
      isSound &&= !field.required;
      continue;
    }
    const read = readCell(cell, field, address, period, report);
    if (read) fields.set(field.name, read);
    else isSound = false;
  }
  const date = fields.get("date")?.value;
  if (!isSound || date?.type !== "date") return undefined;
  if (period && !containsDay(period, date.day)) {
    const cell = cellAddress(book, sheet, columnOf("date", columns), row.number);
    report("row-outside-period", undefined, { cell, day: date.day, period: period.name });
    return undefined;
  }
  const { ledger } = columns;
  const values = new Map([...fields].map(([name, { value }]) => [name, { value, place: nowhere }]));
  const ends = [...columns.fields.keys()].toSorted((a, b) => a - b);
  const [first = 1, last = 1] = [ends[0], ends.at(-1)];
  const at = sheetAddress(book, sheet);
  return {
    ledger,
    day: date.day,
    identity: identityOf(ledger, values),
    fields,
    columns: [...columns.fields.values()].map(({ name }) => name),
    cells: `${at}!${columnLetters(first)}${row.number}:${columnLetters(last)}${row.number}`,
    sheet: at,
  };
}

/** A cell as its field's type reads it. Reports one that can't be one, by its address. */
function readCell(
  { value }: Cell,
  field: Field,
  cell: string,
  period: Period | undefined,
  report: Report,
): { readonly written: string | readonly string[]; readonly value: FactValue } | undefined {
  const found = cellText(value);
  if (value.type === "error") {
    report("cell-error", undefined, { cell, found });
    return undefined;
  }
  if (value.type === "number" && textTypes.has(field.type) && found.replaceAll(/\D/g, "").length > mostExactDigits) {
    report("cell-digits-lost", undefined, { cell, found });
    return undefined;
  }
  const character = findRefusedCharacter(found.replaceAll(/\r?\n/g, " "))?.character;
  if (character !== undefined) {
    report("cell-character", undefined, { cell, character });
    return undefined;
  }
  const written = cleanCell(value, field, period);
  let isRefused = false;
  const refuse: Report = () => {
    isRefused = true;
  };
  const node: SourceNode =
    typeof written === "string"
      ? { type: "scalar", text: written, quoted: true, place: nowhere }
      : {
          type: "list",
          items: written.map((text) => ({ type: "scalar", text, quoted: true, place: nowhere })),
          place: nowhere,
        };
  const read = findFieldType(field.type).read(node, field, refuse);
  if (read && !isRefused) return { written, value: read };
  const choices = field.choices.map(({ labels }) => labels.zh);
  report("cell-refused", undefined, {
    cell,
    field: field.labels.zh,
    found,
    type: field.type,
    unit: field.unit,
    choices,
  });
  return undefined;
}

/** Fields that may hold the number of a person or a paper, whose every digit counts. */
const textTypes: ReadonlySet<string> = new Set<FieldTypeName>(["text", "title", "list"]);

/** Spreadsheet programs put zeros for the digits of a number beyond these. */
const mostExactDigits = 15;

/** Cells have no place in a text file. */
const nowhere: Place = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

function columnOf(name: string, { fields }: Columns): number {
  return [...fields].find(([, field]) => field.name === name)?.[0] ?? 1;
}

/** A cell joined over several rows says for one of them what nobody said for the others. */
function tellMerged(book: Workbook, sheet: Sheet, { fields }: Columns, rows: readonly Row[], report: Report): void {
  const last = rows.at(-1)?.number ?? 0;
  const first = rows[0]?.number ?? Infinity;
  for (const { top, left, bottom, right } of sheet.merged) {
    const covered = [...fields.keys()].some((column) => left <= column && column <= right);
    if (!covered || bottom < first || top > last) continue;
    const [cell, end] = [cellAddress(book, sheet, left, top), `${columnLetters(right)}${bottom}`];
    report("cell-merged", undefined, { cell, end });
  }
}
