import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { draftReport } from "../draft.ts";
import { remarksFor } from "../locale/remarks.ts";
import { openWorkspace } from "./open-workspace.ts";
import { listedOrders } from "./report-orders.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Checks a whole workspace, and that the reports it lists can be built. Writes nothing. */
export async function check(_given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const workspace = openWorkspace(surroundings, diagnostics);
  const open = workspace?.open;
  if (open && open.workspace.reports.length > 0 && !diagnostics.hasErrors()) {
    for (const order of listedOrders(open, undefined, diagnostics.report)) {
      draftReport(open, { ...order, draft: false }, surroundings.sourceDate, diagnostics.report);
    }
  }
  const remark = open && remarksFor(surroundings.language).checked(open.facts.files.length, open.templates.size);
  return {
    written: [],
    diagnostics: diagnostics.found(),
    sources: workspace?.sources ?? [],
    ...(remark !== undefined && { remark }),
  };
}
