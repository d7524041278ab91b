import type { Severities } from "./severities.ts";

/** Cells come as their addresses, `台账.xlsx!会议台账!C4`; ledgers and fields by their Chinese labels. */
export interface IntakeValues {
  "workbook-unreadable": { readonly book: string; readonly reason: WorkbookFault };
  "workbook-too-large": {
    readonly book: string;
    readonly what: "bytes" | "unpacked" | "sheets" | "rows";
    readonly found: number;
    readonly most: number;
  };
  "reader-not-installed": { readonly package: string };
  "nothing-to-import": { readonly book: string };
  "sheet-without-header": { readonly sheet: string; readonly ledger: string; readonly fields: readonly string[] };
  "ledger-not-told": { readonly sheet: string; readonly candidates: readonly string[] };
  "ledger-not-known": {
    readonly written: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  "sheet-passed-over": { readonly sheet: string };
  "column-near": { readonly cell: string; readonly written: string; readonly nearest: string };
  "column-not-known": { readonly cell: string; readonly written: string };
  "column-twice": { readonly cell: string; readonly other: string; readonly field: string };
  "column-unit": {
    readonly cell: string;
    readonly written: string;
    readonly field: string;
    readonly unit: string | undefined;
  };
  "column-missing": { readonly sheet: string; readonly ledger: string; readonly field: string };
  "cell-empty": { readonly cell: string; readonly field: string };
  "cell-error": { readonly cell: string; readonly found: string };
  "cell-merged": { readonly cell: string; readonly end: string };
  "cell-refused": {
    readonly cell: string;
    readonly field: string;
    readonly found: string;
    readonly type: string;
    readonly unit: string | undefined;
    readonly choices: readonly string[];
  };
  "cell-digits-lost": { readonly cell: string; readonly found: string };
  "cell-character": { readonly cell: string; readonly character: string };
  "row-outside-period": { readonly cell: string; readonly day: string; readonly period: string };
  "row-twice": { readonly cells: string; readonly first: string };
  "months-differ": { readonly book: string; readonly months: readonly string[] };
  "record-differs-by-hand": { readonly cells: string; readonly fields: readonly string[] };
  "record-there-already": { readonly cells: string };
  "record-changed": { readonly cells: string; readonly changes: readonly string[] };
  "record-row-gone": { readonly cells: string };
  "facts-file-not-changed": { readonly ledgers: readonly string[] };
  "facts-file-made": { readonly file: string; readonly period: string };
}

export type WorkbookFault =
  | "not-a-workbook"
  | "locked"
  | "damaged"
  | "extension"
  | "empty"
  | "encoding"
  | "not-found"
  | "form-extension";

export const intakeCodes = {
  "workbook-unreadable": "error",
  "workbook-too-large": "error",
  "reader-not-installed": "error",
  "nothing-to-import": "error",
  "sheet-without-header": "error",
  "ledger-not-told": "error",
  "ledger-not-known": "error",
  "sheet-passed-over": "warning",
  "column-near": "error",
  "column-not-known": "warning",
  "column-twice": "error",
  "column-unit": "error",
  "column-missing": "error",
  "cell-empty": "error",
  "cell-error": "error",
  "cell-merged": "error",
  "cell-refused": "error",
  "cell-digits-lost": "error",
  "cell-character": "error",
  "row-outside-period": "error",
  "row-twice": "error",
  "months-differ": "error",
  "record-differs-by-hand": "error",
  "record-there-already": "warning",
  "record-changed": "warning",
  "record-row-gone": "warning",
  "facts-file-not-changed": "error",
  "facts-file-made": "warning",
} satisfies Severities<IntakeValues>;
