// Takes: Facts and a view. Gives: queries and figures, each with its recipe, value and records. Reports: what can't be worked out.
import type { Day, Period } from "../calendar/period.ts";
import type { Code, CodeValues } from "../diagnostics/codes/index.ts";
import type { Place } from "../diagnostics/place.ts";
import type { PartName } from "../facts/document-parts.ts";
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
  | { readonly type: "take"; readonly of: QueryRecipe; readonly count: number }
  | { readonly type: "under"; readonly of: QueryRecipe; readonly shift: Shift };

/** Another view, said from the one under which a figure is asked for. What is left out stays as it is. */
export interface Shift {
  readonly period?: PeriodShift;
  readonly unit?: { readonly id: string; readonly name: string };
  readonly scope?: Scope;
}

export type PeriodShift =
  /** The period before; the same period of the year before; the year up to the view's last day. */
  | { readonly type: "last" | "last-year" | "to-date" }
  /** From a day to the view's last day. */
  | { readonly type: "since"; readonly day: Day }
  | { readonly type: "named"; readonly period: Period };

/** What records are compared with: a value that stays what it is, or one of whatever view it is asked under. */
export type GivenRecipe = ConstantRecipe | ViewRecipe;

export interface ConstantRecipe {
  readonly type: "constant";
  readonly value: FactValue;
}

/** The view's own period, its first or last day, its unit's name, and what its facts say of the report itself. */
export type ViewRecipe =
  | { readonly type: "period" | "first-day" | "last-day" | "unit-name" | "unit-short-name" }
  | DocumentRecipe;

export interface DocumentRecipe {
  readonly type: "document";
  readonly part: PartName;
  /** The name of the template whose own parts go before those of all reports. Default: none has its own. */
  readonly template?: string;
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
  /** What a reader should be told of it, reported as warnings where it is printed. */
  readonly remarks?: readonly Finding[];
}

/** What could not be worked out, and why. It is reported where it is printed, not where it arises. */
export interface Missing {
  readonly type: "missing";
  /** What a draft shows in its place. */
  readonly name: string;
  readonly finding: Finding;
  /** Whether a template may ask for it first, with `if`: an optional field or a note, but not an unreported ledger. */
  readonly mayBeAsked: boolean;
}

export type Finding = { [C in Code]: { readonly code: C; readonly values: CodeValues[C] } }[Code];

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
  /** One number in hundredths of another, with as many digits after the point; without `decimals` one at most. */
  | { readonly type: "percent"; readonly of: FigureRecipe; readonly whole: FigureRecipe; readonly decimals?: number }
  | { readonly type: "under"; readonly of: FigureRecipe; readonly shift: Shift }
  /** Several numbers added up. */
  | { readonly type: "total"; readonly parts: readonly FigureRecipe[] }
  /** How much more the one is than its base, and how much that is in hundredths of the base. */
  | { readonly type: "difference" | "growth"; readonly of: FigureRecipe; readonly base: FigureRecipe }
  /** One of several parts, from 0: in hundredths of them all, so rounded that they make up 100; and its rank from the greatest. */
  | {
      readonly type: "share";
      readonly parts: readonly FigureRecipe[];
      readonly index: number;
      readonly decimals: number;
    }
  | { readonly type: "rank"; readonly parts: readonly FigureRecipe[]; readonly index: number };

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
  readonly remarks?: readonly Finding[];
}
