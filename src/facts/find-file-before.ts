import { sameDays } from "../calendar/compare-periods.ts";
import { previousPeriod } from "../calendar/other-periods.ts";
import type { Period } from "../calendar/period.ts";
import type { Indicator } from "./declarations.ts";
import type { FactsFile } from "./facts.ts";
import { filesOfUnit } from "./files-of-unit.ts";
import type { Unit } from "./workspace.ts";

/**
 * The unit's file that says what an indicator was before a period: for a level, of those that end before the period begins
 * the one that ends last; for a flow, that of just the days of the period before.
 */
export function findFileBefore(
  indicator: Indicator,
  unit: Unit,
  period: Period,
  files: readonly FactsFile[],
): FactsFile | undefined {
  const giving = filesOfUnit(files, unit).filter((file) => file.indicators.has(indicator.name));
  if (indicator.kind === "flow") {
    const before = previousPeriod(period);
    return giving.find((file) => sameDays(file.period, before));
  }
  return giving
    .filter((file) => file.period.last < period.first)
    .reduce<FactsFile | undefined>(
      (latest, file) => (latest && latest.period.last > file.period.last ? latest : file),
      undefined,
    );
}
