import { severities } from "../../diagnostics/codes/index.ts";
import type { Report } from "../../diagnostics/diagnostic.ts";
import { findMainPart } from "./find-main-part.ts";
import type { MainPart } from "./find-main-part.ts";
import { findPlaceholders, wholeReference } from "./find-placeholders.ts";
import { readReferenceParts } from "./read-reference-parts.ts";
import { paragraphText } from "./paragraphs.ts";
import type { Reference } from "./reference.ts";
import { relationshipTypes } from "./relationship-types.ts";
import { governingSection } from "./sections.ts";
import { readStyleSheet } from "./style-sheet.ts";
import { unpackReference } from "./unpack-reference.ts";
import { treeOf } from "./word-package.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * Reads a Word file whose look reports shall take. Reports what is no Word file or a broken one, what its placeholders can't
 * be, and macros, which are left out; gives nothing where an error was found.
 * @param name by which it is reported
 */
export function readReference(bytes: Uint8Array, name: string, report: Report): Reference | undefined {
  const place = wholeReference(name);
  const parts = unpackReference(bytes, place, report);
  const main = parts && findMainPart(parts, place, report);
  if (!main) return undefined;
  const { file, relationships } = main;
  const read = readReferenceParts(main, place, report);
  if (!read) return undefined;
  const { document, styles, margins } = read;
  let whole = true;
  const tell: Report = (code, ...finding) => {
    if (severities[code] === "error") whole = false;
    report(code, ...finding);
  };
  const found = findPlaceholders(name, [{ kind: "document", root: document }, ...margins], tell);
  const { text, placeholders, hasBody, first } = found;
  // Words that shall stand around the body, and no place for it: it was forgotten.
  if (first && !hasBody && whole) tell("reference-body-missing", first, {});
  if (!whole) return undefined;
  return {
    text,
    placeholders,
    hasBody,
    package: file,
    document,
    relationships,
    margins: margins.map(({ part }) => part),
    styles: readStyleSheet(styles),
    theme: themeOf(main),
    section: governingSection(document, (paragraph) => isBodyPlace(paragraph, placeholders)),
  };
}

/** A theme that can't be read is none. */
function themeOf({ file, relationships }: MainPart): XmlElement | undefined {
  const theme = relationships.find(({ type, external }) => type === relationshipTypes.theme && !external);
  return theme && treeOf(file.parts, theme.target);
}

/** Whether a paragraph is the place of the body. */
export function isBodyPlace(paragraph: XmlElement, placeholders: Reference["placeholders"]): boolean {
  return placeholders.get(paragraphText(paragraph).trim())?.type === "body";
}
