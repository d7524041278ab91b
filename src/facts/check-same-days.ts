import { sameDays } from "../calendar/compare-periods.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nameOnly } from "../source/read-keys.ts";
import type { Declarations } from "./declarations.ts";
import type { FactsFile } from "./facts.ts";
import { valueText } from "./value-text.ts";

/**
 * Reports files of one unit that have the same days under two names, as `2020-02` and `2020-02-01..2020-02-29`: at the top
 * of each but the first, and each indicator for which the two give different values.
 * @param files sorted by unit and period, so that such files are neighbours
 */
export function checkSameDays(files: readonly FactsFile[], declarations: Declarations, report: Report): void {
  let first: FactsFile | undefined;
  for (const file of files) {
    if (first?.unit.id !== file.unit.id || !sameDays(first.period, file.period)) first = file;
    else {
      const top = { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
      report("same-days-twice", top, { first: first.file });
      compareIndicators(file, first, declarations, report);
    }
  }
}

function compareIndicators(file: FactsFile, first: FactsFile, { indicators }: Declarations, report: Report): void {
  for (const indicator of indicators) {
    const [before, after] = [first.indicators.get(indicator.name), file.indicators.get(indicator.name)];
    if (!before || !after || valueText(before.value) === valueText(after.value)) continue;
    report("indicators-disagree", after.place, {
      indicator: nameOnly(indicator),
      value: valueText(after.value),
      first: valueText(before.value),
      firstPlace: before.place,
    });
  }
}
