import type { Named } from "./source.ts";
import type { Severities } from "./severities.ts";

/** A Word file whose look a report takes (`reference:`). */
export interface ReferenceValues {
  /** `reason` is the disk's own code. */
  /** A path in a template is seen from the workspace, one of the command line from the folder of the call. */
  "reference-not-read": {
    readonly path: string;
    readonly reason: string;
    readonly from: "template" | "command-line";
  };
  /** A path that leads out of the workspace, itself or through a link. */
  "reference-outside": { readonly path: string };
  "reference-not-word": { readonly found: "empty" | "excel" | "powerpoint" | "pdf" | "other" };
  /** A .doc, or a .docx with a password. */
  "reference-not-opened": { readonly found: "old" | "locked" };
  "reference-damaged": Record<string, never>;
  "reference-part-broken": { readonly part: string };
  "reference-too-large": { readonly what: "parts" | "megabytes" | "megabytes-of-xml" | "ratio"; readonly most: number };
  /** Saved as a strict Open XML document. */
  "reference-strict": Record<string, never>;
  "reference-macros": Record<string, never>;
  "reference-body-twice": Record<string, never>;
  "reference-body-misplaced": { readonly where: "header" | "footer" | "table" | "box" };
  "reference-body-not-alone": Record<string, never>;
  /** It has other placeholders in its body. */
  "reference-body-missing": Record<string, never>;
  /** A block or a section where only a placeholder may stand. */
  "reference-not-a-placeholder": { readonly written: string };
  "reference-unknown-placeholder": {
    readonly written: string;
    readonly nearest: readonly string[];
    readonly known: readonly Named[];
  };
  /** The report has no such part: nothing is printed there. */
  "reference-part-without-place": { readonly part: Named; readonly file: string };
  "reference-part-not-given": { readonly part: Named };
  /** What the file doesn't have, each with what was used instead. */
  "reference-lacks": {
    /** Names of styles. */
    readonly styles: readonly string[];
    /** The Chinese font that was used, where the file names none. */
    readonly font: string | undefined;
    /** Whether paper and margins are the style's. */
    readonly page: boolean;
  };
}

export const referenceCodes = {
  "reference-not-read": "error",
  "reference-outside": "error",
  "reference-not-word": "error",
  "reference-not-opened": "error",
  "reference-damaged": "error",
  "reference-part-broken": "error",
  "reference-too-large": "error",
  "reference-strict": "error",
  "reference-macros": "warning",
  "reference-body-twice": "error",
  "reference-body-misplaced": "error",
  "reference-body-not-alone": "error",
  "reference-body-missing": "error",
  "reference-not-a-placeholder": "error",
  "reference-unknown-placeholder": "error",
  "reference-part-without-place": "warning",
  "reference-part-not-given": "hint",
  "reference-lacks": "warning",
} satisfies Severities<ReferenceValues>;
