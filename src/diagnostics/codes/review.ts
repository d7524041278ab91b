import type { Severities } from "./severities.ts";

/** A Word file that was built before. */
export interface ReviewValues {
  "not-a-word-file": Record<string, never>;
  /** A .doc, or a .docx with a password. */
  "old-or-locked-word-file": Record<string, never>;
  "word-file-damaged": Record<string, never>;
  "word-file-too-large": { mostMegabytes: number; mostEntries: number };
  /** Its XML alone, or the paragraphs, pieces of text and bookmarks in one of its parts. */
  "word-text-too-large": { mostMegabytes: number; mostPieces: number };
  /** A name that lies outside the file, or stands twice. */
  "word-part-misnamed": { part: string };
  "word-part-broken": { part: string };
  /** It doesn't say which template, unit and period it is of. */
  "report-not-identified": Record<string, never>;
  /** Its unit is none of this workspace. */
  "report-of-another-workspace": { unit: string; known: readonly string[] };
  /** The package's template of the name is used, and seems another than the one it was built with. */
  "template-not-the-same": { template: string; file: string };
  /** What has comments and a last page for checking already. */
  "proof-of-a-copy": Record<string, never>;
  /** A proof copy that is there already, and may have been written into. */
  "proof-copy-kept": { path: string };
  /** What would be written beside a file lies there already, and is not ours or was changed. */
  "beside-kept": { path: string };
  /** A proof copy, or a report with tracked changes to another: no report that somebody edited. */
  "review-of-a-copy": Record<string, never>;
  /** Nothing of ours is in it. */
  "clean-already": Record<string, never>;
  /** A clean file with tracked changes and comments that are still open. */
  "clean-with-marks": { changes: number; comments: number };
}

export const reviewCodes = {
  "clean-already": "hint",
  "clean-with-marks": "warning",
  "not-a-word-file": "error",
  "old-or-locked-word-file": "error",
  "word-file-damaged": "error",
  "word-file-too-large": "error",
  "word-text-too-large": "error",
  "word-part-misnamed": "error",
  "word-part-broken": "error",
  "report-not-identified": "error",
  "report-of-another-workspace": "error",
  "template-not-the-same": "warning",
  "proof-of-a-copy": "error",
  "proof-copy-kept": "error",
  "beside-kept": "error",
  "review-of-a-copy": "error",
} satisfies Severities<ReviewValues>;
