import { yearOf } from "../../../calendar/day.ts";
import { isOfMonths } from "../../../calendar/compare-periods.ts";
import { halfOf, periodOf, quarterOf } from "../../../calendar/other-periods.ts";
import type { Period } from "../../../calendar/period.ts";
import type { NumberValue } from "../../../facts/facts.ts";
import { smallestShown } from "../../digits.ts";
import type { NumberForm } from "../../digits.ts";
import type { BasePeriod, ComparisonWriting } from "../../writing.ts";
import { monthName, writeDay } from "./days.ts";
import { writeQuantity } from "./numbers.ts";
import { ordinals, writePeriod } from "./periods.ts";

export const comparisons: ComparisonWriting = {
  base: writeBase,
  change: (base, difference, form) => writeMove(base, withPoints(difference), form),
  alsoGrowth: (growth, form) =>
    `, ${growth.decimal.isNegative() ? "a decrease" : "an increase"} of ${writeSize(growth, form)}`,
  growth: (base, relation, toDate, growth, form) => {
    const moved = writeMove(base, withPoints(growth), form);
    return toDate && relation === "last-year" ? `year to date ${moved}` : moved;
  },
  noGrowth: (base, reason) =>
    `no rate of growth, as the figure ${at(base)} was ${reason === "zero-base" ? "0" : "negative"}`,
  aside: (words) => ` (${words})`,
  noBase: (base) => `no comparable figure ${at(base)}`,
};

const yearEarlier = "a year earlier";

/** the figure for January, the figure a year earlier */
function at(base: string): string {
  return base === yearEarlier ? base : `for ${base}`;
}

/** up 2 from January, down 3.2% from a year earlier, unchanged from January */
function writeMove(base: string, move: NumberValue, form: NumberForm): string {
  if (move.decimal.isZero()) return `unchanged from ${base}`;
  return `${move.decimal.isNegative() ? "down" : "up"} ${writeSize(move, form)} from ${base}`;
}

function writeSize(move: NumberValue, form: NumberForm): string {
  const size = { ...move, decimal: move.decimal.abs() };
  const least = smallestShown(size, form);
  return least ? `less than ${writeQuantity(least)}` : writeQuantity(size, form);
}

function withPoints(move: NumberValue): NumberValue {
  return move.unit === "个百分点" ? { ...move, unit: "percentage point/percentage points" } : move;
}

function writeBase({ relation, period, current, atEnd }: BasePeriod): string {
  if (relation === "last-year") return yearEarlier;
  if (atEnd && period.kind === "span" && !isOfMonths(period)) return writeDay(period.last, "full");
  const end = atEnd && period.kind === "span" ? periodOf("month", period.last) : period;
  const name = relation === "last" ? writePrevious(end, current) : writePeriod(end);
  const isMoment = period.kind === "day";
  const article = /^(first|second|third|fourth) /.test(name) ? "the " : "";
  return atEnd && !isMoment ? `the end of ${article}${name}` : article + name;
}

/** The period before is called without its year where that is the same. */
function writePrevious(period: Period, current: Period): string {
  if (yearOf(period.first) !== yearOf(current.first)) return writePeriod(period);
  switch (period.kind) {
    case "day":
      return writeDay(period.first, "short");
    case "month":
      return monthName(period.first);
    case "quarter":
      return `${ordinals[quarterOf(period.first)]} quarter`;
    case "half":
      return `${ordinals[halfOf(period.first)]} half`;
    case "week":
      return `week ${Number(period.name.slice(-2))}`;
    case "year":
    case "span":
      return writePeriod(period);
  }
}
