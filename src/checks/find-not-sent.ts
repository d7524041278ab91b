import { addDays, dayOfNumber, numberOfDay } from "../calendar/day.ts";
import { periodOf } from "../calendar/other-periods.ts";
import type { Day, Period } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import type { Reporting } from "../facts/workspace.ts";

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Reports each unit that has not sent facts for all days of the periods that are due: once, with all of them. Days may be
 * covered by files of any kind of period.
 */
export function findNotSent(reporting: Reporting, facts: Facts, today: Day | undefined, report: Report): void {
  const due = duePeriods(reporting, facts.files, today);
  for (const unit of facts.units) {
    if (unit.reports === false) continue;
    const gaps = findGaps(due, filesOfUnit(facts.files, unit));
    if (gaps.length === 0) continue;
    const whole = gaps.filter(({ period, days }) => isWhole(period, days)).map(({ period }) => period);
    const partly = gaps
      .filter(({ period, days }) => !isWhole(period, days))
      .map(({ period, days }) => ({ period: period.name, days: days.map(stretchName) }));
    report("facts-not-sent", unit.place, { unit: unit.name, missing: joinPeriods(whole), partly });
  }
}

/** Periods end before today by more days than they have; without a today, no later than the facts of any unit. */
function duePeriods(
  { every, from, within }: Reporting,
  files: readonly FactsFile[],
  today: Day | undefined,
): readonly Period[] {
  const lastSent = files.reduce((last, { period }) => (period.last > last ? period.last : last), "");
  const isDue = ({ last }: Period): boolean =>
    today === undefined ? last <= lastSent : numberOfDay(last) + within < numberOfDay(today);
  const periods: Period[] = [];
  for (let period = firstFrom(every, from); period && isDue(period); period = periodAfter(every, period)) {
    periods.push(period);
  }
  return periods;
}

/** The first period that begins on a day or after it. */
function firstFrom(every: Reporting["every"], from: Day): Period | undefined {
  const period = periodOf(every, from);
  return period.first < from ? periodAfter(every, period) : withinCalendar(period);
}

function periodAfter(every: Reporting["every"], period: Period): Period | undefined {
  const isLast = !withinCalendar(period) || period.last === "9999-12-31";
  return isLast ? undefined : withinCalendar(periodOf(every, addDays(period.last, 1)));
}

/** Days sort as texts up to the year 9999 only: the week in which it ends is none. */
function withinCalendar(period: Period): Period | undefined {
  return period.last.startsWith("+") ? undefined : period;
}

/**
 * For each period the stretches of days that no file covers, in one walk over both.
 * @param periods in order, without a gap
 * @param files by their first day
 */
function findGaps(
  periods: readonly Period[],
  files: readonly FactsFile[],
): readonly { readonly period: Period; readonly days: readonly Stretch[] }[] {
  const covered = joinRuns(files);
  let index = 0;
  return periods.flatMap((period) => {
    const days: Stretch[] = [];
    const leave = (first: number, last: number): void => {
      if (first <= last) days.push({ first: dayOfNumber(first), last: dayOfNumber(last) });
    };
    const end = numberOfDay(period.last);
    let next = numberOfDay(period.first);
    for (; index < covered.length; index++) {
      const run = covered[index];
      if (!run || run.first > end) break;
      leave(next, run.first - 1);
      next = Math.max(next, run.last + 1);
      // The next period may begin in it.
      if (run.last >= end) break;
    }
    leave(next, end);
    return days.length > 0 ? [{ period, days }] : [];
  });
}

/** Days as numbers: behind the last of the year 9999 they no longer sort as texts. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** The days that files cover, joined where they touch or lap over. */
function joinRuns(files: readonly FactsFile[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { period } of files) {
    const [first, last] = [numberOfDay(period.first), numberOfDay(period.last)];
    const before = runs.at(-1);
    if (before && first <= before.last + 1) {
      runs[runs.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    } else runs.push({ first, last });
  }
  return runs;
}

function isWhole({ first, last }: Period, days: readonly Stretch[]): boolean {
  return days.some((stretch) => stretch.first === first && stretch.last === last);
}

function stretchName({ first, last }: Stretch): string {
  return first === last ? first : `${first}..${last}`;
}

/** `2020-01`, or `2020-03..2020-05` where several follow on each other. */
function joinPeriods(periods: readonly Period[]): readonly string[] {
  const runs: { first: Period; last: Period }[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && period.first === addDays(run.last.last, 1)) run.last = period;
    else runs.push({ first: period, last: period });
  }
  return runs.map(({ first, last }) => (first === last ? first.name : `${first.name}..${last.name}`));
}
