// Takes: a workspace and a Word file of one of its reports that came back. Gives: a fresh report with the edits as tracked changes. Reports: what a person must decide.
import { basename, dirname, extname, join, relative, resolve } from "node:path";

import { numberOfDay } from "../calendar/day.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findLockFile } from "../disk/find-lock-file.ts";
import { wholeFile } from "../disk/list-files.ts";
import { writeBeside } from "../disk/write-refreshed.ts";
import { mergeWordsFor } from "../locale/merge-words.ts";
import { mergeReturned } from "../review/merge/merge-returned.ts";
import type { Merged, MergeFinding } from "../review/merge/merged.ts";
import type { ReturnedDocument } from "../review/returned/returned-document.ts";
import { changeAuthor, changeDate } from "../review/rewrite/tracked-change.ts";
import { openReturned } from "./open-returned.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Writes the report anew, with what was changed by hand in a returned file as tracked changes: beside that file. */
export async function merge(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const { report } = diagnostics;
  const [path = ""] = given.written;
  const { opened, sources } = await openReturned(given, surroundings, diagnostics, "built");
  const found = (outcome: Partial<Outcome>): Outcome => {
    return { written: [], diagnostics: diagnostics.found(), sources, ...outcome };
  };
  if (!opened?.workspace.open || diagnostics.hasErrors()) return found({});
  const { edited, fresh, order, workspace } = opened;
  const place = wholeFile(path);
  if (edited.identity.copy !== undefined) {
    report("merge-of-a-copy", place, {});
    return found({});
  }
  const lock = findLockFile(resolve(surroundings.folder, path));
  if (lock !== undefined) report("file-in-use", place, { lock: basename(lock) });
  if (hasAnchors(fresh) && !hasAnchors(edited)) report("merge-without-anchors", place, {});
  if (!edited.base) report("merge-without-base", place, {});
  if (edited.trackedChanges > 0 && given.changes !== "original") {
    report("merge-tracked", place, { count: edited.trackedChanges });
  }
  const date = changeDate(surroundings.sourceDate ?? numberOfDay(order.period.last) * secondsPerDay);
  const words = mergeWordsFor(opened.workspace.open.workspace.locale);
  const merged = mergeReturned(edited, fresh, { author: changeAuthor, date }, words);
  for (const finding of merged.findings) reportFinding(finding, path, report);
  const from = resolve(surroundings.folder, path);
  const beside = join(dirname(from), `${basename(from, extname(from))}${words.ending}.docx`);
  const isWritten = await writeBeside(beside, merged.bytes, given.force, workspace.folder, report);
  if (!isWritten) return found({});
  await workspace.remember();
  return found({ written: [relative(surroundings.folder, beside)], summary: summaryOf(merged, surroundings) });
}

function hasAnchors({ paragraphs }: ReturnedDocument): boolean {
  return paragraphs.some(({ anchors }) => anchors.length > 0);
}

const secondsPerDay = 86_400;

function summaryOf({ changes, findings }: Merged, { language }: Surroundings): string {
  const left = findings.filter((finding) => finding.type !== "table" && (finding.type !== "figure" || finding.stale));
  return mergeWordsFor(language).count({ changes, left: left.length });
}

function reportFinding(finding: MergeFinding, path: string, report: Report): void {
  const place = wholeFile(path);
  switch (finding.type) {
    case "conflict":
      return report("merge-conflict", place, { draft: finding.draft, edited: finding.edited });
    case "deleted":
      return report("merge-deleted", place, { draft: finding.draft });
    case "gone":
      return report("merge-gone", place, { edited: finding.edited });
    case "moved":
      return report("merge-moved", place, { draft: finding.draft });
    case "split":
      return report("merge-split", place, { draft: finding.draft });
    case "joined":
      return report("merge-joined", place, { draft: finding.draft });
    case "column":
      return report("merge-column", place, { text: finding.text });
    case "apart":
      return report("merge-apart", place, { edited: finding.edited });
    case "picture":
      return report("merge-picture", place, { edited: finding.edited });
    case "table":
      return report("merge-table", place, { edited: finding.edited });
    case "retyped":
      return report("merge-retyped-figure", place, { is: finding.is, draft: finding.draft });
    case "figure": {
      const { is, draft } = finding;
      return report(finding.stale ? "merge-stale-figure" : "merge-figure", place, { is, draft });
    }
  }
}
