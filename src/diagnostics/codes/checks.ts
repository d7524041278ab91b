import type { Place } from "../place.ts";
import type { Severities } from "./severities.ts";
import type { Named } from "./source.ts";

/** One of the figures that a rule sets against each other: in words and value, in both languages, and where its facts stand. */
export interface RuleSide {
  readonly words: { readonly zh: string; readonly en: string };
  readonly value: { readonly zh: string; readonly en: string };
  /** The first few, as `file:line`. */
  readonly places: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

export interface BrokenRule {
  readonly name: string;
  readonly message: string;
  readonly unit: string;
  readonly period: string;
  readonly sides: readonly RuleSide[];
}

export interface ChecksValues {
  /** Periods by name or, several on end, from one to another (`2020-03..2020-05`). */
  "facts-not-sent": {
    readonly unit: string;
    readonly missing: readonly string[];
    readonly partly: readonly { readonly period: string; readonly days: readonly string[] }[];
  };
  "reporting-not-set": Record<never, never>;
  "flow-sent-twice": { readonly indicators: readonly Named[]; readonly first: string; readonly days: string };
  "document-number-twice": { readonly number: string; readonly name: string; readonly first: string };
  "facts-unused": { readonly what: Named; readonly lines: readonly number[]; readonly reports: number };
  /** What was printed instead, and by which reports. */
  "nothing-to-say": { readonly printed: string; readonly reports: readonly string[] };
  "section-left-out": { readonly heading: string; readonly reports: readonly string[] };
  "note-copied": { readonly topic: Named; readonly firstPlace: Place };
  "levels-copied": { readonly count: number; readonly first: string };
  "rule-form": Record<never, never>;
  "rule-broken": BrokenRule;
  "rule-doubtful": BrokenRule;
  "rule-never-applied": { readonly name: string };
}

export const checksCodes = {
  "facts-not-sent": "warning",
  "reporting-not-set": "warning",
  "flow-sent-twice": "warning",
  "document-number-twice": "warning",
  "facts-unused": "hint",
  "nothing-to-say": "hint",
  "section-left-out": "hint",
  "note-copied": "hint",
  "levels-copied": "hint",
  "rule-form": "error",
  "rule-broken": "error",
  "rule-doubtful": "warning",
  "rule-never-applied": "warning",
} satisfies Severities<ChecksValues>;
