import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import { draftReport } from "../draft.ts";
import type { OpenWorkspace, ReportRequest } from "../draft.ts";
import type { ComparedReport, Side } from "../review/changes/changes.ts";
import { readReturned } from "../review/returned/read-returned.ts";
import type { SourceText } from "../source/source.ts";
import { phrasesInOrder } from "../trace/phrases-in-order.ts";
import { traceReport } from "../trace/trace-report.ts";

/** A state of a workspace, from which one report is drafted. */
export interface DraftedFrom {
  readonly open: OpenWorkspace;
  readonly sources: readonly SourceText[];
  readonly from: Side["from"];
  readonly sourceDate: number | undefined;
}

/**
 * Drafts a report to be compared: what the facts lack stands in it as gaps. Only what keeps it from being built is reported.
 * Nothing where not even a draft can be made.
 */
export async function draftCompared(
  { open, sources, from, sourceDate }: DraftedFrom,
  { template, unit, period, style, reference }: Omit<ReportRequest, "draft">,
  report: Report,
): Promise<ComparedReport | undefined> {
  const drafting = collectDiagnostics();
  const request = { template, unit, period, style, reference, draft: true };
  const drafted = draftReport(open, request, sourceDate, drafting.report);
  const bytes = await drafted?.write("docx");
  for (const { severity, code, place, values, includes } of drafting.found()) {
    if (severity === "error") report(code, place, values as never, includes);
  }
  const document = bytes && readReturned(bytes, { view: "accepted" }, wholeFile(period.name), report);
  if (!drafted || !document) return undefined;
  const templates = sources.filter(({ name }) => name.startsWith("templates/"));
  return {
    side: { from, report: document.identity, unitName: unit.name },
    document,
    drafted: {
      trace: traceReport(template.name, { unit, scope: template.scope, period }, drafted.text),
      facts: open.facts,
      phrases: phrasesInOrder(drafted.text),
      templates: new Map(templates.map(({ name, text }) => [name, text])),
    },
  };
}
