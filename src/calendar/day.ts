import type { Day } from "./period.ts";

const millisecondsPerDay = 86_400_000;

/** Reads a day written `YYYY-MM-DD`, years 1000 to 9999. Gives nothing for any other form and for days that no calendar has. */
export function readDay(text: string): Day | undefined {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
  // 2020-02-30 would roll over into March: it is a day only when it comes back as itself.
  return dayOfNumber(numberOfDay(text)) === text ? text : undefined;
}

/** Days since 1970-01-01, counted by the calendar alone: no clock and no time zone come in. */
export function numberOfDay(day: Day): number {
  return numberOfDate(yearOf(day), monthOf(day), dateOf(day));
}

/** The same from numbers. Months and dates beyond the end roll over: month 13 is the next January, date 0 the day before the 1st. */
export function numberOfDate(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / millisecondsPerDay;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The day that comes `count` days after, or before when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

export function nextDay(day: Day): Day {
  return addDays(day, 1);
}

/** How many days later `last` is than `first`: 0 for the same day, negative when it is earlier. */
export function daysBetween(first: Day, last: Day): number {
  return numberOfDay(last) - numberOfDay(first);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day of its month, 1 to 31. */
export function dateOf(day: Day): number {
  return Number(day.slice(8, 10));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday; the remainder is taken twice because earlier days have negative numbers.
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}
