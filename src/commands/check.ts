// Takes: a workspace on the disk. Gives: nothing. Reports: all that is wrong, missing or looks forgotten in it.
import { readDay } from "../calendar/day.ts";
import type { Day } from "../calendar/period.ts";
import { checkFacts, checkUse } from "../checks/check-workspace.ts";
import type { ListedReport } from "../checks/listed-report.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Diagnostics, Report } from "../diagnostics/diagnostic.ts";
import { draftReport } from "../draft.ts";
import type { OpenWorkspace } from "../draft.ts";
import { remarksFor } from "../locale/remarks.ts";
import { checkTemplates } from "./check-templates.ts";
import { openReferences, readingFrom } from "./open-references.ts";
import type { References } from "./open-references.ts";
import { openWorkspace } from "./open-workspace.ts";
import { findStyle, listedOrders } from "./report-orders.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/**
 * Checks a whole workspace: that it can be read, that its facts are complete and keep its rules, that the reports it lists can
 * be built and use what there is. Writes nothing.
 */
export async function check(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const today = readToday(given.today, diagnostics.report);
  const found = diagnostics.hasErrors() ? undefined : openWorkspace(given, surroundings, diagnostics);
  if (!found?.open) return { written: [], diagnostics: diagnostics.found(), sources: found?.sources ?? [] };
  const { open, folder } = found;
  const references = openReferences(
    undefined,
    readingFrom(folder, surroundings.folder, diagnostics.report),
    diagnostics.report,
  );
  await checkAll(open, references, today, surroundings.sourceDate, diagnostics);
  const sources = [...found.sources, ...references.sources()];
  const remark = remarksFor(surroundings.language).checked(open.facts.files.length, open.templates.size);
  return { written: [], diagnostics: diagnostics.found(), sources, remark };
}

/** It comes from the command line alone: the machine's clock says nothing of whose facts are late. */
function readToday(written: string | undefined, report: Report): Day | undefined {
  const day = written === undefined ? undefined : readDay(written);
  if (written !== undefined && day === undefined) report("wrong-day", undefined, { written });
  return day;
}

/** What is wrong in the facts would be said once more by every check and report that lacks them. */
export async function checkAll(
  open: OpenWorkspace,
  references: References,
  today: Day | undefined,
  sourceDate: number | undefined,
  diagnostics: Diagnostics,
): Promise<void> {
  const { report } = diagnostics;
  open.styles.values();
  for (const template of open.templates.values()) {
    findStyle(undefined, template, open, report);
    await references.forTemplate(template);
  }
  const listed = new Set(open.workspace.reports.map(({ template }) => template));
  const faulty = diagnostics.hasErrors();
  await checkTemplates(open, references, faulty ? new Set() : listed, report);
  if (faulty) return;
  checkFacts(open, today, report);
  const reports = await draftListed(open, references, sourceDate, report);
  if (reports) checkUse(open, reports, report);
}

/** Nothing when one of them could not be drafted: it may be the one that uses what no other does. */
async function draftListed(
  open: OpenWorkspace,
  references: References,
  sourceDate: number | undefined,
  report: Report,
): Promise<readonly ListedReport[] | undefined> {
  if (open.workspace.reports.length === 0) return undefined;
  const orders = listedOrders(open, undefined, report);
  const reports: ListedReport[] = [];
  for (const order of orders) {
    const looks = await references.forTemplate(order.template);
    const drafted = looks && draftReport(open, { ...order, ...looks, draft: false }, sourceDate, report);
    const { template, unit, period } = order;
    const name = `${unit.id}/${period.name}-${template.name}`;
    if (drafted) reports.push({ name, view: { unit, scope: template.scope, period }, template, text: drafted.text });
  }
  return reports.length === open.workspace.reports.length ? reports : undefined;
}
