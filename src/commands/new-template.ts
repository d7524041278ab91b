import { join, relative } from "node:path";

import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { writeNew } from "../disk/write-new.ts";
import { findUnitIdFault } from "../facts/unit-id.ts";
import { remarksFor } from "../locale/remarks.ts";
import { writeBlankTemplate } from "./blank-template.ts";
import { openWorkspace } from "./open-workspace.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Makes a report template to begin with, `templates/reports/<name>.md.hbs`. Never writes over one. */
export async function newTemplate(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const reading = collectDiagnostics();
  const workspace = openWorkspace(given, surroundings, reading);
  if (!workspace?.open) return { written: [], diagnostics: reading.found(), sources: workspace?.sources ?? [] };
  const diagnostics = collectDiagnostics();
  const [name = ""] = given.written;
  const relativePath = `templates/reports/${name}.md.hbs`;
  const text = writeBlankTemplate(workspace.open.facts.declarations, workspace.open.workspace.locale);
  // What may be the name of a unit's folder may be the name of a file.
  if (findUnitIdFault(name) !== undefined) diagnostics.report("unusable-name", undefined, { written: name });
  const made = !diagnostics.hasErrors() && writeNew({ root: workspace.folder, relativePath }, text, diagnostics.report);
  return {
    written: made ? [relative(surroundings.folder, join(workspace.folder, relativePath))] : [],
    diagnostics: diagnostics.found(),
    sources: workspace.sources,
    remark: remarksFor(surroundings.language).buildWith(name),
  };
}
