import type { Severities } from "./severities.ts";

/** What a value is, as templates are checked; `locale/` has the words. */
export type KindName =
  | "query"
  | "record"
  | "groups"
  | "group"
  | "views"
  | "view"
  | "parts"
  | "part"
  | "list"
  | "names"
  | "notes"
  | "words"
  | "paragraphs"
  | "table"
  | "unknown"
  | "text"
  | "date"
  | "period"
  | "number"
  | "indicator"
  | "choice"
  | "flag"
  | "link"
  | "title"
  | "document-number";

/** Parts of Handlebars' grammar that have no place here. */
export type RefusedConstruct =
  | "unescaped"
  | "partial-block"
  | "inline-partial"
  | "decorator"
  | "raw-block"
  | "inverted-block"
  | "dynamic-partial"
  | "partial-context"
  | "parent-path"
  | "root"
  | "lookup"
  | "no-value";

/** What a number may be broken down by. */
export type BrokenBy = "unit" | "month" | "field";

/** `nearest` is the known name most like the one found, where one is like it at all. */
type Nearest = string | undefined;

export interface TextValues {
  "template-not-parsed": { near: string };
  "template-block-not-closed": { block: string };
  "template-block-not-open": { block: string };
  "template-too-deep": { most: number };
  "braces-escaped": Record<never, never>;
  "template-full-width-mark": { found: string; accepted: string };
  "construct-refused": { construct: RefusedConstruct; written: string };
  "front-matter-missing": Record<never, never>;
  "front-matter-value": { key: string; found: string; accepted: readonly string[] };
  "unknown-name": { name: string; nearest: Nearest; accepted: readonly string[] };
  "unknown-helper": { helper: string; nearest: Nearest };
  "helper-alone": { helper: string };
  "unknown-section": { section: string; nearest: Nearest };
  "section-includes-itself": { section: string };
  "unknown-helper-option": { helper: string; option: string; nearest: Nearest; accepted: readonly string[] };
  "argument-missing": { helper: string; argument: string };
  "helper-arguments-too-many": { helper: string; accepted: number };
  "wrong-argument": { helper: string; argument: string; found: KindName; accepted: readonly KindName[] };
  "wrong-constant": { helper: string; argument: string; found: string; accepted: readonly string[] };
  "unknown-field-of-ledger": { ledger: string; field: string; nearest: Nearest; accepted: readonly string[] };
  "wrong-field": { helper: string; field: string; accepted: readonly string[] };
  "ledger-without-field": { helper: string; ledger: string; kind: KindName };
  "number-of-no-records": { helper: string };
  "same-name": { name: string; other: string };
  "unknown-choice-of-field": { field: string; found: string; nearest: Nearest; accepted: readonly string[] };
  "not-a-value-of-field": { field: string; found: string; kind: string };
  "block-parameters": { helper: string; accepted: number };
  "parameter-hides-name": { name: string };
  "not-a-block-helper": { helper: string };
  "not-an-inline-helper": { helper: string };
  "not-printable": { written: string; found: KindName };
  "paragraphs-not-alone": Record<never, never>;
  "table-not-alone": Record<never, never>;
  /** A field is to be summed up below a column that the table does not have. */
  "total-without-column": { field: string };
  "table-heads": { found: number; expected: number };
  /** Parts of numbers that were broken down by different things stand in one table. */
  "parts-side-by-side": { first: BrokenBy; found: BrokenBy };
  /** A row that sums up where no column's parts add up. */
  "total-without-sum": Record<never, never>;
  "unit-typed-again": { unit: string };
  "number-typed": { found: string };
  "some-though-none": { ledger: string; count: number };
  "too-many-turns": { limit: number };
  "list-too-short": { shown: number; found: number };
  "number-not-writable": { helper: string; found: string };
}

export const textCodes = {
  "template-not-parsed": "error",
  "template-block-not-closed": "error",
  "template-block-not-open": "error",
  "template-too-deep": "error",
  "braces-escaped": "warning",
  "template-full-width-mark": "error",
  "construct-refused": "error",
  "front-matter-missing": "error",
  "front-matter-value": "error",
  "unknown-name": "error",
  "unknown-helper": "error",
  "helper-alone": "error",
  "unknown-section": "error",
  "section-includes-itself": "error",
  "unknown-helper-option": "error",
  "argument-missing": "error",
  "helper-arguments-too-many": "error",
  "wrong-argument": "error",
  "wrong-constant": "error",
  "unknown-field-of-ledger": "error",
  "wrong-field": "error",
  "ledger-without-field": "error",
  "number-of-no-records": "error",
  "same-name": "error",
  "unknown-choice-of-field": "error",
  "not-a-value-of-field": "error",
  "block-parameters": "error",
  "parameter-hides-name": "error",
  "not-a-block-helper": "error",
  "not-an-inline-helper": "error",
  "not-printable": "error",
  "paragraphs-not-alone": "error",
  "table-not-alone": "error",
  "total-without-column": "error",
  "table-heads": "error",
  "parts-side-by-side": "error",
  "total-without-sum": "warning",
  "unit-typed-again": "warning",
  "number-typed": "warning",
  "some-though-none": "error",
  "too-many-turns": "error",
  "list-too-short": "error",
  "number-not-writable": "error",
} satisfies Severities<TextValues>;
