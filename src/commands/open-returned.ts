import type { Diagnostics } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import { readDocument } from "../disk/read-document.ts";
import type { DraftedReport } from "../draft.ts";
import { readReturned } from "../review/returned/read-returned.ts";
import type { ReturnedDocument } from "../review/returned/returned-document.ts";
import type { SourceText } from "../source/source.ts";
import { draftFresh } from "./draft-fresh.ts";
import { openReferences, readingFrom } from "./open-references.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import type { FoundWorkspace } from "./open-workspace.ts";
import { identifiedOrder } from "./report-orders.ts";
import { reportLostTemplate } from "./report-lost-template.ts";
import type { ReportOrder } from "./report-orders.ts";
import type { Given, Surroundings } from "./surroundings.ts";

/** A Word file that came back, and the same report as it would be built today. */
export interface OpenedReturned {
  /** Its path as it was named. */
  readonly path: string;
  readonly edited: ReturnedDocument;
  readonly order: ReportOrder;
  /** As a rule a draft: what the facts lack stands in it as gaps. */
  readonly drafted: DraftedReport;
  /** How its Word file reads. */
  readonly fresh: ReturnedDocument;
  readonly workspace: FoundWorkspace;
}

/**
 * Opens the Word file that a command names and drafts its report from today's facts. Of the draft only what keeps it from being
 * built is reported: its figures are gaps then, and the review goes on.
 * @param as `built`: where it can't be built, nothing is given, unless the file is a draft itself. Default: a draft will do.
 * @returns nothing when the file or the workspace can't be used; all texts that findings point into come in any case
 */
export async function openReturned(
  given: Given,
  surroundings: Surroundings,
  diagnostics: Diagnostics,
  as: "draft" | "built" = "draft",
): Promise<{ readonly opened: OpenedReturned | undefined; readonly sources: readonly SourceText[] }> {
  const { report } = diagnostics;
  const [path = ""] = given.written;
  const bytes = readDocument(path, surroundings.folder, report);
  const edited = bytes && readReturned(bytes, { view: given.changes ?? "accepted" }, wholeFile(path), report);
  const workspace = openWorkspace(given, surroundings, diagnostics);
  const sources = workspace?.sources ?? [];
  if (!edited || !workspace?.open || isMisdescribed(workspace, diagnostics)) return { opened: undefined, sources };
  const order = identifiedOrder(edited.identity, workspace.open, wholeFile(path), report);
  const references = openReferences(
    given.reference,
    readingFrom(workspace.folder, surroundings.folder, report),
    report,
  );
  const looks = order && (await references.forTemplate(order.template));
  const request = order && looks && { ...order, ...looks, draft: as === "draft" || edited.identity.draft === true };
  const draft =
    request && (await draftFresh(workspace.open, request, surroundings.sourceDate, wholeFile(path), report));
  const all = [...sources, ...references.sources()];
  if (!order || !draft) return { opened: undefined, sources: all };
  const { drafted, document: fresh } = draft;
  reportLostTemplate(path, edited, fresh, order.template, sources, report);
  return { opened: { path, edited, order, drafted, fresh, workspace }, sources: all };
}
