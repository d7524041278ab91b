import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";
import { reportDiskError } from "./write-whole.ts";

/** More copies of one file are a mistake. */
const most = 999;

/**
 * Keeps the bytes of a file beside it as `name.bak.docx`, or as `name.bak2.docx` and so on: never over an earlier copy. Gives the
 * copy's path; reports why there is none.
 */
export function keepCopy(path: string, bytes: Uint8Array, report: Report): string | undefined {
  const ending = extname(path);
  const stem = basename(path, ending);
  for (let number = 1; number <= most; number++) {
    const copy = join(dirname(path), `${stem}.bak${number === 1 ? "" : number}${ending}`);
    try {
      writeExclusively(copy, bytes);
      return copy;
    } catch (error) {
      const code = diskErrorCode(error);
      if (code === "EEXIST") continue;
      reportDiskError(code, copy, report);
      return undefined;
    }
  }
  report("file-exists", undefined, { path: join(dirname(path), `${stem}.bak${most}${ending}`) });
  return undefined;
}

function writeExclusively(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
