import { addDays, numberOfDay } from "../calendar/day.ts";
import { findGaps } from "../calendar/find-gaps.ts";
import type { Stretch } from "../calendar/find-gaps.ts";
import { periodOf } from "../calendar/other-periods.ts";
import type { Day, Period } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import type { Reporting } from "../facts/workspace.ts";

/**
 * Reports each unit that has not sent facts for all days of the periods that are due: once, with all of them. Days may be
 * covered by files of any kind of period.
 */
export function findNotSent(reporting: Reporting, facts: Facts, today: Day | undefined, report: Report): void {
  const due = duePeriods(reporting, facts.files, today);
  for (const unit of facts.units) {
    if (unit.reports === false) continue;
    const covering = filesOfUnit(facts.files, unit).map(({ period }) => period);
    const days = findGaps(due, covering);
    const gaps = due.map((period, index) => ({ period, days: days[index] ?? [] })).filter((gap) => gap.days.length > 0);
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
