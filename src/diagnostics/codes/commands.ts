import type { Severities } from "./severities.ts";

/** A name from the command line that is not known, what is known, and the nearest of that. */
interface UnknownName {
  readonly written: string;
  readonly nearest: readonly string[];
  readonly known: readonly string[];
}

export interface CommandValues {
  // The command line.
  "unknown-command": UnknownName;
  "unknown-option": UnknownName;
  "no-command": { readonly known: readonly string[] };
  "missing-argument": {
    readonly command: string;
    readonly argument: "period" | "name" | "folder" | "report" | "book" | "ledger" | "style" | "edited" | "compared";
  };
  "too-many-arguments": { readonly written: string };
  "option-without-value": { readonly option: string };
  "option-with-value": { readonly option: string };
  "option-given-twice": { readonly option: string };
  "wrong-choice": { readonly option: string; readonly written: string; readonly accepted: readonly string[] };
  "options-exclude": { readonly option: string; readonly other: string };
  /** SOURCE_DATE_EPOCH is no whole number of seconds that a date can have. */
  "wrong-source-date": { readonly written: string };
  "wrong-period": { readonly written: string; readonly meant: string | undefined };
  "wrong-day": { readonly written: string };
  "unknown-report-template": UnknownName;
  "unknown-report-style": UnknownName;
  /** Of a report with so many figures. */
  "unknown-figure": { readonly written: string; readonly count: number };
  "unit-needed": { readonly known: readonly string[] };
  "template-needed": { readonly known: readonly string[] };
  "period-not-served": {
    readonly template: string;
    readonly period: string;
    readonly served: readonly PeriodKindName[];
  };
  /** A name that can't be a file's on every system. */
  "unusable-name": { readonly written: string };
  // What is there to work on.
  "no-workspace": { readonly folder: string };
  "workspace-exists": { readonly path: string };
  "no-reports-listed": Record<string, never>;
  "no-facts-for-unit": { readonly unit: string };
  "no-facts-for-period": { readonly unit: string; readonly period: string; readonly file: string };
  "report-changed": { readonly path: string };
  // The disk.
  "unreadable-file": { readonly path: string; readonly reason: string };
  "link-not-followed": { readonly path: string };
  "file-not-read": { readonly extension: string };
  "names-alike": { readonly other: string };
  "file-exists": { readonly path: string };
  "file-open-elsewhere": {
    readonly path: string;
    /** The file that tells so, where there is one. */ readonly lock?: string;
  };
  "disk-full": { readonly path: string };
  "not-a-file": { readonly path: string };
  "write-refused": { readonly path: string; readonly reason: string };
  // Us.
  "own-fault": { readonly what: string };
}

export type PeriodKindName = "day" | "week" | "month" | "quarter" | "half" | "year" | "span";

export const commandCodes = {
  "unknown-command": "error",
  "unknown-option": "error",
  "no-command": "error",
  "missing-argument": "error",
  "too-many-arguments": "error",
  "option-without-value": "error",
  "option-with-value": "error",
  "option-given-twice": "error",
  "wrong-choice": "error",
  "options-exclude": "error",
  "wrong-source-date": "error",
  "wrong-period": "error",
  "wrong-day": "error",
  "unknown-report-template": "error",
  "unknown-report-style": "error",
  "unknown-figure": "error",
  "unit-needed": "error",
  "template-needed": "error",
  "period-not-served": "error",
  "unusable-name": "error",
  "no-workspace": "error",
  "workspace-exists": "error",
  "no-reports-listed": "error",
  "no-facts-for-unit": "error",
  "no-facts-for-period": "warning",
  "report-changed": "error",
  "unreadable-file": "error",
  "link-not-followed": "error",
  "file-not-read": "warning",
  "names-alike": "error",
  "file-exists": "error",
  "file-open-elsewhere": "error",
  "disk-full": "error",
  "not-a-file": "error",
  "write-refused": "error",
  "own-fault": "error",
} satisfies Severities<CommandValues>;
