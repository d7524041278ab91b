// Takes: a Word file of a report, edited or not. Gives: the same file without anything of ours, to be issued. Reports: what is still open in it.
import { existsSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";

import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findWorkspace } from "../disk/find-workspace.ts";
import { wholeFile } from "../disk/list-files.ts";
import { readDocument } from "../disk/read-document.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { writeBeside } from "../disk/write-refreshed.ts";
import { cleanReturned } from "../review/clean/clean-returned.ts";
import { readReturned } from "../review/returned/read-returned.ts";
import { cleanEndings } from "./report-target.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Writes a Word file without anchors and properties of ours beside it, called `…-清稿.docx` or `…-clean.docx`. It needs no workspace. */
export async function clean(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { report, found } = collectDiagnostics();
  const nothing = (): Outcome => ({ written: [], diagnostics: found(), sources: [] });
  const [path = ""] = given.written;
  const { folder, language } = surroundings;
  const place = wholeFile(path);
  const bytes = readDocument(path, folder, report);
  const edited = bytes && readReturned(bytes, { view: "accepted" }, place, report);
  if (!edited) return nothing();
  if (edited.identity.copy !== undefined) {
    report("review-of-a-copy", place, {});
    return nothing();
  }
  const cleaned = cleanReturned(edited);
  if (!cleaned) {
    report("clean-already", place, {});
    return nothing();
  }
  const from = resolve(folder, path);
  const beside = join(dirname(from), `${basename(from, extname(from))}${cleanEndings[language]}.docx`);
  const workspace = findWorkspace(dirname(from));
  const isWritten = workspace
    ? await writeBeside(beside, cleaned, given.force, workspace, report)
    : await writeAlone(beside, cleaned, given.force, report);
  if (!isWritten) return nothing();
  const { trackedChanges: changes, comments } = edited;
  if (changes + comments > 0) report("clean-with-marks", place, { changes, comments });
  return { ...nothing(), written: [relative(folder, beside)] };
}

/** Outside of a workspace nothing is noted, so that whatever is there may be somebody's. */
async function writeAlone(path: string, bytes: Uint8Array, force: boolean, report: Report): Promise<boolean> {
  if (force || !existsSync(path))
    return writeWhole({ root: dirname(path), relativePath: basename(path) }, bytes, report);
  report("beside-kept", undefined, { path });
  return false;
}
