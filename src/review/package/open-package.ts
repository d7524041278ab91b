import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { fileKind } from "../../source/file-kind.ts";
import { mostEntries, mostMegabytes } from "./office-package.ts";
import type { OfficePackage, PackageEntry } from "./office-package.ts";
import { readDirectory } from "./read-directory.ts";

/**
 * Opens a Word file: reads the directory of its zip, and unpacks nothing. Reports what is no zip, is cut off or damaged, says
 * that it is larger than any report, or has entries that no office program writes.
 * @param place the file, for what is reported
 */
export function openPackage(bytes: Uint8Array, place: Place, report: Report): OfficePackage | undefined {
  const kind = fileKind(bytes);
  if (kind !== "zip") {
    if (kind === "compound" || kind === "locked") report("old-or-locked-word-file", place, {});
    else report("not-a-word-file", place, {});
    return undefined;
  }
  const entries = readDirectory(bytes);
  if (typeof entries !== "string") {
    const fault = findFault(entries);
    if (!fault) return { entries };
    report(fault.code, place, fault.values);
    return undefined;
  }
  if (entries === "locked") report("old-or-locked-word-file", place, {});
  else if (entries === "damaged") report("word-file-damaged", place, {});
  else report("word-file-too-large", place, { mostMegabytes, mostEntries });
  return undefined;
}

/** Two parts of one name, or one that lies outside, would be read differently by different programs. */
function findFault(entries: readonly PackageEntry[]) {
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > mostMegabytes * 1024 * 1024) {
    return { code: "word-file-too-large", values: { mostMegabytes, mostEntries } } as const;
  }
  const seen = new Set<string>();
  for (const { name } of entries) {
    // Names of parts that differ in their case alone are the same (ISO/IEC 29500-2, 6.2.2.3).
    const key = name.toLowerCase();
    const isOutside = /^\/|\\|^[a-z]:|(?:^|\/)\.{1,2}(?:\/|$)|\0/i.test(name);
    if (isOutside || seen.has(key)) return { code: "word-part-misnamed", values: { part: name } } as const;
    seen.add(key);
  }
  return undefined;
}
