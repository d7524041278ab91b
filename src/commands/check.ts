import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Diagnostics } from "../diagnostics/diagnostic.ts";
import { draftReport } from "../draft.ts";
import type { OpenWorkspace } from "../draft.ts";
import { remarksFor } from "../locale/remarks.ts";
import { openWorkspace } from "./open-workspace.ts";
import { findStyle, listedOrders } from "./report-orders.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Checks a whole workspace, and that the reports it lists can be built. Writes nothing. */
export async function check(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const { open, sources = [] } = openWorkspace(given, surroundings, diagnostics) ?? {};
  if (!open) return { written: [], diagnostics: diagnostics.found(), sources };
  checkReports(open, surroundings.sourceDate, diagnostics);
  const remark = remarksFor(surroundings.language).checked(open.facts.files.length, open.templates.size);
  return { written: [], diagnostics: diagnostics.found(), sources, remark };
}

/** Drafts what is listed, once all is sound: what is wrong in the facts would be said once more by every report. */
function checkReports(open: OpenWorkspace, sourceDate: number | undefined, diagnostics: Diagnostics): void {
  const { report } = diagnostics;
  open.styles.values();
  for (const template of open.templates.values()) findStyle(undefined, template, open, report);
  if (open.workspace.reports.length === 0 || diagnostics.hasErrors()) return;
  for (const order of listedOrders(open, undefined, report)) {
    draftReport(open, { ...order, draft: false }, sourceDate, report);
  }
}
