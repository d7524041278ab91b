import { dateOf, monthOf, yearOf } from "../../../calendar/day.ts";
import { dayRuns } from "../../../calendar/day-runs.ts";
import type { Day } from "../../../calendar/period.ts";

/** 2020年2月10日, without zeros in front (GB/T 9704-2012, 7.3.5.4); short 2月10日. */
export function writeDay(day: Day, form: "full" | "short"): string {
  return writeAfter(undefined, day, form === "full");
}

/** 1月27日、28日、29日 */
export function writeDays(days: readonly Day[], form: "full" | "short"): string {
  return writeStretches(dayRuns(days).flat().map(oneDay), form);
}

/** 1月27日至29日、2月3日. A run of two days is a list. */
export function writeDayRanges(days: readonly Day[], form: "full" | "short"): string {
  const stretches = dayRuns(days).flatMap((run) => (run.length > 2 ? [run] : run.map(oneDay)));
  return writeStretches(stretches, form);
}

/** 2020年1月22日至2月10日 */
export function writeSpan(first: Day, last: Day): string {
  return writeStretches([first === last ? [first] : [first, last]], "full");
}

function oneDay(day: Day): readonly Day[] {
  return [day];
}

/** The ends of each stretch of days; year and month are said where they change. */
function writeStretches(stretches: readonly (readonly Day[])[], form: "full" | "short"): string {
  const withYear = form === "full" || hasSeveralYears(stretches.flat());
  let previous: Day | undefined;
  const written = stretches.map((stretch) => {
    const ends = stretch.filter((_, index) => index === 0 || index === stretch.length - 1);
    return ends.map((day) => {
      const text = writeAfter(previous, day, withYear);
      previous = day;
      return text;
    });
  });
  return written.map((ends) => ends.join("至")).join("、");
}

function writeAfter(previous: Day | undefined, day: Day, withYear: boolean): string {
  const sameYear = previous !== undefined && yearOf(previous) === yearOf(day);
  const sameMonth = sameYear && monthOf(previous) === monthOf(day);
  const year = withYear && !sameYear ? `${yearOf(day)}年` : "";
  const month = sameMonth ? "" : `${monthOf(day)}月`;
  return `${year}${month}${dateOf(day)}日`;
}

/** Short days of several years would be misread: they take their years. */
function hasSeveralYears(days: readonly Day[]): boolean {
  return new Set(days.map(yearOf)).size > 1;
}
