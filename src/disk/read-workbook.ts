// Takes: a spreadsheet's path. Gives: its cells as values. Reports: what is no spreadsheet, locked, damaged or too large.
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";

import type * as Xlsx from "@e965/xlsx";

import { addDays } from "../calendar/day.ts";
import type { WorkbookFault } from "../diagnostics/codes/intake.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Cell, CellValue, Row, Sheet, Workbook } from "../intake/workbook.ts";
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
  if (kind === ".csv") return readCsv(name, bytes, report);
  const form = formOf(bytes);
  if (![".xlsx", ".xlsm", ".xls", ".ods", ".et"].includes(kind) || form === undefined) return refuse("not-a-workbook");
  if (form === "locked") return refuse("locked");
  if ((kind === ".xls" || kind === ".et" ? "ole" : "zip") !== form) return refuse("extension");
  if (form === "zip") {
    const size = unpackedSize(bytes);
    if (size === undefined) return refuse("damaged");
    if (isTooLarge(name, "unpacked", size, report)) return undefined;
  }
  return readSheets(name, bytes, report);
}

/** A file is told by its first bytes: a zip, or the older container, in which an encrypted workbook lies as well. */
function formOf(bytes: Uint8Array): "zip" | "ole" | "locked" | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return "zip";
  const isOle = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
  if (!isOle) return undefined;
  const text = Buffer.from(bytes).toString("latin1");
  return text.includes(utf16("EncryptedPackage")) ? "locked" : "ole";
}

function utf16(text: string): string {
  return text.replaceAll(/./g, "$&\0");
}

async function readSheets(name: string, bytes: Uint8Array, report: Report): Promise<Workbook | undefined> {
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
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      dense: true,
      sheetRows: workbookLimits.rows + 1,
    });
  } catch (error) {
    const locked = /password|encrypt/i.test(error instanceof Error ? error.message : "");
    report("workbook-unreadable", undefined, { book: name, reason: locked ? "locked" : "damaged" });
    return undefined;
  } finally {
    console.error = say;
  }
  if (isTooLarge(name, "sheets", book.SheetNames.length, report)) return undefined;
  const sheets = book.SheetNames.map((sheet) => readSheet(sheet, book.Sheets[sheet]));
  const rows = Math.max(0, ...sheets.map((sheet) => sheet.rows.at(-1)?.number ?? 0));
  return isTooLarge(name, "rows", rows, report) ? undefined : { name, sheets };
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

function readCells(row: readonly (Xlsx.CellObject | undefined)[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < row.length; column++) {
    const value = readValue(row[column]);
    if (value) cells.push({ column: column + 1, value });
  }
  return cells;
}

function readValue(cell: Xlsx.CellObject | undefined): CellValue | undefined {
  if (!cell || cell.v === undefined || cell.t === "z") return undefined;
  const { t: type, v: value } = cell;
  if (type === "d" && value instanceof Date) return { type: "date", day: dayOf(value) };
  if (type === "n") return { type: "number", text: digitsOf(Number(value)) };
  if (type === "b") return { type: "flag", on: value === true };
  if (type === "e") return { type: "error", text: errorNames.get(Number(value)) ?? "#ERROR!" };
  const text = String(value);
  return text.trim() === "" ? undefined : { type: "text", text };
}

/** [MS-XLS] 2.5.10 */
const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** Days are numbers in a workbook: one that came a moment before midnight is the next day. */
function dayOf(date: Date): string {
  const day = date.toISOString().slice(0, 10);
  return date.getUTCHours() === 23 && date.getUTCMinutes() === 59 ? addDays(day, 1) : day;
}

/** Spreadsheet programs keep 15 digits: what lies beyond is the binary's, not the user's. */
function digitsOf(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes("e") ? BigInt(Math.round(rounded)).toString() : text;
}
