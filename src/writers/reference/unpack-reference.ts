import { unzipSync } from "fflate";

import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { fileKind } from "../../source/file-kind.ts";

/** A letterhead with its pictures has some thirty parts and a few megabytes; text unpacks to ten or twenty times its size. */
const mostParts = 2000;
const mostMegabytes = 64;
/** Reading XML takes a second of processor time a megabyte. */
const mostXmlMegabytes = 16;
const mostRatio = 200;

/** Under this a ratio says nothing: a page of blanks packs well. */
const leastForRatio = 4 * 1024 * 1024;

/**
 * Unpacks a Word file. Reports what is none, is cut off or damaged, has a password, and what says that it is larger than any
 * reference file: nothing of that is unpacked.
 */
export function unpackReference(
  bytes: Uint8Array,
  place: Place,
  report: Report,
): ReadonlyMap<string, Uint8Array> | undefined {
  if (!isZip(bytes, place, report)) return undefined;
  const names = new Set<string>();
  let entries = 0;
  let unpacked = 0;
  let xml = 0;
  const excess = () => tooLarge({ entries, unpacked, xml, packed: bytes.length });
  try {
    const parts = unzipSync(bytes, {
      // What is unpacked never grows beyond the size that the directory says: fflate cuts it there.
      filter: ({ name, originalSize }) => {
        entries++;
        unpacked += originalSize;
        if (/\.(?:xml|rels)$/i.test(name)) xml += originalSize;
        names.add(name);
        return !excess() && !name.endsWith("/");
      },
    });
    const found = excess();
    if (found) report("reference-too-large", place, found);
    // Two parts of one name would be read differently by different programs.
    else if (names.size < entries) report("reference-damaged", place, {});
    else return new Map(Object.entries(parts));
  } catch {
    report("reference-damaged", place, {});
  }
  return undefined;
}

interface Sizes {
  readonly entries: number;
  readonly unpacked: number;
  readonly xml: number;
  readonly packed: number;
}

function tooLarge({ entries, unpacked, xml, packed }: Sizes) {
  if (entries > mostParts) return { what: "parts", most: mostParts } as const;
  if (unpacked > mostMegabytes * 1024 * 1024) return { what: "megabytes", most: mostMegabytes } as const;
  if (xml > mostXmlMegabytes * 1024 * 1024) return { what: "megabytes-of-xml", most: mostXmlMegabytes } as const;
  if (unpacked > leastForRatio && unpacked > packed * mostRatio) return { what: "ratio", most: mostRatio } as const;
  return undefined;
}

function isZip(bytes: Uint8Array, place: Place, report: Report): boolean {
  const kind = fileKind(bytes);
  if (kind === "zip") return true;
  if (kind === "locked") report("reference-not-opened", place, { found: "locked" });
  else if (kind === "compound") report("reference-not-opened", place, { found: "old" });
  else report("reference-not-word", place, { found: bytes.length === 0 ? "empty" : (kind ?? "other") });
  return false;
}
