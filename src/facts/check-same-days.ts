import { sameDays } from "../calendar/compare-periods.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { FactsFile } from "./facts.ts";

/**
 * Reports files of one unit that have the same days under two names, as `2020-02` and `2020-02-01..2020-02-29`: at the top
 * of each but the first.
 * @param files sorted by unit and period, so that such files are neighbours
 */
export function checkSameDays(files: readonly FactsFile[], report: Report): void {
  let first: FactsFile | undefined;
  for (const file of files) {
    if (first?.unit.id !== file.unit.id || !sameDays(first.period, file.period)) first = file;
    else {
      const top = { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
      report("same-days-twice", top, { first: first.file });
    }
  }
}
