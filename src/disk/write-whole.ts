import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { setTimeout } from "node:timers/promises";

import type { Report } from "../diagnostics/diagnostic.ts";
import { diskErrorCode } from "./disk-error.ts";
import { lookAt, makeFolderWithin } from "./make-folder.ts";
import { removeLeftovers, temporaryName } from "./temporary-files.ts";

export interface Target {
  /** The folder outside which nothing is written. */
  readonly root: string;
  /** Within the root, with `/`. */
  readonly relativePath: string;
}

/** What the disk does, so that a test can let it fail, and how long to wait for it. */
export interface WriteOptions {
  /** Writes from an offset on; gives how many bytes were written. Default: the system's own. */
  readonly write?: (file: number, bytes: Uint8Array, offset: number) => number;
  /** How a finished file takes its place. Default: the system's own. */
  readonly rename?: (from: string, to: string) => void;
  /** Milliseconds before each further try on a file that is held open. Default: 100, 300, 900. */
  readonly waits?: readonly number[];
}

/**
 * Writes a file so that it is at any moment entirely old or entirely new: under a temporary name beside it, flushed to the
 * disk, then renamed. Makes the folders it lies in and removes leftovers of broken runs. Links are not followed.
 * Gives whether the file was written; reports why not, and then leaves the old file as it was and nothing beside it.
 */
export async function writeWhole(
  target: Target,
  bytes: Uint8Array,
  report: Report,
  options: WriteOptions = {},
): Promise<boolean> {
  const path = join(target.root, target.relativePath);
  try {
    if (!makeFolderWithin(target.root, posix.dirname(target.relativePath)) || lookAt(path)?.isFile() === false) {
      report("not-a-file", undefined, { path });
      return false;
    }
    removeLeftovers(dirname(path));
    return await writeAndRename(path, bytes, report, options);
  } catch (error) {
    reportDiskError(diskErrorCode(error), path, report);
    return false;
  }
}

/** Says why a file could not be written, by the system's code for it. */
export function reportDiskError(code: string, path: string, report: Report): void {
  if (code === "ENOSPC" || code === "EDQUOT") report("disk-full", undefined, { path });
  else if (code === "EEXIST" || code === "ENOTDIR") report("not-a-file", undefined, { path });
  else report("write-refused", undefined, { path, reason: code });
}

async function writeAndRename(
  path: string,
  bytes: Uint8Array,
  report: Report,
  { write = writeSync, rename = renameSync, waits = [100, 300, 900] }: WriteOptions,
): Promise<boolean> {
  const temporary = join(dirname(path), temporaryName());
  try {
    writeFlushed(temporary, bytes, write);
    const renamed = await renameWhenFree(temporary, path, rename, waits);
    if (!renamed) report("file-open-elsewhere", undefined, { path });
    return renamed;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeFlushed(path: string, bytes: Uint8Array, write: Required<WriteOptions>["write"]): void {
  // O_EXCL: whatever lies there under this name is not ours.
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
  try {
    for (let written = 0; written < bytes.length;) written += write(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** On Windows a file that Word, a sync client or a virus scanner holds open can't be replaced for a while, or at all. */
async function renameWhenFree(
  from: string,
  to: string,
  rename: (from: string, to: string) => void,
  waits: readonly number[],
): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    try {
      rename(from, to);
      return true;
    } catch (error) {
      if (!["EPERM", "EBUSY", "EACCES"].includes(diskErrorCode(error))) throw error;
      const wait = waits[attempt];
      if (wait === undefined) return false;
      await setTimeout(wait);
    }
  }
}
