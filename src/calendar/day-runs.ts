import { nextDay } from "./day.ts";
import type { Day } from "./period.ts";

/** Cuts days in ascending order into runs of consecutive days. A day that comes twice counts once. */
export function dayRuns(days: readonly Day[]): readonly (readonly Day[])[] {
  const runs: Day[][] = [];
  let previous: Day | undefined;
  for (const day of days) {
    if (day === previous) continue;
    if (previous !== undefined && day === nextDay(previous)) runs.at(-1)?.push(day);
    else runs.push([day]);
    previous = day;
  }
  return runs;
}
