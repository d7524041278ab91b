import type { Report } from "../diagnostics/diagnostic.ts";
import { templateFaultsOnly } from "../checks/template-faults.ts";
import { draftReport } from "../draft.ts";
import type { OpenWorkspace } from "../draft.ts";
import { unitsInView } from "../figures/view.ts";
import type { Template } from "../text/template.ts";
import type { References } from "./open-references.ts";
import { findStyle, latestServed } from "./report-orders.ts";
import type { ReportOrder } from "./report-orders.ts";

/**
 * Looks through the workspace's own templates for what shows only in a finished text: special blocks, pictures, references,
 * parts. Each is drafted once, on the newest facts that fit it; what these lack is not told. Where none fit, nothing is said.
 * @param listed names of templates that are drafted anyway
 */
export async function checkTemplates(
  open: OpenWorkspace,
  references: References,
  listed: ReadonlySet<string>,
  report: Report,
): Promise<void> {
  for (const template of open.templates.values()) {
    if (!template.sound || listed.has(template.name)) continue;
    const order = fittingOrder(template, open, report);
    const looks = order && (await references.forTemplate(template));
    if (looks) draftReport(open, { ...order, ...looks, draft: true }, undefined, templateFaultsOnly(template, report));
  }
}

/** On the facts of the default unit, and of those under it where the template is about them; else of the first that has any. */
function fittingOrder(template: Template, open: OpenWorkspace, report: Report): ReportOrder | undefined {
  const style = findStyle(undefined, template, open, report);
  const { units, defaults } = open.workspace;
  for (const unit of defaults.unit ? [defaults.unit, ...units] : units) {
    const period = latestServed(template, unitsInView({ unit, scope: template.scope }, units), open.facts);
    if (style && period) return { template, unit, period, style };
  }
  return undefined;
}
