import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

import { diskErrorCode } from "./disk-error.ts";

const oneDayInMilliseconds = 86_400_000;
const pattern = /^\.huibao-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/** A name for a file that is being written; it tells which machine and process write it. */
export function temporaryName(): string {
  return `.huibao-${machine()}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

/**
 * Removes what runs that were broken off left in a folder: files of processes of this machine that are gone, and any that
 * are a day old. Files that another run is writing just now stay. What can't be removed stays, too: it does no harm.
 */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, writer, processId] = pattern.exec(name) ?? [];
    if (writer === undefined) continue;
    try {
      const path = join(folder, name);
      const gone = writer === machine() && !isRunning(Number(processId));
      if (gone || Date.now() - statSync(path).mtimeMs > oneDayInMilliseconds) rmSync(path, { force: true });
    } catch {
      // Another run was quicker, or the file is held open.
    }
  }
}

function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return diskErrorCode(error) === "EPERM";
  }
}
