// Takes: a spreadsheet's path. Gives: its cells as values. Reports: what is no spreadsheet, locked, damaged or too large.
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";

import type * as Xlsx from "@e965/xlsx";

import type { WorkbookFault } from "../diagnostics/codes/intake.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Row, Sheet, Workbook } from "../intake/workbook.ts";
import { fileKind } from "../source/file-kind.ts";
import { readCells } from "./read-cells.ts";
import { readCsv } from "./read-csv.ts";
import { unpackedSize } from "./unpacked-size.ts";
import { isTooLarge, workbookLimits } from "./workbook-limits.ts";

/**
 * Reads a workbook, .xlsx, .xls, .ods or .csv. Formulas are not run: a cell has the value that was saved with it. The reader
 * is an optional package, loaded here and nowhere else.
 */
export async function readWorkbook(path: string, report: Report): Promise<Workbook | undefined> {
  const name = basename(path);
  const refuse = (reason: WorkbookFault): undefined => {
    report("workbook-unreadable", undefined, { book: name, reason });
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return refuse("not-found");
  }
  if (bytes.length === 0) return refuse("empty");
  if (isTooLarge(name, "bytes", bytes.length, report)) return undefined;
  const kind = extname(name).toLowerCase();
  const form = formOf(bytes);
  const expected = forms.get(kind);
  if (expected === undefined) return refuse("not-a-workbook");
  if (form === "locked") return refuse("locked");
  if (form !== expected) return refuse("extension");
  if (form === "text") return readCsv(name, bytes, report);
  if (form === "zip") {
    const size = unpackedSize(bytes);
    if (size === undefined) return refuse("damaged");
    if (isTooLarge(name, "unpacked", size, report)) return undefined;
  }
  return readSheets(name, bytes, kind, report);
}

/** What a file is to be by its extension. */
const forms: ReadonlyMap<string, "zip" | "compound" | "text"> = new Map([
  [".xlsx", "zip"],
  [".xlsm", "zip"],
  [".ods", "zip"],
  [".xls", "compound"],
  [".et", "compound"],
  [".csv", "text"],
]);

/** A file is told by its first bytes. */
function formOf(bytes: Uint8Array): "zip" | "compound" | "locked" | "text" {
  const kind = fileKind(bytes);
  return kind === undefined || kind === "pdf" ? "text" : kind;
}

async function readSheets(
  name: string,
  bytes: Uint8Array,
  kind: string,
  report: Report,
): Promise<Workbook | undefined> {
  let library: typeof Xlsx;
  try {
    library = await import("@e965/xlsx");
  } catch {
    report("reader-not-installed", undefined, { package: "@e965/xlsx" });
    return undefined;
  }
  let book: Xlsx.WorkBook;
  const { error: say } = console;
  // The reader remarks on number formats of OpenDocument there, which are nothing to us.
  console.error = () => undefined;
  try {
    book = library.read(bytes, {
      type: "array",
      cellDates: true,
      UTC: true,
      // To tell a formula that was saved without its value, and 50% from 0.5.
      cellFormula: true,
      cellNF: true,
      // In .ods an empty row may say that it stands for a million.
      sheetStubs: kind === ".xlsx" || kind === ".xlsm",
      cellHTML: false,
      cellText: false,
      dense: true,
      sheetRows: workbookLimits.rows + 1,
    });
  } catch (error) {
    report("workbook-unreadable", undefined, { book: name, reason: faultOf(error) });
    return undefined;
  } finally {
    console.error = say;
  }
  if (isTooLarge(name, "sheets", book.SheetNames.length, report)) return undefined;
  // What nobody sees was not meant to be sent: lists for drop-downs, last year's rows.
  const seen = book.SheetNames.filter((_, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  const sheets = seen.map((sheet) => readSheet(sheet, book.Sheets[sheet]));
  const rows = Math.max(0, ...sheets.map((sheet) => sheet.rows.at(-1)?.number ?? 0));
  return isTooLarge(name, "rows", rows, report) ? undefined : { name, sheets };
}

/** What the reader failed at, which it says in words. */
function faultOf(error: unknown): WorkbookFault {
  const said = error instanceof Error ? error.message : "";
  if (/password|encrypt/i.test(said)) return "locked";
  return /unsupported/i.test(said) ? "extension" : "damaged";
}

function readSheet(name: string, sheet: Xlsx.WorkSheet | undefined): Sheet {
  const data = (sheet?.["!data"] ?? []) as readonly (readonly (Xlsx.CellObject | undefined)[] | undefined)[];
  const rows: Row[] = [];
  // A row that is not there is a hole in the array.
  for (let index = 0; index < data.length; index++) {
    const cells = readCells(data[index] ?? []);
    if (cells.length > 0) rows.push({ number: index + 1, cells });
  }
  const merged = (sheet?.["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  return { name, rows, merged };
}
