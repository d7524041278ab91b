import { comparePeriods } from "../calendar/compare-periods.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { checkEarlierValues } from "./check-earlier-values.ts";
import { checkSameDays } from "./check-same-days.ts";
import type { SourceNode } from "../source/source.ts";
import type { Declarations } from "./declarations.ts";
import type { Facts, FactsFile } from "./facts.ts";
import { factsFileReader } from "./read-facts-file.ts";
import { keepRecordsOnce } from "./keep-records-once.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Reads the facts files of a workspace, `data/<unit>/<period>.yaml`, in whatever order they come. Reports everything that
 * doesn't agree with the declarations or with itself, all in one run; what can't be read is left out.
 * @param templates names of the report templates, for which `document:` may have parts of their own. Default: none.
 */
export function readFacts(
  nodes: readonly SourceNode[],
  { units, locale }: Workspace,
  declarations: Declarations,
  report: Report,
  templates: readonly string[] = [],
): Facts {
  const documents = { locale, templates };
  const readFile = factsFileReader({ units, declarations, documents }, report);
  const order = new Map(units.map((unit, index) => [unit.id, index]));
  const files = nodes
    .map(readFile)
    .filter((file): file is FactsFile => file !== undefined)
    .toSorted(
      (a, b) =>
        (order.get(a.unit.id) ?? 0) - (order.get(b.unit.id) ?? 0) ||
        comparePeriods(a.period, b.period) ||
        (a.file < b.file ? -1 : 1),
    );
  checkSameDays(files, declarations, report);
  checkEarlierValues(files, declarations, report);
  return { declarations, units, documents, files: keepRecordsOnce(files, report) };
}
