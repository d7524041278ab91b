import type { Report } from "../diagnostics/diagnostic.ts";
import type { Field, Ledger } from "../facts/declarations.ts";
import { findNearest } from "../source/find-nearest.ts";
import { cellAddress, cellText, sheetAddress } from "./workbook.ts";
import type { Row, Sheet, Workbook } from "./workbook.ts";

/** Which column holds which field, below which row. */
export interface Columns {
  readonly ledger: Ledger;
  readonly header: Row;
  readonly fields: ReadonlyMap<number, Field>;
}

/** Titles and notes may stand above the header. */
const mostTitleRows = 20;

/** Column heads that are about the list, not about the fact. */
const passedOver = /^(序号|编号|行号|备注|说明|no\.?|#|remarks?|notes?)$/i;

/** The row that names most of a ledger's fields, where at least its date and one more are named. */
function findHeader(sheet: Sheet, ledger: Ledger): Row | undefined {
  const rows = sheet.rows.slice(0, mostTitleRows).map((row) => ({ row, fields: fieldsNamed(row, ledger) }));
  const named = rows.filter(({ fields }) => fields.some(({ name }) => name === "date") && fields.length > 1);
  return named.reduce<(typeof named)[number] | undefined>(
    (best, one) => (best && best.fields.length >= one.fields.length ? best : one),
    undefined,
  )?.row;
}

/** How many of a ledger's fields a sheet names, and whether all that are required are among them. */
export function headerFit(sheet: Sheet, ledger: Ledger): { readonly named: number; readonly isWhole: boolean } {
  const header = findHeader(sheet, ledger);
  const fields = header ? fieldsNamed(header, ledger) : [];
  const required = ledger.fields.filter((field) => field.required);
  return { named: fields.length, isWhole: header !== undefined && required.every((field) => fields.includes(field)) };
}

/**
 * Matches columns with fields, by name or label. A head that is nearly a field's is asked for by name, never guessed; one that
 * is like none is passed over, with a remark.
 */
export function matchColumns(book: Workbook, sheet: Sheet, ledger: Ledger, report: Report): Columns | undefined {
  const header = findHeader(sheet, ledger);
  if (!header) {
    const fields = ledger.fields.filter((field) => field.required).map(({ labels }) => labels.zh);
    report("sheet-without-header", undefined, { sheet: sheetAddress(book, sheet), ledger: ledger.labels.zh, fields });
    return undefined;
  }
  const fields = new Map<number, Field>();
  const names = ledger.fields.flatMap(({ name, labels }) => [labels.zh, name]);
  let isWhole = true;
  for (const { column, value } of header.cells) {
    const cell = cellAddress(book, sheet, column, header.number);
    const written = headParts(cellText(value)).name;
    const field = findField(cellText(value), ledger);
    const first = [...fields].find(([, other]) => other === field)?.[0];
    if (field && first !== undefined) {
      const other = cellAddress(book, sheet, first, header.number);
      report("column-twice", undefined, { cell, other, field: field.labels.zh });
      isWhole = false;
    } else if (field) {
      fields.set(column, field);
      const { whole, bracket } = headParts(cellText(value));
      const isLabel = [field.labels.zh, field.labels.en].some((label) => headParts(label).whole === whole);
      if (!isLabel && isOtherUnit(bracket, field)) {
        report("column-unit", undefined, { cell, written: bracket ?? "", field: field.labels.zh, unit: field.unit });
        isWhole = false;
      }
    }
    if (!field && !passedOver.test(written)) isWhole = tellUnknown(cell, written, names, report) && isWhole;
  }
  for (const field of ledger.fields) {
    if (!field.required || [...fields.values()].includes(field)) continue;
    report("column-missing", undefined, {
      sheet: sheetAddress(book, sheet),
      ledger: ledger.labels.zh,
      field: field.labels.zh,
    });
    isWhole = false;
  }
  return isWhole ? { ledger, header, fields } : undefined;
}

/** Whether the column may be passed over. */
function tellUnknown(cell: string, written: string, names: readonly string[], report: Report): boolean {
  const nearest = findNearest(written, names)[0];
  if (nearest === undefined) report("column-not-known", undefined, { cell, written });
  else report("column-near", undefined, { cell, written, nearest });
  return nearest === undefined;
}

function fieldsNamed(row: Row, ledger: Ledger): readonly Field[] {
  return row.cells.flatMap(({ value }) => findField(cellText(value), ledger) ?? []);
}

function findField(head: string, { fields }: Ledger): Field | undefined {
  const { whole, name: bare } = headParts(head);
  const named = (part: "whole" | "name", text: string) =>
    fields.find(({ name, labels }) => [name, labels.zh, labels.en].some((word) => headParts(word)[part] === text));
  return named("whole", whole) ?? named("name", bare);
}

interface HeadParts {
  readonly whole: string;
  readonly name: string;
  readonly bracket: string | undefined;
}

/** A head without its line breaks, its mark for what is required and its unit in brackets: `*参会\n人数（人）` is 参会人数. */
function headParts(text: string): HeadParts {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/^\*|\*$/g, "");
  const [, bare = plain, bracket] = /^(.+?) ?\(([^()]{1,8})\)$/.exec(plain) ?? [];
  return { whole: joined(plain), name: joined(bare), bracket };
}

/** Chinese words have no spaces between them: 议 题 is 议题 spread over its column. */
function joined(text: string): string {
  return text.replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "").toLowerCase();
}

/** A column of 万元 in a field of 元 would make every figure wrong. */
function isOtherUnit(bracket: string | undefined, { type, unit = "" }: Field): boolean {
  if (bracket === undefined || !["count", "decimal", "money"].includes(type)) return false;
  if (/^(?:必填|选填|required|optional)$/i.test(bracket) || bracket === unit.normalize("NFKC")) return false;
  return unit !== "" || /[千百万亿%‰]/.test(bracket);
}
