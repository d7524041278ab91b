import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { draftReport } from "../draft.ts";
import type { DraftedReport, OpenWorkspace, ReportRequest } from "../draft.ts";
import { readReturned } from "../review/returned/read-returned.ts";
import type { ReturnedDocument } from "../review/returned/returned-document.ts";

/** A report drafted to be set beside another, and how its Word file reads. */
export interface FreshDraft {
  readonly drafted: DraftedReport;
  readonly document: ReturnedDocument;
}

/**
 * Drafts a report and reads the Word file that it gives, as one that came back is read. Only what keeps it from being built is
 * reported, and nothing that is advice for who builds it.
 * @param place of its Word file, for what is reported
 */
export async function draftFresh(
  open: OpenWorkspace,
  request: ReportRequest,
  sourceDate: number | undefined,
  place: Place,
  report: Report,
): Promise<FreshDraft | undefined> {
  const drafting = collectDiagnostics();
  const drafted = draftReport(open, request, sourceDate, drafting.report);
  const bytes = await drafted?.write("docx");
  for (const { severity, code, place: at, values, includes } of drafting.found()) {
    if (severity === "error") report(code, at, values as never, includes);
  }
  const document = bytes && readReturned(bytes, { view: "accepted" }, place, report);
  return drafted && document && { drafted, document };
}
