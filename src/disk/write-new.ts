import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";
import { lookAt, makeFolderWithin } from "./make-folder.ts";
import { reportDiskError } from "./write-whole.ts";
import type { Target } from "./write-whole.ts";

/** Writes a new text file and never over anything. Gives whether it was written; reports why not, and leaves nothing then. */
export function writeNew(target: Target, text: string, report: Report): boolean {
  const path = join(target.root, target.relativePath);
  try {
    if (!makeFolderWithin(target.root, posix.dirname(target.relativePath))) {
      report("not-a-file", undefined, { path: dirname(path) });
      return false;
    }
    if (lookAt(path) !== undefined) {
      report("file-exists", undefined, { path });
      return false;
    }
    writeExclusively(path, text);
    return true;
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === "EEXIST") report("file-exists", undefined, { path });
    else reportDiskError(code, path, report);
    return false;
  }
}

function writeExclusively(path: string, text: string): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
