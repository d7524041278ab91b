// Takes: a workspace and a report, or a Word file of one. Gives: its proof copy. Reports: all that keeps it from being built.
import { basename, dirname, extname, join, relative, resolve } from "node:path";

import { numberOfDay } from "../calendar/day.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import { writeBeside } from "../disk/write-refreshed.ts";
import { writeReport } from "../disk/write-report.ts";
import { draftReport } from "../draft.ts";
import type { DraftedReport, OpenWorkspace } from "../draft.ts";
import { proofWordsFor } from "../locale/proof-words.ts";
import { writeProofCopy } from "../review/proof/write-proof-copy.ts";
import { readReturned } from "../review/returned/read-returned.ts";
import type { ReturnedDocument } from "../review/returned/returned-document.ts";
import { namesAFile } from "./names-a-file.ts";
import { openReferences, readingFrom } from "./open-references.ts";
import { openReturned } from "./open-returned.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import { givenOrders } from "./report-orders.ts";
import type { ReportOrder } from "./report-orders.ts";
import { outFolder, reportName } from "./report-target.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/**
 * Writes a report's proof copy: `out/<unit>/<period>-<template>-核对稿.docx`; of a Word file that came back, beside it.
 */
export async function proof(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const [written = ""] = given.written;
  return namesAFile(written) ? proofFile(given, surroundings) : proofReport(given, surroundings);
}

async function proofReport(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const { report } = diagnostics;
  const found = openWorkspace(given, surroundings, diagnostics);
  const goesOn = given.draft && found ? !isMisdescribed(found, diagnostics) : !diagnostics.hasErrors();
  if (!found?.open || !goesOn) {
    return { written: [], diagnostics: diagnostics.found(), sources: found?.sources ?? [] };
  }
  const { open, folder, sources } = found;
  const [order] = givenOrders(given, open, report);
  const references = openReferences(given.reference, readingFrom(folder, surroundings.folder, report), report);
  const looks = order && (await references.forTemplate(order.template));
  const request = order && looks && { ...order, ...looks, draft: given.draft };
  const drafted = request && draftReport(open, request, surroundings.sourceDate, report);
  const made: string[] = [];
  if (order && drafted) {
    const { locale } = open.workspace;
    const out = outFolder(given, folder, surroundings.folder);
    const name = reportName(order, given.draft, locale) + proofWordsFor(locale).ending;
    const target = { ...out, relativePath: `${out.outFolder}/${name}.docx` };
    const document = readReturned(await drafted.write("docx"), { view: "accepted" }, wholeFile(name), report);
    const bytes = document && writeCopy(document, order, drafted, open, surroundings.sourceDate);
    await references.reportLacks();
    if (bytes && (await writeReport(target, bytes, given.force, keeping(report)))) {
      made.push(relative(surroundings.folder, join(target.root, target.relativePath)));
      await found.remember();
    }
  }
  return { written: made, diagnostics: diagnostics.found(), sources: [...sources, ...references.sources()] };
}

/** The file itself stays as it is. */
async function proofFile(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const { report } = diagnostics;
  const [written = ""] = given.written;
  for (const option of ["unit", "template", "style", "out"] as const) {
    if (given[option] !== undefined) report("options-exclude", undefined, { option: `--${option}`, other: written });
  }
  if (diagnostics.hasErrors()) return { written: [], diagnostics: diagnostics.found(), sources: [] };
  const { opened, sources } = await openReturned(given, surroundings, diagnostics);
  const made: string[] = [];
  if (opened?.edited.identity.copy !== undefined) report("proof-of-a-copy", wholeFile(written), {});
  else if (opened?.workspace.open) {
    const { edited, order, drafted, workspace } = opened;
    const bytes = writeCopy(edited, order, drafted, opened.workspace.open, surroundings.sourceDate);
    const path = resolve(surroundings.folder, written);
    const { ending } = proofWordsFor(opened.workspace.open.workspace.locale);
    const beside = join(dirname(path), `${basename(path, extname(path))}${ending}.docx`);
    if (await writeBeside(beside, bytes, given.force, workspace.folder, keeping(report))) {
      made.push(relative(surroundings.folder, beside));
      await workspace.remember();
    }
  }
  return { written: made, diagnostics: diagnostics.found(), sources };
}

/** Whoever checks writes into a proof copy, and it can't be refreshed or merged: other words than those for reports are due. */
function keeping(report: Report): Report {
  return (code, place, values, includes) => {
    const isThere = code === "report-changed" || code === "beside-kept";
    if (isThere && "path" in values) report("proof-copy-kept", undefined, { path: values.path });
    else report(code, place, values, includes);
  };
}

function writeCopy(
  document: ReturnedDocument,
  { template, unit, period }: ReportOrder,
  { text }: DraftedReport,
  { facts, workspace }: OpenWorkspace,
  sourceDate: number | undefined,
): Uint8Array {
  return writeProofCopy(document, {
    name: `${unit.id}/${period.name}-${template.name}`,
    view: { unit, scope: template.scope, period },
    template,
    text,
    facts,
    language: workspace.locale,
    date: sourceDate ?? numberOfDay(period.last) * secondsPerDay,
  });
}

const secondsPerDay = 86_400;
