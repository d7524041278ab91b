// Takes: a workspace and a Word file of one of its reports that came back. Gives: the file with today's figures. Reports: what it leaves.
import { basename, dirname, extname, join, relative, resolve } from "node:path";

import { numberOfDay } from "../calendar/day.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findLockFile } from "../disk/find-lock-file.ts";
import { wholeFile } from "../disk/list-files.ts";
import { readDocument } from "../disk/read-document.ts";
import { replaceDocument, writeBeside } from "../disk/write-refreshed.ts";
import { refreshWordsFor } from "../locale/refresh-words.ts";
import { writingFor } from "../locale/writing-for.ts";
import { chooseTaken } from "../review/refresh/choose-taken.ts";
import { refreshReturned } from "../review/refresh/refresh-returned.ts";
import type { Refreshed } from "../review/refresh/refreshed.ts";
import { tellRefresh } from "../review/refresh/tell-refresh.ts";
import { changeAuthor, changeDate } from "../review/rewrite/tracked-change.ts";
import { findingsOf } from "../review/verify/tell-verification.ts";
import { verifyReturned } from "../review/verify/verify-returned.ts";
import { mayBeReviewed } from "./may-be-reviewed.ts";
import { openReturned } from "./open-returned.ts";
import type { OpenedReturned } from "./open-returned.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Brings a returned report's figures up to date: in a new file beside it, or in place with the old one kept. */
export async function refresh(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const { report } = diagnostics;
  const [path = ""] = given.written;
  const old = readDocument(path, surroundings.folder, report);
  reportInUse(path, given, surroundings, report);
  if (!old || diagnostics.hasErrors()) return { written: [], diagnostics: diagnostics.found(), sources: [] };
  const { opened, sources } = await openReturned(given, surroundings, diagnostics);
  const found = (outcome: Partial<Outcome>): Outcome => {
    return { written: [], diagnostics: diagnostics.found(), sources, ...outcome };
  };
  if (!opened?.workspace.open) return found({});
  const { edited, fresh, drafted, workspace } = opened;
  const isDraft = edited.identity.draft === true;
  if (!mayBeReviewed(opened, { needsAnchors: true }, report)) return found({});
  // What is wrong in the facts would go into figures that are right today; a draft shows its gaps.
  if (diagnostics.hasErrors() && !isDraft) {
    report("not-refreshed-on-errors", wholeFile(path), {});
    return found({});
  }
  const verification = verifyReturned(edited, fresh, drafted.text);
  const { taken, unknown } = chooseTaken(given.take, verification.judged);
  for (const written of unknown) {
    report("unknown-taken", undefined, { written, count: verification.judged.length });
  }
  if (unknown.length > 0) return found({});
  const tracked = given.tracked ? { author: changeAuthor, date: dateOf(opened, surroundings) } : undefined;
  const refreshed = refreshReturned(edited, fresh, drafted.text, verification, { taken, tracked });
  const { facts } = opened.workspace.open;
  const writing = writingFor(surroundings.language);
  const told = tellRefresh(refreshed, verification, { edited, fresh, facts, writing, file: wholeFile(path) });
  const result = { type: "refresh", path, told, isWritten: false } as const;
  const listed = findingsOf(told.left);
  reportLeft(refreshed, path, report);
  const words = refreshWordsFor(surroundings.language);
  if (given.dryRun || !refreshed.bytes) {
    return found({ result, listed, ...(given.dryRun && refreshed.bytes && { summary: words.dryRun }) });
  }
  const place = { path: resolve(surroundings.folder, path), old, bytes: refreshed.bytes };
  const written = await write(place, given, opened, report);
  if (!written) return found({ result, listed, summary: words.notWritten });
  await workspace.remember();
  const shown = (name: string) => relative(surroundings.folder, name);
  return found({
    written: [shown(written.path)],
    result: { ...result, isWritten: true },
    listed,
    ...(written.copy !== undefined && { summary: words.kept(shown(written.copy)) }),
  });
}

/** Replacing a file that somebody is editing would lose what they save next. */
function reportInUse(path: string, { inPlace, dryRun }: Given, { folder }: Surroundings, report: Report): void {
  const lock = findLockFile(resolve(folder, path));
  if (lock === undefined) return;
  if (inPlace && !dryRun) report("file-open-elsewhere", undefined, { path, lock: basename(lock) });
  else report("file-in-use", wholeFile(path), { lock: basename(lock) });
}

/** As the properties of a report are dated. */
function dateOf({ order: { period } }: OpenedReturned, { sourceDate }: Surroundings): string {
  return changeDate(sourceDate ?? numberOfDay(period.last) * secondsPerDay);
}

const secondsPerDay = 86_400;

function reportLeft({ wording, contents }: Refreshed, path: string, report: Report): void {
  const place = wholeFile(path);
  if (wording.length > 0) report("wording-not-refreshed", place, { paragraphs: wording.length });
  if (contents) report("contents-to-update", place, {});
}

interface Writing {
  readonly path: string;
  readonly old: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Gives where it was written, and where the old file is kept if it was in its place. */
async function write(
  { path, old, bytes }: Writing,
  { inPlace, force }: Given,
  { workspace: { folder, open } }: OpenedReturned,
  report: Report,
): Promise<{ readonly path: string; readonly copy?: string } | undefined> {
  if (inPlace) {
    const copy = await replaceDocument(path, old, bytes, folder, report);
    return copy === undefined ? undefined : { path, copy };
  }
  const { ending } = refreshWordsFor(open?.workspace.locale ?? "zh-CN");
  const beside = join(dirname(path), `${basename(path, extname(path))}${ending}.docx`);
  return (await writeBeside(beside, bytes, force, folder, report)) ? { path: beside } : undefined;
}
