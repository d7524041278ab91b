import { monthsOf } from "../calendar/other-periods.ts";
import { includesPeriod, containsDay } from "../calendar/compare-periods.ts";
import { readPeriod } from "../calendar/read-period.ts";
import { periodOfDays } from "../calendar/make-period.ts";
import type { Day, Period } from "../calendar/period.ts";
import { severities } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import type { Ledger } from "../facts/declarations.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Unit } from "../facts/workspace.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import { periodKey } from "../facts/structure.ts";
import { decodeText } from "../source/decode-text.ts";
import { mostValues, readYaml } from "../source/read-yaml.ts";
import { findNearest } from "../source/find-nearest.ts";
import { sourceText } from "../source/source-text.ts";
import type { SourceText } from "../source/source.ts";
import { editFacts } from "./edit-facts.ts";
import type { LedgerEdit } from "./edit-facts.ts";
import { headerFit, matchColumns } from "./match-columns.ts";
import { mergeRows } from "./merge-rows.ts";
import type { RecordsThere } from "./merge-rows.ts";
import { readRows } from "./read-rows.ts";
import type { ImportedRow } from "./read-rows.ts";
import { sheetAddress } from "./workbook.ts";
import type { Sheet, Workbook } from "./workbook.ts";

export interface ImportRequest {
  readonly book: Workbook;
  readonly unit: Unit;
  /** Name or label of a ledger; by default the sheets say themselves which they are. */
  readonly ledger: string | undefined;
  /** By default the period of the facts file, else the month, in which all the days lie. */
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
  const likely = asked ?? (byMonth ? undefined : periodOf(book, unit, read(undefined, silence), facts, silence));
  const rows = read(likely, tell);
  if (isSound && rows.length === 0) tell("nothing-to-import", undefined, { book: book.name });
  const whole = isSound && !byMonth ? (likely ?? periodOf(book, unit, rows, facts, tell)) : undefined;
  const parts = whole ? [{ period: whole, rows }] : byMonth ? rowsByMonth(rows) : [];
  const imported = parts.flatMap((part) => mergeInto({ unit, ...part }, facts, sources, language, tell) ?? []);
  return isSound && imported.length > 0 ? imported : undefined;
}

function rowsByMonth(rows: readonly ImportedRow[]): readonly { period: Period; rows: readonly ImportedRow[] }[] {
  const months = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const name = row.day.slice(0, 7);
    const those = months.get(name);
    if (those) those.push(row);
    else months.set(name, [row]);
  }
  return [...months.keys()].toSorted().flatMap((name) => {
    const period = readPeriod(name);
    return period ? [{ period, rows: months.get(name) ?? [] }] : [];
  });
}

function silence(): void {
  // What a first look finds is told by the second.
}

interface SheetOfLedger {
  readonly sheet: Sheet;
  readonly ledger: Ledger;
}

/** Which ledger each sheet is: the one asked for, the one it is called by, else the only one whose header it has. */
function findLedgers(
  book: Workbook,
  ledgers: readonly Ledger[],
  written: string | undefined,
  report: Report,
): readonly SheetOfLedger[] {
  const filled = book.sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) report("workbook-unreadable", undefined, { book: book.name, reason: "empty" });
  if (written !== undefined) {
    const ledger = findDeclared(ledgers, written);
    const known = ledgers.map(({ labels }) => labels.zh);
    const nearest = findNearest(written, [...known, ...ledgers.map(({ name }) => name)])[0];
    if (!ledger) report("ledger-not-known", undefined, { written, nearest, known });
    return ledger ? sheetsOf(ledger, filled, ledgers).map((sheet) => ({ sheet, ledger })) : [];
  }
  const found = filled.flatMap((sheet) => {
    const ledger = ledgerOf(sheet, ledgers);
    return ledger ? [{ sheet, ledger }] : [];
  });
  for (const sheet of filled) {
    if (found.some((one) => one.sheet === sheet)) continue;
    const address = sheetAddress(book, sheet);
    const candidates = ledgers.filter((ledger) => headerFit(sheet, ledger).named > 1).map(({ labels }) => labels.zh);
    if (found.length === 0 || candidates.length > 0)
      report("ledger-not-told", undefined, { sheet: address, candidates });
    else if (!isExplanation(sheet)) report("sheet-passed-over", undefined, { sheet: address });
  }
  return found;
}

