import type { Severities } from "./severities.ts";

/** Units, periods and labels arrive as a reader knows them; `parts` lists what is concerned, one entry a unit and stretch. */
export interface FiguresValues {
  "ledger-not-reported": { ledger: string; key: string; parts: readonly string[] };
  "indicator-not-reported": { indicator: string; parts: readonly string[] };
  "note-not-written": { topic: string; unit: string; period: string };
  "document-date-missing": { unit: string; period: string };
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
  "figure-bound": { field: string };
}

export const figuresCodes = {
  "ledger-not-reported": "error",
  "indicator-not-reported": "error",
  "note-not-written": "error",
  "document-date-missing": "error",
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
  "figure-bound": "error",
} satisfies Severities<FiguresValues>;
