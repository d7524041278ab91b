// Takes: a workspace's folder, a commit and a report. Gives: that report as it would have been drafted then. Reports: why it can't.
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Diagnostic, Diagnostics, Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { filesOfCommit } from "../disk/git/files-of-commit.ts";
import { imageFilesOf } from "../disk/read-image-file.ts";
import { readSourcesFrom } from "../disk/read-sources.ts";
import { readWorkspace } from "../draft.ts";
import type { OpenWorkspace, ReportRequest } from "../draft.ts";
import type { ComparedReport } from "../review/changes/changes.ts";
import type { SourceText } from "../source/source.ts";
import { draftCompared } from "./draft-compared.ts";
import type { Surroundings } from "./surroundings.ts";

/** The report of a commit, and what was found in its files: these are named as git does, `HEAD~1:data/…`. */
export interface CommitReport {
  readonly compared: ComparedReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

/**
 * Drafts a report from the facts, templates and settings of a commit, in today's look, since texts alone are compared. What was wrong
 * in those facts is past mending: it is a warning, unless nothing can be drafted for it; what is wrong today as well is said of today.
 * @param request of the report as it is drafted today
 * @param today told of a commit that can't be read, or has no such report; what was found in today's files is known to it
 */
export async function openCommit(
  folder: string,
  written: string,
  request: Omit<ReportRequest, "draft">,
  surroundings: Surroundings,
  today: Diagnostics,
): Promise<CommitReport | undefined> {
  const { report } = today;
  const { environment, packageTemplates, sourceDate } = surroundings;
  const found = filesOfCommit(folder, written, environment, report);
  if (!found) return undefined;
  const past = collectDiagnostics();
  const sources = readSourcesFrom(found.files, folder, packageTemplates, past.report);
  const open = readWorkspace(sources, past.report, { image: imageFilesOf(folder) });
  const order = open && orderThen(open, request, written, report);
  if (open && !order) return undefined;
  const from = { type: "commit", written, commit: found.commit } as const;
  const compared = open && order && (await draftCompared({ open, sources, from, sourceDate }, order, past.report));
  if (!compared) report("commit-not-drafted", undefined, { written });
  const known = new Set(today.found().map(keyOf));
  return {
    compared,
    diagnostics: past
      .found()
      .filter(({ severity, ...found }) => severity === "error" && !known.has(keyOf(found)))
      .map((diagnostic) => inCommit(diagnostic, written, compared !== undefined)),
    sources: sources.map((source) => ({ ...source, name: `${written}:${source.name}` })),
  };
}

function orderThen(
  open: OpenWorkspace,
  request: Omit<ReportRequest, "draft">,
  written: string,
  report: Report,
): Omit<ReportRequest, "draft"> | undefined {
  const template = open.templates.get(request.template.name);
  const unit = open.workspace.units.find(({ id }) => id === request.unit.id);
  if (!template) report("template-not-in-commit", undefined, { written, template: request.template.name });
  if (!unit) report("unit-not-in-commit", undefined, { written, unit: request.unit.name });
  return template && unit && { ...request, template, unit };
}

/** Lines may have moved since. */
function keyOf({ code, place, values }: Pick<Diagnostic, "code" | "place" | "values">): string {
  return JSON.stringify([code, place?.file, values]);
}

function inCommit(diagnostic: Diagnostic, written: string, isDrafted: boolean): Diagnostic {
  const named = (place: Place): Place => ({ ...place, file: `${written}:${place.file}` });
  const { place, includes } = diagnostic;
  return {
    ...diagnostic,
    severity: isDrafted ? "warning" : "error",
    place: place && named(place),
    includes: includes.map(named),
  };
}
