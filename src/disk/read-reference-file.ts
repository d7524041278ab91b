import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { diskErrorCode } from "./disk-error.ts";

/** Larger than any letterhead: it is not even read. */
const mostMegabytes = 64;

/**
 * Reads the reference file that a template names, seen from the workspace. Reports at the name one that is not there, can't be
 * read, or lies outside the workspace, by its path or by way of a link.
 */
export function readReferenceWithin(
  path: string,
  workspace: string,
  place: Place,
  report: Report,
): Uint8Array | undefined {
  try {
    const full = join(workspace, path);
    if (isAbsolute(path) || isOutside(full, workspace) || isOutside(realpathSync(full), realpathSync(workspace))) {
      report("reference-outside", place, { path });
      return undefined;
    }
    return readWhole(full, path, place, report);
  } catch (error) {
    report("reference-not-read", place, { path, reason: diskErrorCode(error), from: "template" });
    return undefined;
  }
}

/** Reads a reference file that is named on the command line, seen from the folder of the call; it may lie anywhere. */
export function readReferenceNamed(path: string, folder: string, report: Report): Uint8Array | undefined {
  try {
    return readWhole(resolve(folder, path), path, undefined, report);
  } catch (error) {
    report("reference-not-read", undefined, { path, reason: diskErrorCode(error), from: "command-line" });
    return undefined;
  }
}

function readWhole(full: string, path: string, place: Place | undefined, report: Report): Uint8Array | undefined {
  const stats = statSync(full);
  const from = place ? "template" : "command-line";
  if (!stats.isFile()) report("reference-not-read", place, { path, reason: "EISDIR", from });
  else if (stats.size > mostMegabytes * 1024 * 1024) {
    report("reference-too-large", place, { what: "megabytes", most: mostMegabytes });
  } else return readFileSync(full);
  return undefined;
}

function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
