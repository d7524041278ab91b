import { isOfMonths } from "./compare-periods.ts";
import { addDays, dateOf, daysBetween, monthOf, readDay, yearOf } from "./day.ts";
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  spanPeriod,
  weekOf,
  weekPeriod,
  yearPeriod,
} from "./make-period.ts";
import type { Day, Period, PeriodKind } from "./period.ts";

/** The period of the same kind right before. Before a span lies a span of as many days, before whole months as many months. */
export function previousPeriod(period: Period): Period {
  const { kind, first } = period;
  if (kind === "span" && isOfMonths(period)) return monthsLater(period, -monthsOf(period).length);
  if (kind !== "span") return periodOf(kind, addDays(first, -1));
  const days = daysBetween(first, period.last) + 1;
  return spanPeriod(addDays(first, -days), addDays(first, -1));
}

/**
 * The same period of the year before (上年同期). Gives nothing where that year has no such period: 29 February, a week 53.
 * A span that begins on 29 February begins on 1 March then; one that ends on it ends on 28 February.
 */
export function samePeriodLastYear(period: Period): Period | undefined {
  const { kind, first, last } = period;
  const year = yearOf(first) - 1;
  switch (kind) {
    case "year":
      return yearPeriod(year);
    case "half":
      return halfPeriod(year, halfOf(first));
    case "quarter":
      return quarterPeriod(year, quarterOf(first));
    case "month":
      return monthPeriod(year, monthOf(first));
    case "week":
      return weekPeriod(Number(period.name.slice(0, 4)) - 1, Number(period.name.slice(-2)));
    case "day": {
      const day = readDay(`${year}${first.slice(4)}`);
      return day === undefined ? undefined : dayPeriod(day);
    }
    case "span": {
      if (isOfMonths(period)) return monthsLater(period, -12);
      const [begin, end] = [dayLastYear(first, "03-01"), dayLastYear(last, "02-28")];
      return begin <= end ? spanPeriod(begin, end) : undefined;
    }
  }
}

/** The period of a kind that holds a day; of kind `span`, that day alone. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  const year = yearOf(day);
  switch (kind) {
    case "year":
      return yearPeriod(year);
    case "half":
      return halfPeriod(year, halfOf(day));
    case "quarter":
      return quarterPeriod(year, quarterOf(day));
    case "month":
      return monthPeriod(year, monthOf(day));
    case "week":
      return weekOf(day);
    case "day":
      return dayPeriod(day);
    case "span":
      return spanPeriod(day, day);
  }
}

/** Every month that has a day in the period, in order. */
export function monthsOf(period: Period): readonly Period[] {
  const year = yearOf(period.first);
  const first = monthOf(period.first);
  const count = (yearOf(period.last) - year) * 12 + monthOf(period.last) - first + 1;
  return Array.from({ length: count }, (_, index) => monthPeriod(year, first + index));
}

/** Every day of the period, in order. */
export function daysOf(period: Period): readonly Day[] {
  return Array.from({ length: daysBetween(period.first, period.last) + 1 }, (_, index) => addDays(period.first, index));
}

/** 1 or 2. */
export function halfOf(day: Day): number {
  return Math.ceil(monthOf(day) / 6);
}

/** 1 to 4. */
export function quarterOf(day: Day): number {
  return Math.ceil(monthOf(day) / 3);
}

/** Whole months, so many months later: 1 January to 28 February is 1 January to 29 February of a leap year. */
function monthsLater({ first, last }: Period, count: number): Period {
  const start = monthPeriod(yearOf(first), monthOf(first) + count);
  return spanPeriod(start.first, monthPeriod(yearOf(last), monthOf(last) + count).last);
}

function dayLastYear(day: Day, insteadOfLeapDay: string): Day {
  const isLeapDay = monthOf(day) === 2 && dateOf(day) === 29;
  return `${yearOf(day) - 1}-${isLeapDay ? insteadOfLeapDay : day.slice(5)}`;
}
