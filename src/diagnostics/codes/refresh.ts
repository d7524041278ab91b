import type { Severities } from "./severities.ts";

/** What a refresh of a Word file leaves to others, and why one is refused. */
export interface RefreshValues {
  /** Wording that facts or template changed. */
  "wording-not-refreshed": { readonly paragraphs: number };
  /** A heading changed that contents list. */
  "contents-to-update": Record<string, never>;
  /** `--take` names no figure of so many. */
  "unknown-taken": { readonly written: string; readonly count: number };
  /** The report could not be built today. */
  "not-refreshed-on-errors": Record<string, never>;
  /** A word processor has it open, as a file beside it tells. */
  "file-in-use": { readonly lock: string };
  /** It is to be replaced, and somebody else changed it since it was read. */
  "file-changed-meanwhile": Record<string, never>;
}

export const refreshCodes = {
  "wording-not-refreshed": "warning",
  "contents-to-update": "hint",
  "unknown-taken": "error",
  "not-refreshed-on-errors": "error",
  "file-in-use": "warning",
  "file-changed-meanwhile": "error",
} satisfies Severities<RefreshValues>;
