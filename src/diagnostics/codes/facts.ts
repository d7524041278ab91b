import type { Place } from "../place.ts";
import type { Severities } from "./severities.ts";
import type { Named } from "./source.ts";

export interface FactsValues {
  "wrong-date": {
    readonly written: string;
    readonly reason: "form" | "no-such-day";
    readonly meant: string | undefined;
  };
  "wrong-period-value": { readonly written: string; readonly meant: string | undefined };
  "wrong-number": {
    readonly written: string;
    readonly reason: NumberFault;
    readonly meant: string | undefined;
  };
  "wrong-unit-of-measure": { readonly written: string; readonly unit: string | undefined };
  "too-many-decimals": { readonly written: string; readonly most: number };
  "unknown-choice": {
    readonly written: string;
    readonly nearest: readonly Named[];
    readonly choices: readonly Named[];
  };
  "wrong-flag": { readonly written: string };
  "wrong-link": { readonly written: string };
  "wrong-document-number": {
    readonly written: string;
    readonly meant: string | undefined;
    readonly faults: readonly DocumentNumberFault[];
  };
  "record-outside-period": { readonly day: string; readonly period: string };
  "duplicate-record": { readonly ledger: Named; readonly identity: readonly Named[]; readonly firstPlace: Place };
  "record-in-two-files": { readonly ledger: Named; readonly identity: readonly Named[]; readonly firstPlace: Place };
  /** The two values, or nothing where the field was left out. */
  "records-disagree": {
    readonly ledger: Named;
    readonly identity: readonly Named[];
    readonly field: Named;
    readonly value: ToldValue | undefined;
    readonly first: ToldValue | undefined;
    readonly firstPlace: Place;
  };
  "indicators-disagree": {
    readonly indicator: Named;
    readonly value: string;
    readonly first: string;
    readonly firstPlace: Place;
  };
  "was-disagrees": { readonly was: string; readonly earlier: string; readonly earlierPlace: Place };
  "period-disagrees": { readonly period: string; readonly fileName: string };
  "misplaced-facts-file": Record<never, never>;
  "unit-folder-by-name": { readonly written: string; readonly id: string };
  "same-days-twice": { readonly first: string };
  "unit-not-found": {
    readonly written: string;
    readonly nearest: readonly string[];
    readonly known: readonly string[];
  };
  "unsafe-unit-id": { readonly id: string; readonly reason: UnitIdFault };
  "unit-id-collides": { readonly id: string; readonly other: string; readonly otherPlace: Place };
  "name-taken": { readonly name: string; readonly firstPlace: Place };
  "reserved-name": { readonly name: string };
  "bad-name": { readonly name: string; readonly kind: "name" | "label" };
  "field-hides-name": { readonly name: string; readonly otherPlace: Place };
  "missing-date-field": { readonly ledger: Named };
  "date-not-required": Record<never, never>;
  "unknown-field": { readonly written: string; readonly nearest: readonly Named[]; readonly known: readonly Named[] };
  "quantity-not-count": { readonly field: string };
  "setting-not-for-type": { readonly setting: string; readonly type: string };
  "missing-setting": { readonly setting: string; readonly type: string };
  "declares-nothing": Record<never, never>;
}

/** A value as it is told: plain text or something with labels, several of them for a list. */
export type ToldValue = readonly (string | Named)[];

export type NumberFault =
  | "form"
  | "leading-zeros"
  | "grouped"
  | "exponent"
  | "full-width"
  | "not-whole"
  | "negative"
  | "two-words"
  | "too-long";

export type DocumentNumberFault =
  | "brackets"
  | "year"
  | "ordinal-word"
  | "leading-zero"
  | "ending"
  | "full-width"
  | "space"
  | "form";

export type UnitIdFault = "character" | "device" | "edge" | "too-long" | "not-composed";

export const factsCodes = {
  "wrong-date": "error",
  "wrong-period-value": "error",
  "wrong-number": "error",
  "wrong-unit-of-measure": "error",
  "too-many-decimals": "error",
  "unknown-choice": "error",
  "wrong-flag": "error",
  "wrong-link": "error",
  "wrong-document-number": "error",
  "record-outside-period": "error",
  "duplicate-record": "error",
  "record-in-two-files": "warning",
  "records-disagree": "error",
  "indicators-disagree": "error",
  "was-disagrees": "error",
  "period-disagrees": "error",
  "misplaced-facts-file": "error",
  "unit-folder-by-name": "error",
  "same-days-twice": "error",
  "unit-not-found": "error",
  "unsafe-unit-id": "error",
  "unit-id-collides": "error",
  "name-taken": "error",
  "reserved-name": "error",
  "bad-name": "error",
  "field-hides-name": "error",
  "missing-date-field": "error",
  "date-not-required": "error",
  "unknown-field": "error",
  "quantity-not-count": "error",
  "setting-not-for-type": "error",
  "missing-setting": "error",
  "declares-nothing": "error",
} satisfies Severities<FactsValues>;
