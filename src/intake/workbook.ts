// Takes: the cells of a workbook and the facts files that are there. Gives: facts files with the rows in them as records.
// Reports: every cell that can't be read, all in one run; then nothing is given.
import type { Day } from "../calendar/period.ts";

/** What a spreadsheet program or a CSV file holds, cut down to values: no formulas, no formats. */
export interface Workbook {
  /** Its file's name, without folders. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Empty for a CSV file, which has one sheet without a name. */
  readonly name: string;
  /** Rows that have something in them, from the top. */
  readonly rows: readonly Row[];
  readonly merged: readonly MergedCells[];
}

export interface Row {
  /** From 1, as spreadsheet programs count. */
  readonly number: number;
  /** Cells that have something in them, from the left. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** From 1. */
  readonly column: number;
  readonly value: CellValue;
}

export type CellValue =
  | { readonly type: "text"; readonly text: string }
  /** The digits as a person would type them; `padded` with the zeros before them that the cell's format shows. */
  | { readonly type: "number"; readonly text: string; readonly padded?: string }
  /** `time` is 14:30, or empty where the cell says none. */
  | { readonly type: "date"; readonly day: Day; readonly time: string }
  | { readonly type: "flag"; readonly on: boolean }
  /** `#N/A`, `#REF!` …, or a formula without a value. */
  | { readonly type: "error"; readonly text: string };

/** Cells joined to one: its corners, inclusive, from 1. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a cell stands: `台账.xlsx!会议台账!C4`, in a CSV file `台账.csv!C4`. */
export function cellAddress(book: Workbook, sheet: Sheet, column: number, row: number): string {
  return `${sheetAddress(book, sheet)}!${columnLetters(column)}${row}`;
}

/** `台账.xlsx!会议台账` */
export function sheetAddress(book: Workbook, sheet: Sheet): string {
  return sheet.name === "" ? book.name : `${book.name}!${sheet.name}`;
}

/** A, B … Z, AA … */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A cell's characters as they were typed, whatever its type. */
export function cellText(value: CellValue): string {
  switch (value.type) {
    case "text":
    case "number":
    case "error":
      return value.text;
    case "date":
      return value.time === "" ? value.day : `${value.day} ${value.time}`;
    case "flag":
      return value.on ? "TRUE" : "FALSE";
  }
}
