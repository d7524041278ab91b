import { readdirSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { diskErrorCode } from "./disk-error.ts";

/** A file found on the disk: its name relative to where the search began, with `/`, and its path. */
export interface FoundFile {
  readonly name: string;
  readonly path: string;
}

/**
 * All files in a folder and its subfolders, in the order of their names. Leaves out names that begin with `.` or `~$` (locks
 * of Word), does not follow links but reports them, and reports folders that can't be read. A folder that isn't there is empty.
 * @param name of the folder itself; the names of its files begin with it
 */
export function listFiles(folder: string, name: string, report: Report): readonly FoundFile[] {
  return readFolder(folder, name, report).flatMap((entry): readonly FoundFile[] => {
    const found = { name: `${name}/${entry.name.normalize("NFC")}`, path: join(folder, entry.name) };
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) return [];
    if (entry.isDirectory()) return listFiles(found.path, found.name, report);
    if (entry.isFile()) return [found];
    report("link-not-followed", wholeFile(found.name), { path: found.name });
    return [];
  });
}

/** A file as a whole, for findings that concern no place within it. */
export function wholeFile(name: string): Place {
  return { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function readFolder(folder: string, name: string, report: Report): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = diskErrorCode(error);
    if (reason !== "ENOENT") report("unreadable-file", wholeFile(name), { path: name, reason });
    return [];
  }
}
