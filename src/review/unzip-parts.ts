import { strFromU8, unzipSync } from "fflate";

import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { fileKind } from "../source/file-kind.ts";

/** A report of a hundred pages has a part of a few megabytes. */
const mostMegabytes = 64;
const mostBytes = mostMegabytes * 1024 * 1024;

/**
 * Unpacks some parts of a Word file, by name; a part that isn't there is left out. Reports what is no zip, is cut off or
 * damaged, and what says that it is larger than any report: nothing of that is unpacked.
 */
export function unzipParts(
  bytes: Uint8Array,
  names: readonly string[],
  place: Place,
  report: Report,
): ReadonlyMap<string, string> | undefined {
  const kind = fileKind(bytes);
  if (kind !== "zip") {
    if (kind === "compound" || kind === "locked") report("old-or-locked-word-file", place, {});
    else report("not-a-word-file", place, {});
    return undefined;
  }
  let total = bytes.length;
  try {
    const parts = unzipSync(bytes, {
      // What is unpacked never grows beyond the size that the directory says: fflate cuts it there.
      filter: ({ name, originalSize }) => {
        if (!names.includes(name)) return false;
        total += originalSize;
        return total <= mostBytes;
      },
    });
    if (total <= mostBytes) return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
    report("word-file-too-large", place, { mostMegabytes, mostEntries: 5000 });
  } catch {
    report("word-file-damaged", place, {});
  }
  return undefined;
}
