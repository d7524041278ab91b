import { yearOf } from "../../../calendar/day.ts";
import { isOfMonths } from "../../../calendar/compare-periods.ts";
import { halfOf, quarterOf } from "../../../calendar/other-periods.ts";
import type { Period } from "../../../calendar/period.ts";
import { monthName, writeDay, writeMonth, writeSpan } from "./days.ts";

/** By number, from 1. */
export const ordinals = ["", "first", "second", "third", "fourth"];

/** Within a year that is known: February, first quarter, first half. Other kinds of period as in full. */
export function writePeriodShort(period: Period): string {
  const { kind } = period;
  const full = writePeriod(period);
  return kind === "month" || kind === "quarter" || kind === "half" ? full.replace(/ (?:of )?\d+$/, "") : full;
}

/** February 2020, first quarter of 2020, first half of 2020, 2020, week 7 of 2020, 22 January to 10 February 2020, January to February 2020 */
export function writePeriod(period: Period): string {
  const { kind, name, first, last } = period;
  const year = yearOf(first);
  switch (kind) {
    case "year":
      return String(year);
    case "half":
      return `${ordinals[halfOf(first)]} half of ${year}`;
    case "quarter":
      return `${ordinals[quarterOf(first)]} quarter of ${year}`;
    case "month":
      return writeMonth(first);
    case "week":
      return `week ${Number(name.slice(-2))} of ${name.slice(0, 4)}`;
    case "day":
      return writeDay(first, "full");
    case "span":
      return isOfMonths(period) ? writeMonths(period) : writeSpan(first, last);
  }
}

function writeMonths({ first, last }: Period): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return writeMonth(first);
  const start = yearOf(last) === yearOf(first) ? monthName(first) : writeMonth(first);
  return `${start} to ${writeMonth(last)}`;
}
