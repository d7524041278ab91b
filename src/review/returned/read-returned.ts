import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { readIdentityFrom } from "../../trace/report-identity.ts";
import type { OfficePackage } from "../package/office-package.ts";
import { openPackage } from "../package/open-package.ts";
import { readPart } from "../package/read-part.ts";
import { findTextParts } from "./find-text-parts.ts";
import type { FoundParts } from "./find-text-parts.ts";
import { finishParagraph } from "./finish-paragraph.ts";
import type { View } from "./part-reading.ts";
import { readBase, readProperties } from "./read-properties.ts";
import { mostPieces, readTextPart } from "./read-text-part.ts";
import type { ReadPart } from "./read-text-part.ts";
import type { ReturnedDocument, ReturnedParagraph } from "./returned-document.ts";

export interface ReadingOptions {
  /** Whether its tracked changes count as if all were accepted, or none. */
  readonly view: View;
}

/** The XML that is read: a report of two hundred pages has some five megabytes. */
const mostMegabytes = 32;

/**
 * Reads a Word file that came back from Word, WPS or LibreOffice, or was just built. Reports a file that is no Word file, is
 * damaged, or larger than any report; nothing is given then. It need not be a report of ours.
 * @param place the file, for what is reported
 */
export function readReturned(
  bytes: Uint8Array,
  { view }: ReadingOptions,
  place: Place,
  report: Report,
): ReturnedDocument | undefined {
  const file = openPackage(bytes, place, report);
  const found = file && findParts(file, place, report);
  if (!file || !found) return undefined;
  const properties = found.properties === undefined ? "" : readPart(file, found.properties);
  const known = properties === "" ? new Map<string, string>() : properties && readProperties(properties);
  if (!known) report("word-part-broken", place, { part: found.properties ?? "" });
  const parts = new Map<string, string>();
  const read: ReadPart[] = [];
  const paragraphs: ReturnedParagraph[] = [];
  for (const { name, stands, recorded } of found.texts) {
    const xml = readPart(file, name);
    const part = xml === undefined ? "broken" : readTextPart(xml, stands, view);
    if (xml === undefined || part === "broken") report("word-part-broken", place, { part: name });
    else if (part === "too-large") report("word-text-too-large", place, { mostMegabytes, mostPieces });
    else if (name === found.main && part.root !== "w:document") report("not-a-word-file", place, {});
    else {
      parts.set(name, xml);
      read.push(part);
      for (const one of part.paragraphs) paragraphs.push(finishParagraph(one, name, part.paragraphs, recorded));
    }
  }
  if (!known || read.length < found.texts.length) return undefined;
  return {
    package: file,
    identity: readIdentityFrom(known),
    base: readBase(known),
    parts,
    paragraphs: withCopies(paragraphs),
    trackedChanges: read.reduce((sum, { trackedChanges }) => sum + trackedChanges, 0),
    comments: read.reduce((sum, { comments }) => sum + comments, 0),
  };
}

function findParts(file: OfficePackage, place: Place, report: Report): FoundParts | undefined {
  const found = findTextParts(file);
  if (!found) report("not-a-word-file", place, {});
  else if ("broken" in found) report("word-part-broken", place, { part: found.broken });
  if (!found || "broken" in found) return undefined;
  const names = new Set(found.texts.map(({ name }) => name));
  const bytes = file.entries.reduce((sum, { name, unpackedBytes }) => sum + (names.has(name) ? unpackedBytes : 0), 0);
  if (bytes <= mostMegabytes * 1024 * 1024) return found;
  report("word-text-too-large", place, { mostMegabytes, mostPieces });
  return undefined;
}

/** Word keeps no two bookmarks of a name; LibreOffice gives a copy another one, of which only ours is left here. */
function withCopies(paragraphs: readonly ReturnedParagraph[]): readonly ReturnedParagraph[] {
  const seen = new Set<string>();
  return paragraphs.map((paragraph) => {
    const anchors = paragraph.anchors.map((anchor) => {
      const copied = seen.has(anchor.name);
      seen.add(anchor.name);
      return copied ? { ...anchor, copied } : anchor;
    });
    return anchors.some(({ copied }) => copied) ? { ...paragraph, anchors } : paragraph;
  });
}
