import type { Severities } from "./severities.ts";
import type { Named } from "./source.ts";

/** What a document's parts have to look like and what they ask of each other; `meant` is the right form where it can be told. */
export interface PartsValues {
  "copy-number-form": { readonly written: string; readonly meant: string | undefined };
  "copy-number-length": { readonly written: string; readonly meant: string | undefined };
  "secrecy-form": { readonly written: string; readonly meant: string | undefined };
  "urgency-form": { readonly written: string; readonly meant: string | undefined; readonly telegram: boolean };
  "signers-form": { readonly written: string; readonly meant: string };
  "part-date-form": { readonly part: Named; readonly written: string; readonly meant: string | undefined };
  "part-date-invalid": { readonly part: Named; readonly written: string };
  "addressee-colon": { readonly written: string; readonly meant: string };
  "full-stop-missing": { readonly part: Named; readonly written: string; readonly meant: string };
  "names-separator": { readonly part: Named; readonly written: string; readonly meant: string };
  "annotation-brackets": { readonly written: string; readonly meant: string };
  "print-run-form": { readonly written: string; readonly meant: string | undefined };
  /** Words that the style prints itself, such as 抄送： */
  "part-label-typed": { readonly part: Named; readonly label: string; readonly meant: string };
  "title-end-mark": { readonly mark: string };
  "title-too-long": { readonly characters: number; readonly lines: number; readonly most: number };
  "title-long": { readonly characters: number; readonly lines: number };
  "title-line-too-long": { readonly line: string; readonly characters: number; readonly most: number };
  "secrecy-without-copy-number": Record<never, never>;
  "upward-without-signers": Record<never, never>;
  "upward-addressees": { readonly count: number };
  "signers-not-upward": Record<never, never>;
  "issued-before-signed": { readonly issued: string; readonly signed: string };
  "sealed-unsigned": { readonly lacking: readonly Named[] };
  "paper-unsigned": { readonly lacking: readonly Named[] };
  /** `head` is what asks for it: 版头 or 报头. */
  "part-required": { readonly part: Named; readonly head: "redhead" | "briefing" };
  "part-without-place": { readonly part: Named };
  "imprint-incomplete": { readonly given: Named; readonly lacking: readonly Named[] };
  "attachment-not-there": { readonly title: string; readonly found: readonly string[] };
  "attachment-not-named": { readonly title: string; readonly named: readonly string[] };
  "attachment-elsewhere": { readonly title: string; readonly named: number; readonly found: number };
  "attachment-mentioned": { readonly written: string; readonly count: number };
}

export const partsCodes = {
  "copy-number-form": "error",
  "copy-number-length": "warning",
  "secrecy-form": "error",
  "urgency-form": "error",
  "signers-form": "error",
  "part-date-form": "error",
  "part-date-invalid": "error",
  "addressee-colon": "error",
  "full-stop-missing": "error",
  "names-separator": "hint",
  "annotation-brackets": "error",
  "print-run-form": "warning",
  "part-label-typed": "error",
  "title-end-mark": "warning",
  "title-too-long": "error",
  "title-long": "hint",
  "title-line-too-long": "warning",
  "secrecy-without-copy-number": "error",
  "upward-without-signers": "error",
  "upward-addressees": "error",
  "signers-not-upward": "error",
  "issued-before-signed": "error",
  "sealed-unsigned": "error",
  "paper-unsigned": "warning",
  "part-required": "error",
  "part-without-place": "warning",
  "imprint-incomplete": "error",
  "attachment-not-there": "error",
  "attachment-not-named": "error",
  "attachment-elsewhere": "error",
  "attachment-mentioned": "error",
} satisfies Severities<PartsValues>;
