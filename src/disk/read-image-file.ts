import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

import type { ImageFault } from "../diagnostics/codes/pictures.ts";
import type { ReadImageFile } from "../tree/image.ts";
import { diskErrorCode } from "./disk-error.ts";

const mostMegabytes = 20;

/**
 * Reads the pictures of a workspace, each file once. Refused are files that are not there, larger than 20 MB, or that
 * lie outside of the workspace, also behind a link.
 */
export function imageFilesOf(workspaceFolder: string): ReadImageFile {
  const known = new Map<string, Uint8Array | ImageFault>();
  return (file) => {
    const read = known.get(file) ?? readImageFile(workspaceFolder, file);
    known.set(file, read);
    return read;
  };
}

function readImageFile(workspaceFolder: string, file: string): Uint8Array | ImageFault {
  try {
    const path = realpathSync(join(workspaceFolder, ...file.split("/")));
    if (!path.startsWith(realpathSync(workspaceFolder) + sep)) return { reason: "outside" };
    const found = statSync(path);
    if (!found.isFile()) return { reason: "no-file" };
    const megabytes = Math.ceil(found.size / 1_000_000);
    if (megabytes > mostMegabytes) return { reason: "bytes", megabytes, limit: mostMegabytes };
    return readFileSync(path);
  } catch (error) {
    const code = diskErrorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { reason: "missing" } : { reason: "unreadable", error: code };
  }
}
