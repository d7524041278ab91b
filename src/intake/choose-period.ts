import { includesPeriod, containsDay, sameDays } from "../calendar/compare-periods.ts";
import { periodOfDays } from "../calendar/make-period.ts";
import { monthsOf } from "../calendar/other-periods.ts";
import type { Day, Period } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { FactsFile } from "../facts/facts.ts";

/**
 * The period that rows without a `--period` belong to: the month that has all their days, unless the unit keeps no file for
 * it and exactly one for another period that has them. Of several months nobody knows: they are named.
 * @param own the facts files of the unit
 */
export function choosePeriod(
  book: string,
  days: readonly Day[],
  own: readonly FactsFile[],
  report: Report,
): Period | undefined {
  const ordered = days.toSorted();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = periodOfDays(first, last);
  const months = monthsOf(span).filter((month) => ordered.some((day) => containsDay(month, day)));
  const holding = own.filter((file) => includesPeriod(file.period, span));
  const [month] = months;
  const [only, ...others] = holding;
  if (month && months.length === 1) {
    const isKept = holding.some((file) => sameDays(file.period, month));
    return !only || isKept || others.length > 0 ? month : only.period;
  }
  if (only && others.length === 0) return only.period;
  report("months-differ", undefined, { book, months: months.map(({ name }) => name) });
  return undefined;
}
