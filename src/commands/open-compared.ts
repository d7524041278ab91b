// Takes: what is to be compared. Gives: both reports. Reports: all that keeps one of them from being read or drafted.
import type { Diagnostic, Diagnostics } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import { readDocument } from "../disk/read-document.ts";
import type { OpenWorkspace, ReportRequest } from "../draft.ts";
import type { ComparedReport } from "../review/changes/changes.ts";
import { readReturned } from "../review/returned/read-returned.ts";
import type { SourceText } from "../source/source.ts";
import type { WantedSide, WantedSides } from "./compared-sides.ts";
import { draftCompared } from "./draft-compared.ts";
import { openCommit } from "./open-commit.ts";
import { openReferences, readingFrom } from "./open-references.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import type { FoundWorkspace } from "./open-workspace.ts";
import { givenOrders, identifiedOrder } from "./report-orders.ts";
import type { ReportOrder } from "./report-orders.ts";
import type { Given, Surroundings } from "./surroundings.ts";

export interface OpenedSides {
  readonly was: OpenedSide | undefined;
  readonly is: OpenedSide | undefined;
  /** Nothing where two Word files are compared. */
  readonly workspace: FoundWorkspace | undefined;
  /** Of a commit's files. */
  readonly past: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

export interface OpenedSide {
  readonly compared: ComparedReport;
  /** As it was drafted from today's facts. */
  readonly request?: Omit<ReportRequest, "draft">;
}

/** Opens both sides. The workspace is read where one of them is drafted. */
export async function openCompared(
  wanted: WantedSides,
  given: Given,
  surroundings: Surroundings,
  diagnostics: Diagnostics,
): Promise<OpenedSides> {
  const { report } = diagnostics;
  const files = [wanted.was, wanted.is].map((side) => readFile(side, given, surroundings, diagnostics));
  const [wasFile, isFile] = files;
  const isOfFiles = wanted.was.type === "file" && wanted.is.type === "file";
  const isReadable = !diagnostics.hasErrors();
  const workspace = isOfFiles || !isReadable ? undefined : openWorkspace(given, surroundings, diagnostics);
  const nothing = { was: wasFile, is: isFile, workspace, past: [], sources: workspace?.sources ?? [] };
  if (!workspace?.open || isMisdescribed(workspace, diagnostics)) return nothing;
  const { open, folder, sources } = workspace;
  const references = openReferences(undefined, readingFrom(folder, surroundings.folder, report), report);
  const draft = async (side: WantedSide, other: OpenedSide | undefined): Promise<OpenedSide | undefined> => {
    const order = orderOf(side, other, given, workspace, diagnostics);
    const looks = order && (await references.forTemplate(order.template));
    const request = order && looks && { ...order, ...looks };
    const from = { open, sources, from: { type: "today" }, sourceDate: surroundings.sourceDate } as const;
    const compared = request && (await draftCompared(from, request, report));
    return request && compared && { compared, request };
  };
  const is = isFile ?? (await draft(wanted.is, wasFile));
  const was = wasFile ?? (await draft(wanted.was, isFile));
  const { was: before } = wanted;
  const past =
    before.type === "commit" && is?.request
      ? await openCommit(folder, before.written, is.request, surroundings, diagnostics)
      : undefined;
  return {
    was: named(was, open) ?? (past?.compared && { compared: past.compared }),
    is: named(is, open),
    workspace,
    past: past?.diagnostics ?? [],
    sources: [...sources, ...references.sources(), ...(past?.sources ?? [])],
  };
}

function readFile(
  side: WantedSide,
  { changes = "accepted" }: Given,
  { folder }: Surroundings,
  { report }: Diagnostics,
): OpenedSide | undefined {
  if (side.type !== "file") return undefined;
  const { path } = side;
  const bytes = readDocument(path, folder, report);
  const document = bytes && readReturned(bytes, { view: changes }, wholeFile(path), report);
  if (document?.identity.copy !== undefined) {
    report("review-of-a-copy", wholeFile(path), {});
    return undefined;
  }
  return document && { compared: { side: { from: { type: "file", path }, report: document.identity }, document } };
}

/** A Word file says its unit's id alone. */
function named(side: OpenedSide | undefined, { workspace }: OpenWorkspace): OpenedSide | undefined {
  const unit = workspace.units.find(({ id }) => id === side?.compared.side.report.unit);
  if (!side || !unit) return side;
  const { compared } = side;
  return { ...side, compared: { ...compared, side: { ...compared.side, unitName: unit.name } } };
}

/** A period beside a file is that of the file's report; a file alone is compared with its own report. */
function orderOf(
  side: WantedSide,
  other: OpenedSide | undefined,
  given: Given,
  { open }: FoundWorkspace,
  { report }: Diagnostics,
): ReportOrder | undefined {
  if (!open || side.type !== "today") return undefined;
  const { period } = side;
  const { from, report: identity } = other?.compared.side ?? {};
  if (identity && from?.type === "file") {
    const named = period === undefined ? identity : { ...identity, period };
    return identifiedOrder(named, open, wholeFile(from.path), report);
  }
  return givenOrders({ ...given, written: period === undefined ? [] : [period] }, open, report)[0];
}
