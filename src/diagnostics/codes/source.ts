import type { Place } from "../place.ts";
import type { Severities } from "./severities.ts";

export interface SourceValues {
  /** The bytes are GBK, GB18030, UTF-16 LE or UTF-16 BE. */
  "foreign-encoding": { readonly encoding: string };
  "unknown-encoding": Record<never, never>;
  /** UTF-8 but for some bytes in it. */
  "broken-text": Record<never, never>;
  /** Valid UTF-8 that makes sense only when read as GBK. */
  "mistaken-encoding": { readonly found: string; readonly likely: string };
  "binary-file": Record<never, never>;
  "file-too-large": { readonly megabytes: number; readonly most: number };
  "empty-file": Record<never, never>;
  "refused-character": { readonly character: string; readonly kind: RefusedCharacterKind };
  "invisible-character": { readonly character: string };
  "tab-character": Record<never, never>;
  /** A full-width mark where YAML takes only its half-width twin. */
  "full-width-mark": { readonly mark: string; readonly wanted: string };
  "missing-space": { readonly mark: ":" | "-" };
  /** `v: 甲 #乙`: YAML takes what follows `#` for a comment. */
  "swallowed-text": { readonly text: string };
  "text-over-lines": Record<never, never>;
  "refused-yaml": { readonly feature: RefusedYaml; readonly written: string };
  "duplicate-key": { readonly key: string; readonly first: string; readonly firstPlace: Place };
  "key-not-text": Record<never, never>;
  "nested-too-deep": { readonly most: number };
  "too-many-values": { readonly most: number };
  "missing-colon": { readonly text: string };
  "bad-indent": Record<never, never>;
  "unclosed-quote": { readonly quote: string };
  "unclosed-bracket": { readonly bracket: string };
  /** `before` is the name of the entry that it is missing before, where one can be told. */
  "missing-comma": { readonly before: string | undefined };
  "bad-escape": { readonly escape: string };
  "bad-start": { readonly character: string };
  "key-over-lines": Record<never, never>;
  "key-too-long": { readonly most: number };
  "two-colons": Record<never, never>;
  "list-beside-key": Record<never, never>;
  "block-in-brackets": Record<never, never>;
  "bad-block-header": Record<never, never>;
  "unexpected-text": { readonly text: string };
  /** A key that nothing is known under. `of` is what the map describes. */
  "unknown-key": {
    readonly key: string;
    readonly of: Named;
    readonly nearest: readonly Named[];
    readonly known: readonly Named[];
  };
  "missing-key": { readonly key: Named; readonly of: Named };
  "missing-value": Record<never, never>;
  "wrong-shape": { readonly found: Shape; readonly expected: Shape };
  "line-break-in-value": Record<never, never>;
}

/** Something with a name and its labels: a key, a choice, a unit. */
export interface Named {
  readonly name: string;
  readonly labels: { readonly zh: string; readonly en: string };
}

export type Shape = "scalar" | "list" | "map";

export type RefusedCharacterKind = "control" | "separator" | "surrogate" | "noncharacter" | "reserved";

export type RefusedYaml = "alias" | "anchor" | "tag" | "merge-key" | "directive" | "several-documents" | "explicit-key";

export const sourceCodes = {
  "foreign-encoding": "error",
  "unknown-encoding": "error",
  "broken-text": "error",
  "mistaken-encoding": "warning",
  "binary-file": "error",
  "file-too-large": "error",
  "empty-file": "error",
  "refused-character": "error",
  "invisible-character": "warning",
  "tab-character": "error",
  "full-width-mark": "error",
  "missing-space": "error",
  "swallowed-text": "error",
  "text-over-lines": "error",
  "refused-yaml": "error",
  "duplicate-key": "error",
  "key-not-text": "error",
  "nested-too-deep": "error",
  "too-many-values": "error",
  "missing-colon": "error",
  "bad-indent": "error",
  "unclosed-quote": "error",
  "unclosed-bracket": "error",
  "missing-comma": "error",
  "bad-escape": "error",
  "bad-start": "error",
  "key-over-lines": "error",
  "key-too-long": "error",
  "two-colons": "error",
  "list-beside-key": "error",
  "block-in-brackets": "error",
  "bad-block-header": "error",
  "unexpected-text": "error",
  "unknown-key": "error",
  "missing-key": "error",
  "missing-value": "error",
  "wrong-shape": "error",
  "line-break-in-value": "error",
} satisfies Severities<SourceValues>;
