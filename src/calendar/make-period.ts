import { dayOfNumber, monthOf, numberOfDate, numberOfDay, weekdayOf, yearOf } from "./day.ts";
import type { Day, Period } from "./period.ts";

/** The period of one day. */
export function dayPeriod(day: Day): Period {
  return { kind: "day", name: day, first: day, last: day };
}

/** The month of a year. A number beyond 1 to 12 counts on into the years around: month 0 is December of the year before. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayOfNumber(numberOfDate(year, month, 1));
  return { kind: "month", name: first.slice(0, 7), first, last: dayOfNumber(numberOfDate(year, month + 1, 0)) };
}

/** The quarter of a year. A number beyond 1 to 4 counts on into the years around. */
export function quarterPeriod(year: number, quarter: number): Period {
  const { first, last } = monthSpan(year, quarter * 3 - 2, 3);
  return { kind: "quarter", name: `${first.slice(0, 4)}-Q${Number(last.slice(5, 7)) / 3}`, first, last };
}

/** The half of a year. A number beyond 1 and 2 counts on into the years around. */
export function halfPeriod(year: number, half: number): Period {
  const { first, last } = monthSpan(year, half * 6 - 5, 6);
  return { kind: "half", name: `${first.slice(0, 4)}-H${Number(last.slice(5, 7)) / 6}`, first, last };
}

export function yearPeriod(year: number): Period {
  const { first, last } = monthSpan(year, 1, 12);
  return { kind: "year", name: first.slice(0, 4), first, last };
}

/** The ISO week (ISO 8601) of a week-based year, Monday to Sunday. Gives nothing for a week 53 that the year doesn't have. */
export function weekPeriod(year: number, week: number): Period | undefined {
  const first = mondayOfFirstWeek(year) + (week - 1) * 7;
  if (week < 1 || first >= mondayOfFirstWeek(year + 1)) return undefined;
  const name = `${year}-W${String(week).padStart(2, "0")}`;
  return { kind: "week", name, first: dayOfNumber(first), last: dayOfNumber(first + 6) };
}

/** The ISO week that holds a day; its year may be another than the day's. */
export function weekOf(day: Day): Period {
  const monday = numberOfDay(day) - weekdayOf(day) + 1;
  // A week belongs to the year that its Thursday is in.
  const year = Number(dayOfNumber(monday + 3).slice(0, 4));
  const week = (monday - mondayOfFirstWeek(year)) / 7 + 1;
  const name = `${year}-W${String(week).padStart(2, "0")}`;
  return { kind: "week", name, first: dayOfNumber(monday), last: dayOfNumber(monday + 6) };
}

/** A span of days, both ends inclusive; `first` is not after `last`. */
export function spanPeriod(first: Day, last: Day): Period {
  return { kind: "span", name: `${first}..${last}`, first, last };
}

/** The period of just these days, called by its shortest name: a month, quarter, half or year where they are one, else a span. */
export function periodOfDays(first: Day, last: Day): Period {
  const year = yearOf(first);
  const month = monthOf(first);
  const whole = [
    ...(first === last ? [dayPeriod(first)] : []),
    monthPeriod(year, month),
    quarterPeriod(year, Math.ceil(month / 3)),
    halfPeriod(year, Math.ceil(month / 6)),
    yearPeriod(year),
  ];
  return whole.find((period) => period.first === first && period.last === last) ?? spanPeriod(first, last);
}

function monthSpan(year: number, month: number, count: number): { first: Day; last: Day } {
  return {
    first: dayOfNumber(numberOfDate(year, month, 1)),
    last: dayOfNumber(numberOfDate(year, month + count, 0)),
  };
}

/** The first ISO week of a year is the one with 4 January in it. */
function mondayOfFirstWeek(year: number): number {
  const fourth = dayOfNumber(numberOfDate(year, 1, 4));
  return numberOfDay(fourth) - weekdayOf(fourth) + 1;
}
