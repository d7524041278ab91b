import type { Report } from "../diagnostics/diagnostic.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Ledger } from "../facts/declarations.ts";
import { findNearest } from "../source/find-nearest.ts";
import { headerFit } from "./match-columns.ts";
import { sheetAddress } from "./workbook.ts";
import type { Sheet, Workbook } from "./workbook.ts";

export interface SheetOfLedger {
  readonly sheet: Sheet;
  readonly ledger: Ledger;
}

/** Which ledger each sheet is: the one asked for, the one it is called by, else the only one whose header it has. */
export function findLedgers(
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
