import type { Severities } from "./severities.ts";

export interface TreeValues {
  /** Markdown that a report has no form for. */
  "unsupported-markdown": { readonly construct: MarkdownConstruct };
  /** A special block (`::name`) that nobody knows. */
  "unknown-block": { readonly name: string; readonly known: readonly string[]; readonly nearest: string | undefined };
  "block-takes-nothing": { readonly name: string };
  "block-not-closed": { readonly name: string };
  "block-form": { readonly name: string; readonly form: string };
  "heading-without-space": { readonly marks: string };
  "empty-heading": Record<string, never>;
  "heading-numbered-by-hand": { readonly mark: string };
  "indent-typed": Record<string, never>;
  "single-braces": { readonly written: string };
  "empty-title": Record<string, never>;
  "ragged-row": { readonly found: number; readonly expected: number };
  "table-header-mismatch": { readonly found: number; readonly expected: number };
  "link-address": { readonly address: string };
}

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
  | "empty-item";

export const treeCodes = {
  "unsupported-markdown": "error",
  "unknown-block": "error",
  "block-takes-nothing": "error",
  "block-not-closed": "error",
  "block-form": "error",
  "heading-without-space": "error",
  "empty-heading": "error",
  "heading-numbered-by-hand": "warning",
  "indent-typed": "warning",
  "single-braces": "warning",
  "empty-title": "error",
  "ragged-row": "error",
  "table-header-mismatch": "error",
  "link-address": "error",
} satisfies Severities<TreeValues>;
