import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, relative, sep } from "node:path";

import { wholeFile } from "./list-files.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";
import { keepCopy } from "./keep-copy.ts";
import { writeWhole } from "./write-whole.ts";
import { hashOf, noteWritten, wasWritten } from "./written-record.ts";
import type { ReportTarget } from "./written-record.ts";

/**
 * Writes a document beside another. One that lies there already is replaced only if we wrote it and nobody changed it since, which
 * the workspace's `out` remembers; or with `force`.
 * @param folder the workspace's
 */
export async function writeBeside(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  folder: string,
  report: Report,
): Promise<boolean> {
  const noted = recordOf(path, folder);
  const there = readThere(path);
  const isOurs = there ? wasWritten(noted, hashOf(there)) : !existsSync(path);
  const isSame = there !== undefined && hashOf(there) === hashOf(bytes);
  if (!isOurs && !isSame && !force) {
    report("beside-kept", undefined, { path });
    return false;
  }
  // The note's own path would mean nothing to the reader.
  const isNoted = await noteWritten(noted, hashOf(bytes), (code, place, values) =>
    report(code, place, { ...values, path }),
  );
  return isNoted && (isSame || (await writeWhole(targetOf(path), bytes, report)));
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
  const record = recordOf(path, folder);
  return record.relativePath.startsWith("out/") ? record : undefined;
}

/** By what the workspace notes that we wrote a document, wherever it lies. */
function recordOf(path: string, folder: string): ReportTarget {
  return { root: folder, outFolder: "out", relativePath: relative(folder, path).split(sep).join("/") };
}

function readThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    diskErrorCode(error);
    return undefined;
  }
}
