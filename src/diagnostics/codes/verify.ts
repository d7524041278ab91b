import type { Severities } from "./severities.ts";

/** A phrase of a Word file: its number in the list, and what is said there. */
interface Phrase {
  readonly number: number;
  /** What the file says. */
  readonly is: string;
}

/** What the facts say as well. */
interface Compared extends Phrase {
  readonly draft: string;
}

interface Absent {
  readonly number: number;
  readonly draft: string;
}

/** What stands in a Word file that came back and isn't what the facts say; and what of it nobody can tell. */
export interface VerifyValues {
  "figure-changed": Compared;
  /** By hand, and the facts changed, too. */
  "figure-changed-and-stale": Compared;
  "figure-stale": Compared;
  "figure-rescaled": Compared;
  "figure-swapped": Compared;
  "figure-misplaced": Compared;
  "figure-retyped": Phrase;
  "figure-retyped-wrong": Compared;
  "figure-lost": Absent;
  "figure-deleted": Absent;
  "figure-copied": Phrase;
  "figure-copied-wrong": Compared;
  "figure-parted": Phrase;
  "figure-parted-wrong": Compared;
  "figure-no-longer": Phrase;
  /** What it was is missing from the facts today. */
  "figure-without-fact": Phrase;
  "figure-not-yet": Absent;
  "chart-differs": { readonly chart: number };
  "typed-in-file": { readonly text: string };
  "no-base-record": Record<string, never>;
  "no-anchors": Record<string, never>;
  /** As some editors do; everything is found by the words around it. */
  "anchors-dropped": Record<string, never>;
}

export const verifyCodes = {
  "figure-changed": "error",
  "figure-changed-and-stale": "error",
  "figure-stale": "error",
  "figure-rescaled": "error",
  "figure-swapped": "error",
  "figure-misplaced": "error",
  "figure-retyped": "hint",
  "figure-retyped-wrong": "error",
  "figure-lost": "error",
  "figure-deleted": "warning",
  "figure-copied": "warning",
  "figure-copied-wrong": "error",
  "figure-parted": "warning",
  "figure-parted-wrong": "error",
  "figure-no-longer": "error",
  "figure-without-fact": "error",
  "figure-not-yet": "warning",
  "chart-differs": "error",
  "typed-in-file": "hint",
  "no-base-record": "hint",
  "no-anchors": "error",
  "anchors-dropped": "warning",
} satisfies Severities<VerifyValues>;
