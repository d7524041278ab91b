import { addDays } from "./day.ts";
import type { Day, Period } from "./period.ts";

/** Whether a day lies in a period. */
export function containsDay(period: Period, day: Day): boolean {
  return period.first <= day && day <= period.last;
}

/** Whether all days of `inner` lie in `outer`. */
export function includesPeriod(outer: Period, inner: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether two periods have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether two periods have the same days, whatever they are called. */
export function sameDays(a: Period, b: Period): boolean {
  return a.first === b.first && a.last === b.last;
}

/** Whether a period begins with a month and ends with one. */
export function isOfMonths({ first, last }: Period): boolean {
  return first.endsWith("-01") && addDays(last, 1).endsWith("-01");
}

/** Orders periods by their first day, then by their last, then by name. */
export function comparePeriods(a: Period, b: Period): number {
  return compare(a.first, b.first) || compare(a.last, b.last) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
