import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";

/** Reads a file that is named on the command line, seen from a folder. Reports one that can't be read. */
export function readDocument(written: string, folder: string, report: Report): Uint8Array | undefined {
  const path = resolve(folder, written);
  try {
    if (statSync(path).isFile()) return readFileSync(path);
    report("unreadable-file", undefined, { path: written, reason: "EISDIR" });
  } catch (error) {
    report("unreadable-file", undefined, { path: written, reason: diskErrorCode(error) });
  }
  return undefined;
}
