// Takes: a workspace on the disk and what to build. Gives: reports as files. Reports: all that keeps one from being built.
import { join, relative } from "node:path";

import { loosePeriod } from "../calendar/loose-period.ts";
import { readPeriod } from "../calendar/read-period.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { isChangedByHand, writeReport } from "../disk/write-report.ts";
import type { ReportTarget } from "../disk/written-record.ts";
import { draftReport } from "../draft.ts";
import type { DraftedReport, OpenWorkspace } from "../draft.ts";
import type { OutputFormat } from "../facts/output-format.ts";
import type { SourceText } from "../source/source.ts";
import type { Style } from "../styles/style.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import { openReferences, readingFrom } from "./open-references.ts";
import type { References } from "./open-references.ts";
import { readOutputFormats } from "./output-formats.ts";
import { givenOrders, listedOrders } from "./report-orders.ts";
import type { ReportOrder } from "./report-orders.ts";
import { cleanEndings, outFolder, reportName } from "./report-target.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";
import type { WantedPdf } from "./write-pdfs.ts";

/**
 * Builds reports into `out/<unit>/<period>-<template>.docx`, the other kinds of file beside it, drafts with `-初稿` or `-draft`,
 * reports for issue with `-清稿` or `-clean` in their names.
 */
export async function build(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  reportWrongUse(given, diagnostics.report);
  const formats = readOutputFormats(given.to, diagnostics.report);
  const workspace = diagnostics.hasErrors() ? undefined : openWorkspace(given, surroundings, diagnostics);
  const written: string[] = [];
  const placed: SourceText[] = [];
  // What is wrong in the facts would be said once more by every report that lacks them.
  const goesOn = given.draft && workspace ? !isMisdescribed(workspace, diagnostics) : !diagnostics.hasErrors();
  if (workspace?.open && goesOn) {
    const orders = given.reports
      ? listedOrders(workspace.open, given.style, diagnostics.report)
      : givenOrders(given, workspace.open, diagnostics.report);
    const out = outFolder(given, workspace.folder, surroundings.folder);
    const kinds = formats ?? workspace.open.workspace.defaults.to;
    const { report } = diagnostics;
    const references = openReferences(
      given.reference,
      readingFrom(workspace.folder, surroundings.folder, report),
      report,
    );
    const building = { given, surroundings, open: workspace.open, references, formats: kinds, report };
    written.push(...(await buildAll(orders, out, building)));
    await references.reportLacks();
    placed.push(...references.sources());
  } else if (workspace?.open) readWantedTemplates(given, workspace.open);
  // A build that fails leaves the disk as it was.
  if (written.length > 0) await workspace?.remember();
  return { written, diagnostics: diagnostics.found(), sources: [...(workspace?.sources ?? []), ...placed] };
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
  readonly references: References;
  readonly formats: readonly OutputFormat[];
  readonly report: Report;
}

/**
 * What can be said of the command line before the workspace is read. `--reports` takes its units, templates and periods from
 * `huibao.yaml`.
 */
function reportWrongUse({ reports, unit, template, draft, clean, written }: Given, report: Report): void {
  if (draft && clean) report("options-exclude", undefined, { option: "--draft", other: "--clean" });
  if (!reports) {
    for (const period of written) {
      if (!readPeriod(period)) report("wrong-period", undefined, { written: period, meant: loosePeriod(period) });
    }
    return;
  }
  if (unit !== undefined) report("options-exclude", undefined, { option: "--reports", other: "--unit" });
  if (template !== undefined) report("options-exclude", undefined, { option: "--reports", other: "--template" });
  for (const period of written) report("options-exclude", undefined, { option: "--reports", other: period });
}

/** Gives the paths of all that was written, report by report. PDFs are made at the end, all in one go. */
async function buildAll(
  orders: readonly ReportOrder[],
  out: Pick<ReportTarget, "root" | "outFolder">,
  building: Building,
): Promise<readonly string[]> {
  const { given, surroundings, open, references, report } = building;
  const { locale } = open.workspace;
  const ending = given.clean ? cleanEndings[locale] : "";
  const nameOf = (order: ReportOrder) => `${out.outFolder}/${reportName(order, given.draft, locale)}${ending}`;
  const named = new Map(orders.map((order) => [nameOf(order), order]));
  const written = new Set<string>();
  const pdfs: WantedPdf[] = [];
  for (const [name, order] of named) {
    surroundings.progress.show(written.size, named.size * building.formats.length, name);
    const looks = await references.forTemplate(order.template);
    const request = looks && { ...order, ...looks, draft: given.draft, clean: given.clean };
    const drafted = request && draftReport(open, request, surroundings.sourceDate, report);
    if (drafted) pdfs.push(...(await writeFiles(name, drafted, order.style, out, building, written)));
  }
  if (pdfs.length > 0) {
    surroundings.progress.show(written.size, named.size * building.formats.length, "PDF");
    const { writePdfs } = await import("./write-pdfs.ts");
    for (const { relativePath } of await writePdfs(pdfs, surroundings.environment, report)) written.add(relativePath);
  }
  surroundings.progress.wipe();
  const paths = [...named.keys()].flatMap((name) => building.formats.map((format) => `${name}.${format}`));
  return paths.filter((path) => written.has(path)).map((path) => relative(surroundings.folder, join(out.root, path)));
}

/** Writes the files of one report but its PDF, which is given to be made. */
async function writeFiles(
  name: string,
  drafted: DraftedReport,
  style: Style,
  out: Pick<ReportTarget, "root" | "outFolder">,
  { given, formats, report }: Building,
  written: Set<string>,
): Promise<readonly WantedPdf[]> {
  const isWord = formats.includes("docx") || formats.includes("pdf");
  const docx = isWord ? await drafted.write("docx") : undefined;
  for (const format of formats) {
    if (format === "pdf") continue;
    const target = { ...out, relativePath: `${name}.${format}` };
    const bytes = format === "docx" && docx ? docx : await drafted.write(format);
    if (await writeReport(target, bytes, given.force, report)) written.add(target.relativePath);
  }
  if (!docx || !formats.includes("pdf")) return [];
  // Beside a Word file that was changed by hand, a PDF of what it was would say something else.
  const word = { ...out, relativePath: `${name}.docx` };
  const differs = formats.includes("docx")
    ? !written.has(word.relativePath)
    : !given.force && isChangedByHand(word, docx, report);
  if (differs) return [];
  const target = { root: out.root, relativePath: `${name}.pdf` };
  return [{ target, docx, style, estimatedPages: drafted.estimatedPages() }];
}
