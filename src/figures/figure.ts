// Takes: Facts and a view. Gives: queries and figures, each with its recipe, value and records. Reports: what can't be worked out.
import type { Period } from "../calendar/period.ts";
import type { Code, CodeValues } from "../diagnostics/codes/index.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Facts, FactValue, LedgerRecord } from "../facts/facts.ts";
import type { ReportLocale, Unit } from "../facts/workspace.ts";

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
  | { readonly type: "ledger"; readonly ledger: string }
  | { readonly type: "where"; readonly of: QueryRecipe; readonly field: string; readonly equals: GivenRecipe }
  | { readonly type: "since" | "until"; readonly of: QueryRecipe; readonly day: GivenRecipe }
  | {
      readonly type: "sort-by";
      readonly of: QueryRecipe;
      readonly field: string;
      readonly descending: boolean;
    }
  | { readonly type: "take"; readonly of: QueryRecipe; readonly count: number };

/** What records are compared with: a value that stays what it is, or one of whatever view it is asked under. */
export type GivenRecipe = ConstantRecipe | ViewRecipe;

export interface ConstantRecipe {
  readonly type: "constant";
  readonly value: FactValue;
}

/** The view's own period, its first or last day, its unit's name, and the date that its facts give the report. */
export interface ViewRecipe {
  readonly type: "period" | "first-day" | "last-day" | "unit-name" | "unit-short-name" | "document-date";
}

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

/** What could not be worked out, and why. It is reported where it is printed, not where it arises. */
export interface Missing {
  readonly type: "missing";
  /** What a draft shows in its place. */
  readonly name: string;
  readonly finding: MissingFinding;
  /** Whether a template may ask for it first, with `if`: an optional field or a note, but not an unreported ledger. */
  readonly mayBeAsked: boolean;
}

export type MissingFinding = { [C in Code]: { readonly code: C; readonly values: CodeValues[C] } }[Code];

export type FigureRecipe =
  /** Adds the ledger's quantity field where it has one; `records` counts entries. */
  | { readonly type: "count" | "records"; readonly of: QueryRecipe }
  | { readonly type: "sum" | "min" | "max" | "average"; readonly of: QueryRecipe; readonly field: string }
  /** A list: every value of the field in the query's order, or each different one once. */
  | { readonly type: "values" | "distinct"; readonly of: QueryRecipe; readonly field: string }
  /** The number of items of a list, and one of them by its index from 0. */
  | { readonly type: "size"; readonly of: FigureRecipe }
  | { readonly type: "item"; readonly of: FigureRecipe; readonly index: number }
  /** A value that the template gives, to be combined with others. */
  | ConstantRecipe
  /** An indicator in the view, or what it was before it. */
  | { readonly type: "indicator" | "was"; readonly indicator: string }
  /** The notes on a topic, oldest first: a list of texts, one a facts file. */
  | { readonly type: "notes"; readonly topic: string }
  | ViewRecipe
  /** A field of one record: it can't be worked out under another view. */
  | { readonly type: "field"; readonly record: LedgerRecord; readonly field: string }
  /** The same number in another unit of measure (`in="万元"`). */
  | { readonly type: "scaled"; readonly of: FigureRecipe; readonly unit: string }
  /** One number in hundredths of another. */
  | { readonly type: "percent"; readonly of: FigureRecipe; readonly whole: FigureRecipe };

/** Facts, and from where they are looked at. */
export interface Look {
  readonly facts: Facts;
  readonly view: View;
  /** The language by whose labels ledgers, fields and indicators are called where one is missing. Default: Chinese. */
  readonly locale?: ReportLocale;
}

/** What a recipe gives under a view, before the recipe is bound to it. */
export interface Derived {
  readonly value: FactValue;
  readonly records: readonly LedgerRecord[];
  readonly places: readonly Place[];
}
