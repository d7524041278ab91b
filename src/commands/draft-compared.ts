import type { Report } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import type { OpenWorkspace, ReportRequest } from "../draft.ts";
import type { ComparedReport, Side } from "../review/changes/changes.ts";
import type { SourceText } from "../source/source.ts";
import { phrasesInOrder } from "../trace/phrases-in-order.ts";
import { traceReport } from "../trace/trace-report.ts";
import { draftFresh } from "./draft-fresh.ts";

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
  const request = { template, unit, period, style, reference, draft: true };
  const draft = await draftFresh(open, request, sourceDate, wholeFile(period.name), report);
  if (!draft) return undefined;
  const { drafted, document } = draft;
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
