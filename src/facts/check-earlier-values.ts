import type { Report } from "../diagnostics/diagnostic.ts";
import type { Declarations, Indicator } from "./declarations.ts";
import type { FactsFile } from "./facts.ts";
import { findFileBefore } from "./find-file-before.ts";
import { valueText } from "./value-text.ts";

/** Reports a `was:` that is not what the unit's file before recorded. */
export function checkEarlierValues(files: readonly FactsFile[], declarations: Declarations, report: Report): void {
  for (const indicator of declarations.indicators) {
    for (const file of files) checkFile(file, indicator, files, report);
  }
}

function checkFile(file: FactsFile, indicator: Indicator, files: readonly FactsFile[], report: Report): void {
  const was = file.indicators.get(indicator.name)?.was;
  if (!was) return;
  const earlier = findFileBefore(indicator, file.unit, file.period, files)?.indicators.get(indicator.name);
  if (!earlier || valueText(was.value) === valueText(earlier.value)) return;
  report("was-disagrees", was.place, {
    was: valueText(was.value),
    earlier: valueText(earlier.value),
    earlierPlace: earlier.place,
  });
}
