import { overlaps } from "../../calendar/compare-periods.ts";
import { yearOf } from "../../calendar/day.ts";
import type { Period } from "../../calendar/period.ts";
import { baseOf, fixedDay, innermostLook, isAtEnd, isToDate } from "../../figures/base-of.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import type { Figure, FigureRecipe, Finding, Missing, Shift } from "../../figures/figure.ts";
import { isMissing, missing } from "../../figures/missing.ts";
import type { NumberForm } from "../../locale/digits.ts";
import type { BasePeriod, NoGrowth } from "../../locale/writing.ts";
import { movableFigure, optionNumber, optionText, periodShiftOf } from "./given.ts";
import type { Given, Parameter } from "./helper.ts";

/** How a figure compares with itself under another view. */
export interface Comparison {
  readonly now: Figure;
  readonly relation: BasePeriod["relation"];
  /** As the report's language names it. */
  readonly base: string;
  readonly toDate: boolean;
  /** Or what was not reported, where there is nothing to compare with: said in the report, and remarked on. */
  readonly difference: Figure | Finding;
  readonly growth: Figure | NoGrowth;
}

/** What the helpers that compare have in common. */
export const comparedParameters: readonly Parameter[] = [{ name: "number", type: "value", kinds: ["number"] }];
export const fromOption: Parameter = { name: "from", type: "period", optional: true };
export const decimalsOption: Parameter = { name: "decimals", type: "digits", optional: true };
export const formOption: Parameter = { name: "form", type: "choice", choices: ["words", "table"], optional: true };

/** What lacks at the base's end makes no fault of the report: it says so instead. */
const lacking: ReadonlySet<string> = new Set([
  "ledger-not-reported",
  "indicator-not-reported",
  "no-earlier-value",
  "no-period-last-year",
  "share-of-zero",
  "nothing-to-choose-from",
]);

/** Compares a helper's first argument with the view that its option `from` names. Default: the period before. */
export function compareWith(given: Given): Comparison | Missing {
  const now = comparableFigure(given);
  if (isMissing(now)) return now;
  const from = optionText(given, "from") ?? "last";
  const shift: Shift = { period: periodShiftOf(from) };
  const recipe = baseOf(now.recipe, shift);
  const other = otherStretch(now.recipe, recipe, given);
  if (other) return other;
  const relation: BasePeriod["relation"] = from === "last" || from === "last-year" ? from : "named";
  const base = nameBase(now.recipe, recipe, relation, given);
  if (typeof base !== "string") return base;
  const compared = { now, relation, base, toDate: isToDate(now.recipe) };
  const before = deriveFigure(recipe, given.look);
  if (isMissing(before)) {
    if (!lacking.has(before.finding.code)) return before;
    return { ...compared, difference: baseNotKnown(base, before), growth: "zero-base" };
  }
  const difference = deriveFigure({ type: "difference", of: now.recipe, base: recipe }, given.look);
  if (isMissing(difference)) return difference;
  const growth = deriveFigure({ type: "growth", of: now.recipe, base: recipe }, given.look);
  if (!isMissing(growth)) return { ...compared, difference, growth };
  const negative = growth.finding.code === "growth-from-negative";
  return { ...compared, difference, growth: negative ? "negative-base" : "zero-base" };
}

/** A helper's first argument as a figure that is the same figure in another period. */
export function comparableFigure({ arguments: [compared] }: Given): Figure | Missing {
  const figure = movableFigure(compared);
  if (isMissing(figure)) return figure;
  const day = fixedDay(figure.recipe);
  return day === undefined ? figure : missing(day, "compared-day-fixed", { day });
}

/**
 * Periods that say nothing of each other: the year so far and what was so far of another year, or a period and one that shares
 * days with it. Levels are of one day each.
 */
function otherStretch(recipe: FigureRecipe, base: FigureRecipe, { look }: Given): Missing | undefined {
  const [now, before] = [innermostLook(recipe, look), innermostLook(base, look)];
  if (isMissing(now) || isMissing(before)) return undefined;
  const [current, other] = [now.view.period, before.view.period];
  const isLevel = isAtEnd(recipe, look.facts.declarations);
  const shares = isLevel ? current.last === other.last : overlaps(current, other);
  const differ = isToDate(recipe) ? !isPartOfYear(current, other) : shares;
  const values = { period: current.name, base: other.name };
  return differ ? missing(current.name, "periods-not-comparable", values) : undefined;
}

/** The year so far is set against less of the same year, or against as much of another. */
function isPartOfYear(current: Period, other: Period): boolean {
  const sameYear = yearOf(current.last) === yearOf(other.last);
  return sameYear ? other.last < current.last : current.last.slice(5, 7) === other.last.slice(5, 7);
}

/** Rates are written with one digit at most, or with just as many as are asked for. */
export function rateForm(given: Given): NumberForm {
  const decimals = optionNumber(given, "decimals");
  return decimals === undefined ? { most: 1 } : { decimals };
}

/** Amounts are written as exactly as they were recorded, or with just as many digits as are asked for. */
export function amountForm(given: Given): NumberForm {
  const decimals = optionNumber(given, "decimals");
  return decimals === undefined ? {} : { decimals };
}

function nameBase(
  recipe: FigureRecipe,
  base: FigureRecipe,
  relation: BasePeriod["relation"],
  { look, writing }: Given,
): string | Missing {
  const [now, before] = [innermostLook(recipe, look), innermostLook(base, look)];
  if (isMissing(now)) return now;
  // Without such a period there is still a name for it.
  const period = isMissing(before) ? now.view.period : before.view.period;
  const atEnd = isAtEnd(recipe, look.facts.declarations);
  const current = now.view.period;
  if (relation !== "last" || current.name === look.view.period.name) {
    return writing.compared.base({ relation, period, current, atEnd });
  }
  // The year so far is set against the year as far as it had gone when the period before ended: 上月末.
  if (isToDate(recipe)) return writing.compared.base({ relation, period, current: look.view.period, atEnd: true });
  // 上月 is the month before the report's; before another one lies a month that has to be named.
  return writing.compared.base({ relation: "named", period, current, atEnd });
}

function baseNotKnown(base: string, { finding }: Missing): Finding {
  const { values } = finding;
  const whole = [values].flatMap((one) => ("unit" in one && "period" in one ? [`${one.unit} ${one.period}`] : []));
  const period = "period" in values ? [values.period] : ["0"];
  const parts = "parts" in values ? values.parts : whole.length > 0 ? whole : period;
  return { code: "base-not-known", values: { base, parts } };
}
