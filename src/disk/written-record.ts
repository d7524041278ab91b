import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";
import { writeWhole } from "./write-whole.ts";
import type { Target } from "./write-whole.ts";

/** How many builds of one report are remembered: enough for runs that overlap or were broken off. */
const remembered = 8;

export interface ReportTarget extends Target {
  /** The folder, within the root, under which built reports lie; what we wrote is noted in its subfolder `.huibao`. */
  readonly outFolder: string;
}

/** The SHA-256 of what was written, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Whether a file with this hash was written by us at the target. */
export function wasWritten(target: ReportTarget, hash: string): boolean {
  return readHashes(target).includes(hash);
}

/**
 * Notes that a file with this hash is written at the target. To be called before writing: a run that is broken off in between
 * then leaves an old file that is known from before, or a new one that is known by now.
 */
export async function noteWritten(target: ReportTarget, hash: string, report: Report): Promise<boolean> {
  const hashes = readHashes(target);
  if (hashes.at(-1) === hash) return true;
  const kept = [...hashes.filter((other) => other !== hash), hash].slice(-remembered);
  const bytes = new TextEncoder().encode(kept.map((line) => `${line}\n`).join(""));
  return writeWhole({ root: target.root, relativePath: recordName(target) }, bytes, report);
}

function readHashes(target: ReportTarget): readonly string[] {
  try {
    const text = readFileSync(join(target.root, recordName(target)), "utf8");
    return text.split("\n").filter((line) => line !== "");
  } catch (error) {
    // No record, or none that can be read: then no file counts as ours, which is the safe side.
    diskErrorCode(error);
    return [];
  }
}

/** A hash of the report's path, so that no unit's name stands in it and no path grows too long. */
function recordName({ outFolder, relativePath }: ReportTarget): string {
  const name = hashOf(new TextEncoder().encode(relativePath)).slice(0, 32);
  return `${outFolder}/.huibao/${name}`;
}
