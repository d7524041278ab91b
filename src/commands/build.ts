// Takes: a workspace on the disk and what to build. Gives: Word files. Reports: all that keeps one from being built.
import { join, relative, resolve } from "node:path";

import { readPeriod } from "../calendar/read-period.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { writeReport } from "../disk/write-report.ts";
import type { ReportTarget } from "../disk/written-record.ts";
import { draftReport } from "../draft.ts";
import type { OpenWorkspace } from "../draft.ts";
import type { ReportLocale } from "../facts/workspace.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import { givenOrders, listedOrders } from "./report-orders.ts";
import type { ReportOrder } from "./report-orders.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Builds reports into `out/<unit>/<period>-<template>.docx`, drafts beside them with `-初稿` or `-draft` in their names. */
export async function build(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  reportWrongUse(given, diagnostics.report);
  const workspace = diagnostics.hasErrors() ? undefined : openWorkspace(given, surroundings, diagnostics);
  const written: string[] = [];
  // What is wrong in the facts would be said once more by every report that lacks them.
  const goesOn = given.draft && workspace ? !isMisdescribed(workspace, diagnostics) : !diagnostics.hasErrors();
  if (workspace?.open && goesOn) {
    const orders = given.reports
      ? listedOrders(workspace.open, given.style, diagnostics.report)
      : givenOrders(given, workspace.open, diagnostics.report);
    const out = outFolder(given, workspace.folder, surroundings.folder);
    const building = { given, surroundings, open: workspace.open, report: diagnostics.report };
    written.push(...(await buildAll(orders, out, building)));
  } else if (workspace?.open) readWantedTemplates(given, workspace.open);
  // A build that fails leaves the disk as it was.
  if (written.length > 0) await workspace?.remember();
  return { written, diagnostics: diagnostics.found(), sources: workspace?.sources ?? [] };
}

/** Nothing will be built, but what is wrong in the templates is told in the same run as what is wrong in the facts. */
function readWantedTemplates(given: Given, { workspace, templates }: OpenWorkspace): void {
  const listed = workspace.reports.map(({ template }) => template);
  for (const name of given.reports ? listed : [given.template ?? workspace.defaults.template]) {
    if (name !== undefined) templates.get(name);
  }
}

interface Building {
  readonly given: Given;
  readonly surroundings: Surroundings;
  readonly open: OpenWorkspace;
  readonly report: Report;
}

/**
 * What can be said of the command line before the workspace is read. `--reports` takes its units, templates and periods from
 * `huibao.yaml`.
 */
function reportWrongUse({ reports, unit, template, written }: Given, report: Report): void {
  if (!reports) {
    for (const period of written) if (!readPeriod(period)) report("wrong-period", undefined, { written: period });
    return;
  }
  if (unit !== undefined) report("options-exclude", undefined, { option: "--reports", other: "--unit" });
  if (template !== undefined) report("options-exclude", undefined, { option: "--reports", other: "--template" });
  for (const period of written) report("options-exclude", undefined, { option: "--reports", other: period });
}

/** A draft has a name of its own: it must neither replace a finished report nor be sent off as one. */
const draftEndings: { readonly [L in ReportLocale]: string } = { "zh-CN": "-初稿", en: "-draft" };

/** Where reports lie: `out` in the workspace, outside of which nothing is written; or the folder that was named. */
function outFolder({ out }: Given, workspace: string, called: string): Pick<ReportTarget, "root" | "outFolder"> {
  return out === undefined ? { root: workspace, outFolder: "out" } : { root: resolve(called, out), outFolder: "." };
}

async function buildAll(
  orders: readonly ReportOrder[],
  out: Pick<ReportTarget, "root" | "outFolder">,
  { given, surroundings, open, report }: Building,
): Promise<readonly string[]> {
  const ending = given.draft ? draftEndings[open.workspace.locale] : "";
  const targets = new Map(orders.map((order) => [`${out.outFolder}/${reportName(order, ending)}`, order]));
  const written: string[] = [];
  for (const [relativePath, order] of targets) {
    surroundings.progress.show(written.length, targets.size, relativePath);
    const drafted = draftReport(open, { ...order, draft: given.draft }, surroundings.sourceDate, report);
    if (!drafted) continue;
    const target = { ...out, relativePath };
    if (await writeReport(target, drafted.write("docx"), given.force, report)) {
      written.push(relative(surroundings.folder, join(out.root, relativePath)));
    }
  }
  surroundings.progress.wipe();
  return written;
}

function reportName({ unit, period, template }: ReportOrder, ending: string): string {
  return `${unit.id}/${period.name}-${template.name}${ending}.docx`;
}