/** The sheets that say themselves that they are the ledger, else the one that has most of its header. */
function sheetsOf(ledger: Ledger, sheets: readonly Sheet[], ledgers: readonly Ledger[]): readonly Sheet[] {
  const own = sheets.filter((sheet) => ledgerOf(sheet, ledgers) === ledger);
  if (own.length > 0) return own;
  const named = (sheet: Sheet) => headerFit(sheet, ledger).named;
  return sheets.toSorted((a, b) => named(b) - named(a)).slice(0, 1);
}

/** The sheet of a form that explains its fields. */
function isExplanation({ name }: Sheet): boolean {
  return name === "填写说明" || name === "how to fill in";
}

function ledgerOf(sheet: Sheet, ledgers: readonly Ledger[]): Ledger | undefined {
  const called = sheet.name.trim().replace(/(台账|登记表|统计表|明细表|明细|表)$/, "");
  const byName = findDeclared(ledgers, sheet.name.trim()) ?? findDeclared(ledgers, called);
  if (byName) return byName;
  const fits = ledgers.map((ledger) => ({ ledger, ...headerFit(sheet, ledger) })).filter(({ isWhole }) => isWhole);
  const most = Math.max(0, ...fits.map(({ named }) => named));
  const best = fits.filter(({ named }) => named === most);
  return best.length === 1 ? best[0]?.ledger : undefined;
}

/** The period of the only facts file that has all the days, else their month; of several months nobody knows. */
function periodOf(
  book: Workbook,
  unit: Unit,
  rows: readonly ImportedRow[],
  { files }: Facts,
  report: Report,
): Period | undefined {
  const days = rows.map(({ day }) => day).toSorted();
  const [first, last]: readonly (Day | undefined)[] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = periodOfDays(first, last);
  const holding = files.filter((file) => file.unit.id === unit.id && includesPeriod(file.period, span));
  const [only, ...others] = holding;
  if (only && others.length === 0) return only.period;
  const months = monthsOf(span).filter((month) => days.some((day) => containsDay(month, day)));
  if (months.length === 1 && !only) return months[0];
  report("months-differ", undefined, { book: book.name, months: months.map(({ name }) => name) });
  return undefined;
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
  const name = `data/${unit.id}/${period.name}.yaml`;
  const own = filesOfUnit(facts.files, unit);
  const file = own.find((one) => one.file === name);
  const source = sources.find((one) => one.name === name) ?? sourceText(name, newFile(period, language));
  const sheets = new Map<string, readonly ImportedRow[]>();
  for (const row of rows) {
    const key = [row.ledger.name, row.sheet].join("\u001F");
    sheets.set(
      key,
      sheets.get(key) ?? rows.filter(({ ledger, sheet }) => ledger === row.ledger && sheet === row.sheet),
    );
  }
  const edits = [...sheets.values()].flatMap((those): readonly LedgerEdit[] => {
    const ledger = those[0]?.ledger;
    return ledger ? [{ ledger, ...mergeRows(those, recordsOf(ledger, file, own), report) }] : [];
  });
  const text = editFacts(source, edits, language);
  if (text !== source.text && !canBeRead(name, text, report)) return undefined;
  if (!file) report("facts-file-made", undefined, { file: name, period: period.name });
  const added = edits.reduce((sum, edit) => sum + edit.added.length, 0);
  const changed = edits.reduce((sum, edit) => sum + edit.changed.length, 0);
  return { file: name, text, added, changed, same: rows.length - added - changed };
}

function recordsOf({ name }: Ledger, file: FactsFile | undefined, own: readonly FactsFile[]): RecordsThere {
  const here = file?.ledgers.get(name) ?? [];
  return { here, elsewhere: own.filter((one) => one !== file).flatMap((one) => one.ledgers.get(name) ?? []) };
}

/** Reading it all once more takes long: only a file that may hold too much is read. */
function canBeRead(name: string, text: string, report: Report): boolean {
  const source = decodeText(name, new TextEncoder().encode(text), report);
  const atMost = text.match(/: |, |- |\n/g)?.length ?? 0;
  return source !== undefined && (atMost < mostValues || readYaml(source, report) !== undefined);
}

function newFile(period: Period, language: "zh" | "en"): string {
  return `${language === "zh" ? periodKey.labels.zh : periodKey.name}: ${period.name}\n`;
}
