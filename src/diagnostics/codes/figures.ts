import type { Severities } from "./severities.ts";
import type { Named } from "./source.ts";

/** Units, periods and labels arrive as a reader knows them; `parts` lists what is concerned, one entry a unit and stretch. */
export interface FiguresValues {
  "ledger-not-reported": { ledger: string; key: string; parts: readonly string[] };
  "indicator-not-reported": { indicator: string; parts: readonly string[] };
  "note-not-written": { topic: string; unit: string; period: string };
  "document-part-missing": { unit: string; period: string; part: Named };
  "field-left-out": { field: string; ledger: string; record: string };
  "level-given-twice": { indicator: string; given: readonly string[] };
  "flow-cut": { indicator: string; file: string; filePeriod: string; period: string };
  "flow-counted-twice": { indicator: string; files: readonly string[] };
  "nothing-to-choose-from": { ledger: string; unit: string; period: string };
  "approximate-compared": { value: string };
  "share-of-zero": { part: string };
  "no-earlier-value": { indicator: string; unit: string; period: string };
  "unit-not-convertible": { from: string; to: string };
  /** An empty text where a number has none. */
  "units-differ": { units: readonly [string, string] };
  "no-such-item": { number: number };
  "share-of-negative": { part: string };
  /** The parts of a number don't make up a sum that says something. */
  "share-without-sum": Record<never, never>;
  "growth-from-zero": Record<never, never>;
  "growth-from-negative": { base: string };
  "no-period-last-year": { period: string };
  "view-ends-before-it-starts": { since: string; last: string };
  "unit-of-view-unknown": { written: string; nearest: string | undefined; known: readonly string[] };
  /** What a comparison has nothing to be compared with; `parts` says what was not reported. */
  "base-not-known": { base: string; parts: readonly string[] };
  "level-days-differ": { indicator: string; given: readonly string[] };
  "figure-bound": { field: string };
  "compared-day-fixed": { day: string };
  "periods-not-comparable": { period: string; base: string };
  "to-date-over-new-year": { period: string };
}

export const figuresCodes = {
  "ledger-not-reported": "error",
  "indicator-not-reported": "error",
  "note-not-written": "error",
  "document-part-missing": "error",
  "field-left-out": "error",
  "level-given-twice": "error",
  "flow-cut": "error",
  "flow-counted-twice": "error",
  "nothing-to-choose-from": "error",
  "approximate-compared": "error",
  "share-of-zero": "error",
  "no-earlier-value": "error",
  "unit-not-convertible": "error",
  "units-differ": "error",
  "no-such-item": "error",
  "share-of-negative": "error",
  "share-without-sum": "error",
  "growth-from-zero": "error",
  "growth-from-negative": "error",
  "no-period-last-year": "error",
  "view-ends-before-it-starts": "error",
  "unit-of-view-unknown": "error",
  "base-not-known": "warning",
  "level-days-differ": "warning",
  "figure-bound": "error",
  "compared-day-fixed": "error",
  "periods-not-comparable": "error",
  "to-date-over-new-year": "error",
} satisfies Severities<FiguresValues>;
