import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";
import { lookAt } from "./make-folder.ts";
import { writeWhole } from "./write-whole.ts";
import { hashOf, noteWritten, wasWritten } from "./written-record.ts";
import type { ReportTarget } from "./written-record.ts";

/**
 * Writes a report over an earlier one, unless that was changed since we wrote it: then it is reported and stays, except with
 * `force`. A report that is the same already is not touched. Gives whether the target now holds these bytes.
 */
export async function writeReport(
  target: ReportTarget,
  bytes: Uint8Array,
  force: boolean,
  report: Report,
): Promise<boolean> {
  const hash = hashOf(bytes);
  const there = hashThere(target, report);
  if (!there || (!force && isForeign(target, there.hash, hash, report))) return false;
  // The note's own path would mean nothing to the reader.
  const path = join(target.root, target.relativePath);
  const noted = await noteWritten(target, hash, (code, place, values) => report(code, place, { ...values, path }));
  return noted && (there.hash === hash || (await writeWhole(target, bytes, report)));
}

/** Whether a report lies at the target that was changed since we wrote it, and so says something else than these bytes: reported. */
export function isChangedByHand(target: ReportTarget, bytes: Uint8Array, report: Report): boolean {
  const there = hashThere(target, report);
  return !there || isForeign(target, there.hash, hashOf(bytes), report);
}

/** The hash of what lies at the target, if anything does. Nothing where it can't be read: that is reported. */
function hashThere(target: ReportTarget, report: Report): { readonly hash: string | undefined } | undefined {
  const path = join(target.root, target.relativePath);
  try {
    return { hash: lookAt(path)?.isFile() === true ? hashOf(readFileSync(path)) : undefined };
  } catch (error) {
    report("unreadable-file", undefined, { path, reason: diskErrorCode(error) });
    return undefined;
  }
}

function isForeign(target: ReportTarget, there: string | undefined, hash: string, report: Report): boolean {
  if (there === undefined || there === hash || wasWritten(target, there)) return false;
  report("report-changed", undefined, { path: join(target.root, target.relativePath) });
  return true;
}
