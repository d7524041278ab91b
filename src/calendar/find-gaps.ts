import { dayOfNumber, numberOfDay } from "./day.ts";
import type { Day, Period } from "./period.ts";

/** Days in a row, both ends inclusive. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** Days as numbers: behind the last of the year 9999 they no longer sort as texts. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * For each of some periods the stretches of days that no other covers, in one walk over both.
 * @param periods in order, without a gap
 * @param covering by their first day
 */
export function findGaps(periods: readonly Period[], covering: readonly Period[]): readonly (readonly Stretch[])[] {
  const covered = joinRuns(covering);
  let index = 0;
  return periods.map((period) => {
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
    return days;
  });
}

/** The days that periods cover, joined where they touch or lap over. */
function joinRuns(periods: readonly Period[]): readonly Run[] {
  const runs: Run[] = [];
  for (const period of periods) {
    const [first, last] = [numberOfDay(period.first), numberOfDay(period.last)];
    const before = runs.at(-1);
    if (before && first <= before.last + 1) {
      runs[runs.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    } else runs.push({ first, last });
  }
  return runs;
}
