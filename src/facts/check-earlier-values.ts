import type { Report } from "../diagnostics/diagnostic.ts";
import type { Declarations } from "./declarations.ts";
import type { FactsFile, IndicatorFact } from "./facts.ts";
import { valueText } from "./value-text.ts";

/** Reports a level's `was:` that is not what the unit's last file before the period recorded. */
export function checkEarlierValues(files: readonly FactsFile[], declarations: Declarations, report: Report): void {
  for (const { name, kind } of declarations.indicators) {
    if (kind === "level") for (const file of files) checkFile(file, name, files, report);
  }
}

function checkFile(file: FactsFile, name: string, files: readonly FactsFile[], report: Report): void {
  const was = file.indicators.get(name)?.was;
  const earlier = was && findEarlier(file, name, files);
  if (!earlier || valueText(was.value) === valueText(earlier.value)) return;
  report("was-disagrees", was.place, {
    was: valueText(was.value),
    earlier: valueText(earlier.value),
    earlierPlace: earlier.place,
  });
}

/** Files come sorted by period: the last one that ends before this one begins. */
function findEarlier(file: FactsFile, name: string, files: readonly FactsFile[]): IndicatorFact | undefined {
  return files
    .filter((other) => other.unit.id === file.unit.id && other.period.last < file.period.first)
    .findLast((other) => other.indicators.has(name))
    ?.indicators.get(name);
}
