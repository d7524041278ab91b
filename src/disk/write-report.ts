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
  const path = join(target.root, target.relativePath);
  let there: string | undefined;
  try {
    if (lookAt(path)?.isFile() === true) there = hashOf(readFileSync(path));
  } catch (error) {
    report("unreadable-file", undefined, { path, reason: diskErrorCode(error) });
    return false;
  }
  const hash = hashOf(bytes);
  if (there !== undefined && there !== hash && !force && !wasWritten(target, there)) {
    report("report-changed", undefined, { path });
    return false;
  }
  // The note's own path would mean nothing to the reader.
  const noted = await noteWritten(target, hash, (code, place, values) => report(code, place, { ...values, path }));
  return noted && (there === hash || (await writeWhole(target, bytes, report)));
}
