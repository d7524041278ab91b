import { lstatSync, mkdirSync } from "node:fs";
import type { Stats } from "node:fs";
import { join } from "node:path";

import { diskErrorCode } from "./disk-error.ts";

/**
 * Makes the folders on a relative path within `root`, and `root` itself. Gives false, and makes nothing, where a link or a
 * file lies on the way, and for a path that leads out: through these one would write somewhere else.
 */
export function makeFolderWithin(root: string, relativePath: string): boolean {
  mkdirSync(root, { recursive: true });
  let folder = root;
  for (const part of relativePath.split("/").filter((name) => name !== "" && name !== ".")) {
    if (part === "..") return false;
    folder = join(folder, part);
    const there = lookAt(folder);
    if (there === undefined) mkdirSync(folder, { recursive: true });
    else if (!there.isDirectory()) return false;
  }
  return true;
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
