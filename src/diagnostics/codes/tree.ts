import type { Severities } from "./severities.ts";

export interface TreeValues {
  /** Markdown that a report has no form for. */
  "unsupported-markdown": { readonly construct: MarkdownConstruct };
  /** A special block (`::name`) that nobody knows. */
  "unknown-block": { readonly name: string; readonly known: readonly string[]; readonly nearest: string | undefined };
  "block-label": { readonly label: string };
  /** A block with three colons that takes two, or the other way round; `container` tells which is right. */
  "block-colons": { readonly name: string; readonly container: boolean };
  "block-not-closed": { readonly name: string };
  "blocks-too-deep": { readonly most: number };
  /** A block around one table or list that holds nothing, or something else. */
  "block-content": { readonly name: string; readonly wanted: "table" | "list" };
  "block-empty": { readonly name: string; readonly wanted: "table" | "list" };
  "unknown-attribute": {
    readonly block: string;
    readonly attribute: string;
    readonly nearest: string | undefined;
    readonly accepted: readonly string[];
  };
  "attribute-value": {
    readonly attribute: string;
    readonly found: string;
    readonly form: AttributeForm;
    /** Of several that may be chosen, the one that was meant. */
    readonly nearest: string | undefined;
  };
  "attribute-twice": { readonly attribute: string };
  "attribute-missing": { readonly block: string; readonly names: Names };
  "attribute-form": { readonly found: string };
  /** Something that a fact says where only fixed text may stand. */
  "phrase-in-attribute": { readonly attribute: string };
  "block-form": { readonly name: string; readonly form: string };
  "heading-without-space": { readonly marks: string };
  "empty-heading": Record<string, never>;
  "heading-numbered-by-hand": { readonly mark: string };
  "indent-typed": Record<string, never>;
  "single-braces": { readonly written: string };
  "empty-title": Record<string, never>;
  "ragged-row": { readonly found: number; readonly expected: number };
  /** Rows of bars that Markdown takes for text. */
  "table-without-dashes": { readonly columns: number };
  "table-header-mismatch": { readonly found: number; readonly expected: number };
  "too-many-columns": { readonly found: number; readonly limit: number; readonly landscape: boolean };
  "widths-mismatch": { readonly found: number; readonly expected: number };
  /** More header rows, or a totals row, than the table has rows. */
  "too-few-rows": { readonly headers: number; readonly total: boolean; readonly found: number };
  "wrong-merge": { readonly mark: "<" | "^"; readonly reason: "outside" | "header" | "shape" };
  "attachment-within": Record<string, never>;
  "attachment-without-title": Record<string, never>;
  "attachment-empty": Record<string, never>;
  "text-behind-attachment": Record<string, never>;
  "id-without-caption": { readonly id: string };
  "duplicate-id": { readonly id: string };
  "unknown-reference": {
    readonly id: string;
    readonly nearest: string | undefined;
    readonly accepted: readonly string[];
  };
  "reference-text": Record<string, never>;
  "reference-form": { readonly written: string };
  "footnote-not-closed": Record<string, never>;
  "footnote-empty": Record<string, never>;
  "footnote-place": { readonly within: "heading" | "footnote" | "link" | "line" };
  "link-address": { readonly address: string };
}

/** The Chinese name first, then the English one. */
export type Names = readonly [zh: string, en: string];

/**
 * What an attribute's value may be. Only a line may hold phrases: what a fact says can become neither the name of a file
 * nor a number of the layout.
 */
export type AttributeForm =
  | { readonly type: "line" | "switch" | "file" | "id" }
  | { readonly type: "number"; readonly least: number; readonly most: number; readonly whole: boolean }
  /** Several, with commas between, each more than 0. */
  | { readonly type: "numbers" }
  | { readonly type: "choice"; readonly choices: readonly { readonly name: string; readonly names: Names }[] };

export type MarkdownConstruct =
  | "quotation"
  | "code"
  | "html"
  | "automatic-link"
  | "image"
  | "rule"
  | "footnote"
  | "definition"
  | "reference"
  | "strikethrough"
  | "task"
  | "link-title"
  | "sixth-heading"
  | "heading-in-list"
  | "table-in-list"
  | "block-in-list"
  | "block-in-footnote"
  | "block-in-points"
  | "empty-item";

export const treeCodes = {
  "unsupported-markdown": "error",
  "unknown-block": "error",
  "block-label": "error",
  "block-colons": "error",
  "block-not-closed": "error",
  "blocks-too-deep": "error",
  "block-content": "error",
  "block-empty": "error",
  "unknown-attribute": "error",
  "attribute-value": "error",
  "attribute-twice": "error",
  "attribute-missing": "error",
  "attribute-form": "error",
  "phrase-in-attribute": "error",
  "block-form": "error",
  "heading-without-space": "error",
  "empty-heading": "error",
  "heading-numbered-by-hand": "warning",
  "indent-typed": "warning",
  "single-braces": "warning",
  "empty-title": "error",
  "ragged-row": "error",
  "table-without-dashes": "error",
  "table-header-mismatch": "error",
  "too-many-columns": "error",
  "widths-mismatch": "error",
  "too-few-rows": "error",
  "wrong-merge": "error",
  "attachment-within": "error",
  "attachment-without-title": "error",
  "attachment-empty": "error",
  "text-behind-attachment": "error",
  "id-without-caption": "error",
  "duplicate-id": "error",
  "unknown-reference": "error",
  "reference-text": "error",
  "reference-form": "error",
  "footnote-not-closed": "error",
  "footnote-empty": "error",
  "footnote-place": "error",
  "link-address": "error",
} satisfies Severities<TreeValues>;
