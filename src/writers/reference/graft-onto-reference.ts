import type { ReportIdentity } from "../../trace/report-identity.ts";
import type { Line } from "../../tree/tree.ts";
import { deriveBase } from "../docx/derive-base.ts";
import { customType } from "../docx/package-lists.ts";
import { writeProperties } from "../docx/write-properties.ts";
import { addXml, writeAssembly } from "./assemble.ts";
import type { Assembly } from "./assemble.ts";
import { copyOwnParts, copyProperties, copyReferenceParts } from "./copy-parts.ts";
import { bookmarkNames, fillDocument, fillMargins } from "./fill-document.ts";
import { addMissingParts, graftNotes, graftNumbering, graftStyles, numberedHeadings } from "./graft-parts.ts";
import type { Grafting } from "./graft-parts.ts";
import { joinDocuments } from "./join-documents.ts";
import { keepNumbers } from "./keep-numbers.ts";
import { mapStyles } from "./map-styles.ts";
import { highestId } from "./merge-numbering.ts";
import { openOwnPackage, ownMain, ownPart } from "./own-package.ts";
import type { OwnPackage } from "./own-package.ts";
import type { Reference } from "./reference.ts";
import { relationshipTypes } from "./relationship-types.ts";
import { usedStyles } from "./shifted.ts";
import { contentType, textOf, treeOf } from "./word-package.ts";
import { element } from "./xml-tree.ts";
import type { XmlNode } from "./xml-tree.ts";

/** A report in the look of a reference file. */
export interface Grafted {
  readonly docx: Uint8Array;
  /** Names of the styles that the report asks for and the file lacks. */
  readonly lackingStyles: readonly string[];
}

/**
 * Puts a report that the docx writer wrote into a reference file: its body in the place for it or instead of the file's own,
 * with all that it is related to, under ids that are free there. Styles, page, headers, footers, fonts, theme and settings are
 * the file's; numberings and properties are ours. Comments, macros and whatever the text no longer refers to stay behind.
 * @param lines what fills placeholders, by what is written, braces included
 * @param font of 汉字 where the file names none; nothing where it does
 * @param identity of the report. Default: none; it says of no report then, and has no anchors.
 */
export function graftOntoReference(
  docx: Uint8Array,
  reference: Reference,
  lines: ReadonlyMap<string, Line>,
  font: string | undefined,
  identity?: ReportIdentity,
): Grafted {
  const own = openOwnPackage(docx);
  const used = usedStyles(own.document + notesOf(own));
  const headings = [...own.styles.byId.values()].filter(({ name }) => /^heading \d$/.test(name)).map(({ id }) => id);
  const styles = mapStyles(used, headings, own.styles, reference.styles);
  const frame = fillDocument(reference, lines, bookmarksIn(own.document), identity !== undefined);
  const document = element("w:document", {}, [frame.root, ...frame.before, ...frame.after]);
  const assembly: Assembly = { parts: new Map(), relationships: new Map() };
  const relationships = copyReferenceParts(reference, document, assembly);
  const grafting: Grafting = { own, reference, styles, assembly, relationships };
  const margins = reference.margins.flatMap((name) => treeOf(reference.package.parts, name) ?? []);
  const numbers = graftNumbering(grafting);
  const shift = {
    styles: styles.ids,
    numbers,
    bookmarks: highestId([document, ...margins], bookmarkNames, "w:id") + 1,
    drawings: highestId([document, ...margins], ["wp:docPr"], "id"),
  };
  graftStyles(grafting, numbers, font);
  const numbered = numberedHeadings(grafting);
  const keep = (nodes: readonly XmlNode[]) => {
    return keepNumbers(element("w:body", {}, nodes), numbered, reference.styles).children;
  };
  fillMargins(reference, lines, numbered, assembly);
  addMissingParts(grafting);
  const notes = graftNotes(grafting, shift);
  const ids = copyOwnParts(own, ownMain, relationships, assembly);
  const kept = { ...frame, before: keep(frame.before), after: keep(frame.after) };
  const xml = joinDocuments(kept, own.document, reference.section, { ...shift, notes, relationships: ids });
  addXml(assembly, ownMain, xml, contentType(own.package, ownMain) ?? "");
  assembly.relationships.set(ownMain, relationships);
  copyProperties(own, assembly);
  if (identity) addXml(assembly, "docProps/custom.xml", writeProperties(identity, baseOf(assembly)), customType);
  return { docx: writeAssembly(assembly, ownMain), lackingStyles: styles.lacking };
}

/** Our anchors stand nowhere else, and what the file itself says may be changed by hand as well. */
function baseOf({ parts, relationships }: Assembly) {
  const notes = relationships.get(ownMain)?.find(({ type }) => type === relationshipTypes.footnotes)?.target;
  const names = [ownMain, ...(notes === undefined ? [] : [notes])];
  return deriveBase(names.map((name) => textOf(parts.get(name)?.bytes ?? new Uint8Array())));
}

function notesOf(own: OwnPackage): string {
  const notes = ownPart(own, "footnotes");
  return notes ? textOf(own.package.parts.get(notes.part) ?? new Uint8Array()) : "";
}

function bookmarksIn(xml: string): ReadonlySet<string> {
  return new Set([...xml.matchAll(/<w:bookmarkStart\b[^>]*? w:name="([^"]*)/g)].map(([, name = ""]) => name));
}
