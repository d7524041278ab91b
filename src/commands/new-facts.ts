import { join, relative } from "node:path";

import { loosePeriod } from "../calendar/loose-period.ts";
import { readPeriod } from "../calendar/read-period.ts";
import type { Period } from "../calendar/period.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { writeNew } from "../disk/write-new.ts";
import type { OpenWorkspace } from "../draft.ts";
import type { FactsFile } from "../facts/facts.ts";
import type { Unit } from "../facts/workspace.ts";
import { writeBlankFacts } from "../intake/blank-facts.ts";
import { remarksFor } from "../locale/remarks.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import { findGivenUnit } from "./report-orders.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Makes a blank facts file for a unit and period, `data/<unit>/<period>.yaml`. Never writes over one. */
export async function newFacts(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const reading = collectDiagnostics();
  const workspace = openWorkspace(given, surroundings, reading);
  if (!workspace?.open || isMisdescribed(workspace, reading)) {
    return { written: [], diagnostics: reading.found(), sources: workspace?.sources ?? [] };
  }
  // What is wrong elsewhere in the workspace is for check to say: it doesn't keep a form from being made.
  const diagnostics = collectDiagnostics();
  const { open, folder } = workspace;
  const [written = ""] = given.written;
  const period = readPeriod(written);
  if (!period) diagnostics.report("wrong-period", undefined, { written, meant: loosePeriod(written) });
  const unit = findGivenUnit(given.unit, open, diagnostics.report);
  const relativePath = unit && period && makeForm(unit, period, open, folder, diagnostics.report);
  return {
    written: relativePath === undefined ? [] : [relative(surroundings.folder, join(folder, relativePath))],
    diagnostics: diagnostics.found(),
    sources: workspace.sources,
    remark: remarksFor(surroundings.language).fillIn(written),
  };
}

function makeForm(
  unit: Unit,
  period: Period,
  { workspace, facts }: OpenWorkspace,
  root: string,
  report: Report,
): string | undefined {
  const text = writeBlankFacts(
    facts.declarations,
    unit,
    period,
    fileBefore(unit, period, facts.files),
    workspace.locale,
  );
  const relativePath = `data/${unit.id}/${period.name}.yaml`;
  return writeNew({ root, relativePath }, text, report) ? relativePath : undefined;
}

/** The unit's last file that ends before the period begins. */
function fileBefore(unit: Unit, period: Period, files: readonly FactsFile[]): FactsFile | undefined {
  return files
    .filter((file) => file.unit.id === unit.id && file.period.last < period.first)
    .toSorted((a, b) => (a.period.last < b.period.last ? -1 : 1))
    .at(-1);
}
