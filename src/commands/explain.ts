// Takes: a workspace and the period, or Word file, of a report. Gives: where each of its figures comes from. Reports: what is missing.
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readDocument } from "../disk/read-document.ts";
import { wholeFile } from "../disk/list-files.ts";
import { draftReport } from "../draft.ts";
import type { DraftedReport, OpenWorkspace } from "../draft.ts";
import type { ReturnedDocument } from "../review/returned/returned-document.ts";
import { findFigures } from "../trace/find-figures.ts";
import { traceReport } from "../trace/trace-report.ts";
import type { Trace } from "../trace/trace.ts";
import { namesAFile } from "./names-a-file.ts";
import { openReferences, readingFrom } from "./open-references.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import { givenOrders, identifiedOrder } from "./report-orders.ts";
import type { ReportOrder } from "./report-orders.ts";
import type { Given, Outcome, Surroundings, TraceResult } from "./surroundings.ts";

/** A Word file as it was named, and what it tells. */
interface NamedFile {
  readonly written: string;
  readonly document: ReturnedDocument;
}

/**
 * Lists the figures of one report as it would be drafted today, or of a Word file. A report that lacks facts is listed all
 * the same, so that one figure can be looked at while another is missing.
 */
export async function explain(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const { report } = diagnostics;
  const file = await readNamedFile(given, surroundings.folder, report);
  const found = diagnostics.hasErrors() ? undefined : openWorkspace(given, surroundings, diagnostics);
  const open = found && !isMisdescribed(found, diagnostics) ? found.open : undefined;
  const order = open && findOrder(given, file, open, report);
  const reading = readingFrom(found?.folder ?? "", surroundings.folder, report);
  const references = openReferences(given.reference, reading, report);
  const looks = order && (await references.forTemplate(order.template));
  const drafted =
    open && looks && draftReport(open, { ...order, ...looks, draft: true }, surroundings.sourceDate, report);
  const trace = open && order && drafted && narrow(await traceOf(order, drafted, file, report), given.figure, report);
  await found?.remember();
  return {
    written: [],
    diagnostics: diagnostics.found(),
    sources: [...(found?.sources ?? []), ...references.sources()],
    ...(trace && { result: resultOf(trace, given, open) }),
  };
}

/** What reads a file is loaded where one is named. */
async function readNamedFile(
  { written, unit, template }: Given,
  folder: string,
  report: Report,
): Promise<NamedFile | undefined> {
  const [name] = written;
  if (name === undefined || !namesAFile(name)) return undefined;
  if (unit !== undefined) report("options-exclude", undefined, { option: "--unit", other: name });
  if (template !== undefined) report("options-exclude", undefined, { option: "--template", other: name });
  const { readReturned } = await import("../review/returned/read-returned.ts");
  const bytes = readDocument(name, folder, report);
  const document = bytes && readReturned(bytes, { view: "accepted" }, wholeFile(name), report);
  if (document?.identity.copy !== undefined) report("review-of-a-copy", wholeFile(name), {});
  return document && { written: name, document };
}

function findOrder(
  given: Given,
  file: NamedFile | undefined,
  open: OpenWorkspace,
  report: Report,
): ReportOrder | undefined {
  if (file) return identifiedOrder(file.document.identity, open, wholeFile(file.written), report);
  return givenOrders(given, open, report)[0];
}

async function traceOf(
  order: ReportOrder,
  drafted: DraftedReport,
  file: NamedFile | undefined,
  report: Report,
): Promise<Trace> {
  const { template, unit, period } = order;
  const trace = traceReport(template.name, { unit, scope: template.scope, period }, drafted.text);
  if (!file) return trace;
  const { readReturned } = await import("../review/returned/read-returned.ts");
  const { setBeside } = await import("../review/set-beside.ts");
  // Not all that a draft prints stands in an anchor: the file that it would give tells.
  const docx = await drafted.write("docx");
  const draft = readReturned(docx, { view: "accepted" }, wholeFile(file.written), report);
  return draft ? setBeside(trace, file.document, draft) : trace;
}

/** Only the figures that somebody asked for. */
function narrow(trace: Trace, written: string | undefined, report: Report): Trace | undefined {
  if (written === undefined) return trace;
  const figures = findFigures(written, trace.figures);
  const { template, view } = trace;
  if (figures.length > 0) return { template, view, figures, gaps: [] };
  report("unknown-figure", undefined, { written, count: trace.figures.length });
  return undefined;
}

function resultOf(trace: Trace, { all, figure }: Given, { facts }: OpenWorkspace): TraceResult {
  return { type: "trace", trace, facts, all, detailed: figure !== undefined };
}
