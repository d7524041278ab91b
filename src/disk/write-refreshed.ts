import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, relative, sep } from "node:path";

import { wholeFile } from "./list-files.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";
import { keepCopy } from "./keep-copy.ts";
import { writeReport } from "./write-report.ts";
import { writeWhole } from "./write-whole.ts";
import { hashOf, noteWritten, wasWritten } from "./written-record.ts";
import type { ReportTarget } from "./written-record.ts";

/**
 * Writes a document beside another. One that lies there already is replaced only if we wrote it and nobody changed it since, which
 * is known under the workspace's `out` alone; or with `force`.
 * @param folder the workspace's
 */
export async function writeBeside(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  folder: string,
  report: Report,
): Promise<boolean> {
  const built = builtTarget(path, folder);
  if (built) return writeReport(built, bytes, force, report);
  const there = readThere(path);
  if (there && hashOf(there) === hashOf(bytes)) return true;
  if (!existsSync(path) || force) return writeWhole(targetOf(path), bytes, report);
  report("file-exists", undefined, { path });
  return false;
}

/**
 * Replaces a document, and keeps it beside as it was. Gives the copy's path; reports why it was not replaced. What we built and
 * nobody changed still counts as built by us, so that the next build may replace it; what was changed by hand goes on counting so.
 * @param old its bytes as they were read: if it says something else by now, it stays
 * @param folder the workspace's
 */
export async function replaceDocument(
  path: string,
  old: Uint8Array,
  bytes: Uint8Array,
  folder: string,
  report: Report,
): Promise<string | undefined> {
  const there = readThere(path);
  if (!there || hashOf(there) !== hashOf(old)) {
    report("file-changed-meanwhile", wholeFile(path), {});
    return undefined;
  }
  const copy = keepCopy(path, old, report);
  if (copy === undefined) return undefined;
  const built = builtTarget(path, folder);
  const noted = !built || !wasWritten(built, hashOf(old)) || (await noteWritten(built, hashOf(bytes), report));
  return noted && (await writeWhole(targetOf(path), bytes, report)) ? copy : undefined;
}

function targetOf(path: string) {
  return { root: dirname(path), relativePath: basename(path) };
}

/** Where a document lies under the workspace's `out`. */
function builtTarget(path: string, folder: string): ReportTarget | undefined {
  const relativePath = relative(folder, path).split(sep).join("/");
  return relativePath.startsWith("out/") ? { root: folder, outFolder: "out", relativePath } : undefined;
}

function readThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    diskErrorCode(error);
    return undefined;
  }
}
