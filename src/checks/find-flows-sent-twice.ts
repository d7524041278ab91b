import { overlaps, sameDays } from "../calendar/compare-periods.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Indicator } from "../facts/declarations.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import { nameOnly } from "../source/read-keys.ts";

/**
 * Reports flows that two files of a unit give for periods that overlap: no view can add them up. Records are cut by their own
 * days and levels hold at the end of a file, so that both may stand in files that overlap.
 */
export function findFlowsSentTwice(facts: Facts, report: Report): void {
  const flows = facts.declarations.indicators.filter(({ kind }) => kind === "flow");
  for (const unit of facts.units) {
    const files = filesOfUnit(facts.files, unit);
    for (const [index, first] of files.entries()) {
      // Files come by their first day: behind one that begins later than this ends, all do.
      for (let at = index + 1; at < files.length; at++) {
        const file = files[at];
        if (!file || !overlaps(first.period, file.period)) break;
        if (!sameDays(first.period, file.period)) compareFlows(file, first, flows, report);
      }
    }
  }
}

function compareFlows(file: FactsFile, first: FactsFile, flows: readonly Indicator[], report: Report): void {
  const twice = flows.filter(({ name }) => first.indicators.has(name) && file.indicators.has(name));
  const [at] = twice
    .flatMap(({ name }) => file.indicators.get(name)?.place ?? [])
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (!at) return;
  const last = first.period.last < file.period.last ? first.period.last : file.period.last;
  const days = file.period.first === last ? last : `${file.period.first}..${last}`;
  report("flow-sent-twice", at, { indicators: twice.map(nameOnly), first: first.file, days });
}
