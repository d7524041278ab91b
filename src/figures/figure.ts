// Takes: Facts and a view. Gives: queries and figures, each with its recipe, value and records. Reports: what can't be worked out.
import type { Day, Period } from "../calendar/period.ts";
import type { Place } from "../diagnostics/place.ts";
import type { FactValue, LedgerRecord } from "../facts/facts.ts";
import type { Unit } from "../facts/workspace.ts";

/** From where facts are looked at: a unit, which units below it count, and a period. */
export interface View {
  readonly unit: Unit;
  readonly scope: Scope;
  readonly period: Period;
}

/** The unit alone, it and the units right below it, or it and all below. */
export type Scope = "own" | "children" | "all";

/** Records of one ledger, described so that they can be found again under another view. */
export interface Query {
  readonly type: "query";
  readonly recipe: QueryRecipe;
}

/** Ledgers and fields stand in recipes by name. */
export type QueryRecipe =
  | { readonly type: "ledger"; readonly ledger: string; readonly unit?: string }
  | { readonly type: "where"; readonly of: QueryRecipe; readonly field: string; readonly equals: FactValue }
  | { readonly type: "since" | "until"; readonly of: QueryRecipe; readonly day: DayRecipe }
  | {
      readonly type: "sort-by";
      readonly of: QueryRecipe;
      readonly field: string;
      readonly descending: boolean;
    }
  | { readonly type: "take"; readonly of: QueryRecipe; readonly count: number };

/** A day that stays what it is, or the first or last day of whatever view it is asked under. */
export type DayRecipe = { readonly type: "day"; readonly day: Day } | { readonly type: "first-day" | "last-day" };

/** A value worked out from facts. It knows how, from what, and can be worked out again under another view. */
export interface Figure {
  readonly type: "figure";
  readonly recipe: FigureRecipe;
  readonly view: View;
  readonly value: FactValue;
  /** The records it was worked out from, in the order of its query. */
  readonly records: readonly LedgerRecord[];
  /** Where the facts stand that it was worked out from: a field of each record, or an indicator, note or date. */
  readonly places: readonly Place[];
}

export type FigureRecipe =
  /** Adds the ledger's quantity field where it has one; `records` counts entries. */
  | { readonly type: "count" | "records"; readonly of: QueryRecipe }
  | {
      readonly type: "sum" | "min" | "max" | "average";
      readonly of: QueryRecipe;
      readonly field: string;
    }
  /** A list: every value of the field in the query's order, or each different one once. */
  | { readonly type: "values" | "distinct"; readonly of: QueryRecipe; readonly field: string }
  /** A field of the first or last record of a query. */
  | {
      readonly type: "first" | "latest";
      readonly of: QueryRecipe;
      readonly field: string;
    }
  /** The number of items of a list. */
  | { readonly type: "size"; readonly of: FigureRecipe }
  | { readonly type: "indicator" | "was"; readonly indicator: string; readonly unit?: string }
  /** The notes on a topic, oldest first, one list item a note. */
  | { readonly type: "notes"; readonly topic: string; readonly unit?: string }
  | { readonly type: "document-date" }
  /** The view's own period, or its first or last day. */
  | { readonly type: "period" | "first-day" | "last-day" }
  | { readonly type: "unit-name" | "unit-short-name"; readonly unit?: string }
  /** A field of one record: it can't be worked out under another view. */
  | { readonly type: "field"; readonly record: LedgerRecord; readonly field: string }
  /** The same number in another unit of measure (`in="万元"`). */
  | { readonly type: "scaled"; readonly of: FigureRecipe; readonly unit: string };
