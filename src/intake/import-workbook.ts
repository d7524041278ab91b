import { overlaps } from "../calendar/compare-periods.ts";
import { readPeriod } from "../calendar/read-period.ts";
import type { Period } from "../calendar/period.ts";
import { severities } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import type { Ledger } from "../facts/declarations.ts";
import type { Unit } from "../facts/workspace.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import { periodKey } from "../facts/structure.ts";
import { sourceText } from "../source/source-text.ts";
import type { SourceText } from "../source/source.ts";
import { choosePeriod } from "./choose-period.ts";
import { checkEdited } from "./check-edited.ts";
import { editFacts } from "./edit-facts.ts";
import type { LedgerEdit } from "./edit-facts.ts";
import { findLedgers } from "./find-ledgers.ts";
import { matchColumns } from "./match-columns.ts";
import { mergeRows } from "./merge-rows.ts";
import type { RecordsThere } from "./merge-rows.ts";
import { readRows } from "./read-rows.ts";
import type { ImportedRow } from "./read-rows.ts";
import type { Workbook } from "./workbook.ts";

export interface ImportRequest {
  readonly book: Workbook;
  readonly unit: Unit;
  /** Name or label of a ledger; by default the sheets say themselves which they are. */
  readonly ledger: string | undefined;
  /** By default the month in which all the days lie: see `choosePeriod`. */
  readonly period: Period | undefined;
  /** Whether rows go to the facts files of their months, instead of all to one. */
  readonly byMonth: boolean;
}

/** What an import comes to: a facts file with its new text, and how much is new in it. */
export interface Imported {
  readonly file: string;
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Imports the rows of a workbook into a unit's facts file. Gives nothing when anything in it can't be read: all of that is
 * reported in one run, by the addresses of the cells.
 */
export function importWorkbook(
  { book, unit, ledger: written, period: asked, byMonth }: ImportRequest,
  facts: Facts,
  sources: readonly SourceText[],
  language: "zh" | "en",
  report: Report,
): readonly Imported[] | undefined {
  let isSound = true;
  const tell: Report = (code, ...finding) => {
    if (severities[code] === "error") isSound = false;
    report(code, ...finding);
  };
  const sheets = findLedgers(book, facts.declarations.ledgers, written, tell);
  const matched = sheets.flatMap(({ sheet, ledger }) => {
    const columns = matchColumns(book, sheet, ledger, tell);
    return columns ? [{ sheet, columns }] : [];
  });
  const read = (within: Period | undefined, to: Report) =>
    matched.flatMap(({ sheet, columns }) => readRows(book, sheet, columns, within, to));
  // Days with a year say which period it is, and so the year of those without one.
  const choose = (rows: readonly ImportedRow[], to: Report) =>
    choosePeriod(
      book.name,
      rows.map(({ day }) => day),
      filesOfUnit(facts.files, unit),
      to,
    );
  const likely = asked ?? (byMonth ? undefined : choose(read(undefined, silence), silence));
  const rows = read(likely, tell);
  tellTwice(rows, tell);
  if (isSound && rows.length === 0) tell("nothing-to-import", undefined, { book: book.name });
  const whole = isSound && !byMonth ? (likely ?? choose(rows, tell)) : undefined;
  const parts = whole ? [{ period: whole, rows }] : byMonth ? rowsByMonth(rows) : [];
  const imported = parts.flatMap((part) => mergeInto({ unit, ...part }, facts, sources, language, tell) ?? []);
  return isSound && imported.length > 0 ? imported : undefined;
}

/** Over all sheets: two of them may be of one ledger. */
function tellTwice(rows: readonly ImportedRow[], report: Report): void {
  const seen = new Map<string, ImportedRow>();
  for (const row of rows) {
    const key = `${row.ledger.name}\u001F${row.identity}`;
    const first = seen.get(key);
    if (first) report("row-twice", undefined, { cells: row.cells, first: first.cells });
    else seen.set(key, row);
  }
}

function rowsByMonth(rows: readonly ImportedRow[]): readonly { period: Period; rows: readonly ImportedRow[] }[] {
  const months = groupBy(rows, ({ day }) => day.slice(0, 7)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return months.flatMap(([name, those]) => {
    const period = readPeriod(name);
    return period ? [{ period, rows: those }] : [];
  });
}

function silence(): void {
  // What a first look finds is told by the second.
}

interface Merging {
  readonly unit: Unit;
  readonly period: Period;
  readonly rows: readonly ImportedRow[];
}

/** Gives the facts file with the rows in it, once more read as a facts file is, lest one be written that can't be. */
function mergeInto(
  { unit, period, rows }: Merging,
  facts: Facts,
  sources: readonly SourceText[],
  language: "zh" | "en",
  report: Report,
): Imported | undefined {
  const own = filesOfUnit(facts.files, unit);
  const name = `data/${unit.id}/${period.name}.yaml`;
  const file = own.find((one) => one.file === name);
  const source = sources.find((one) => one.name === name) ?? sourceText(name, newFile(period, language));
  const edits = groupBy(rows, ({ ledger }) => ledger).map(([ledger, those]): LedgerEdit => {
    const there = recordsOf(ledger, period, file, own);
    const merged = groupBy(those, ({ sheet }) => sheet).map(([, ofSheet]) => mergeRows(ofSheet, there, report));
    return { ledger, added: merged.flatMap(({ added }) => added), changed: merged.flatMap(({ changed }) => changed) };
  });
  const text = editFacts(source, edits, language);
  const isNew = file === undefined;
  if (text !== source.text && !checkEdited(sourceText(name, text), isNew, edits, facts, report)) return undefined;
  if (!file) report("facts-file-made", undefined, { file: name, period: period.name });
  const added = edits.reduce((sum, edit) => sum + edit.added.length, 0);
  const changed = edits.reduce((sum, edit) => sum + edit.changed.length, 0);
  return { file: name, text, added, changed, same: rows.length - added - changed };
}

function groupBy<Key>(
  rows: readonly ImportedRow[],
  keyOf: (row: ImportedRow) => Key,
): readonly (readonly [key: Key, rows: readonly ImportedRow[]])[] {
  const groups = new Map<Key, ImportedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}

/** A row can be a record of another file only where that has its day. */
function recordsOf(
  { name }: Ledger,
  period: Period,
  file: FactsFile | undefined,
  own: readonly FactsFile[],
): RecordsThere {
  const here = file?.ledgers.get(name) ?? [];
  const others = own.filter((one) => one !== file && overlaps(one.period, period));
  return { here, elsewhere: others.flatMap(({ ledgers }) => ledgers.get(name) ?? []) };
}

function newFile(period: Period, language: "zh" | "en"): string {
  return `${language === "zh" ? periodKey.labels.zh : periodKey.name}: ${period.name}\n`;
}
