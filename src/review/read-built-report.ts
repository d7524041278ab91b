import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { readAnchors } from "./read-anchors.ts";
import { readIdentity } from "./read-identity.ts";
import type { BuiltReport } from "./built-report.ts";
import { unzipParts } from "./unzip-parts.ts";

const documentPart = "word/document.xml";
const propertiesPart = "docProps/custom.xml";

/**
 * Reads which report a Word file holds and which anchors are in it. It may have been edited and saved by Word, WPS or
 * LibreOffice since, which keep both. Reports a file that is no Word file, is damaged, or says of no report.
 * @param place the file, for what is reported
 */
export function readBuiltReport(bytes: Uint8Array, place: Place, report: Report): BuiltReport | undefined {
  const parts = unzipParts(bytes, [documentPart, propertiesPart], place, report);
  if (!parts) return undefined;
  const document = parts.get(documentPart);
  if (document === undefined) {
    report("not-a-word-file", place, {});
    return undefined;
  }
  const properties = parts.get(propertiesPart);
  const identity = properties === undefined ? {} : readIdentity(properties);
  const anchors = readAnchors(document);
  if (!identity || !anchors) {
    report("word-part-broken", place, { part: identity ? documentPart : propertiesPart });
    return undefined;
  }
  const { template, unit, period } = identity;
  if (template !== undefined && unit !== undefined && period !== undefined) {
    return { identity: { ...identity, template, unit, period }, anchors };
  }
  report("report-not-identified", place, {});
  return undefined;
}
