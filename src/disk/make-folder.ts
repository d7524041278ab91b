import { lstatSync, mkdirSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { dirname, join } from "node:path";

import { diskErrorCode } from "./disk-error.ts";

/**
 * Makes the folders on a relative path within `root`, and `root` itself. Gives false, and makes nothing, where a link or a
 * file lies on the way, and for a path that leads out: through these one would write somewhere else.
 */
export function makeFolderWithin(root: string, relativePath: string): boolean {
  makeFolder(root);
  let folder = root;
  for (const part of relativePath.split("/").filter((name) => name !== "" && name !== ".")) {
    if (part === "..") return false;
    folder = join(folder, part);
    const there = lookAt(folder);
    if (there === undefined) makeFolder(folder);
    else if (!there.isDirectory()) return false;
  }
  return true;
}

/** Makes a folder and those it lies in. Node's own never ends where a system says that it isn't there, as /proc does. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have been quicker.
    if (diskErrorCode(error) !== "EEXIST" || !statSync(path).isDirectory()) throw error;
  }
}

/** What lies at a path itself, links not followed; undefined when there is nothing. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
