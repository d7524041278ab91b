import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { findPlaceholders, wholeReference } from "./find-placeholders.ts";
import type { ReferencePart } from "./find-placeholders.ts";
import { namespaces, strictNamespace } from "./namespaces.ts";
import { paragraphText } from "./paragraphs.ts";
import type { Reference } from "./reference.ts";
import { relationshipTypes } from "./relationship-types.ts";
import { governingSection } from "./sections.ts";
import { readStyleSheet } from "./style-sheet.ts";
import { unpackReference } from "./unpack-reference.ts";
import { contentType, openPackage, relationshipsOf, treeOf } from "./word-package.ts";
import type { Relationship, WordPackage } from "./word-package.ts";
import { element, findChild } from "./xml-tree.ts";
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
  const read = readParts(file, main.part, relationships, place, report);
  if (!read) return undefined;
  const { document, styles, margins } = read;
  let whole = true;
  const tell: Report = (...finding) => {
    whole = false;
    report(...finding);
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

const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const mainTypes: readonly string[] = [`${wordTypes}.document.main+xml`, `${wordTypes}.template.main+xml`];
const macroTypes: readonly string[] = [
  "application/vnd.ms-word.document.macroEnabled.main+xml",
  "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
];

interface MainPart {
  readonly file: WordPackage;
  readonly part: string;
  readonly relationships: readonly Relationship[];
}

/** The part that holds the document, and the parts around it. */
function findMainPart(parts: ReadonlyMap<string, Uint8Array>, place: Place, report: Report): MainPart | undefined {
  const broken = (part: string) => report("reference-part-broken", place, { part });
  const file = openPackage(parts);
  if (!file) {
    if (parts.has("[Content_Types].xml")) broken("[Content_Types].xml");
    else report("reference-not-word", place, { found: "other" });
    return undefined;
  }
  const top = relationshipsOf(file, "");
  if (!top) {
    broken("_rels/.rels");
    return undefined;
  }
  const main = top.find(({ type, external }) => type.endsWith("/officeDocument") && !external);
  const type = main && contentType(file, main.target);
  if (!main || type === undefined || ![...mainTypes, ...macroTypes].includes(type)) {
    report("reference-not-word", place, { found: officeKind(type) });
    return undefined;
  }
  if (macroTypes.includes(type)) report("reference-macros", place, {});
  const relationships = relationshipsOf(file, main.target);
  if (!relationships) broken(main.target);
  return relationships && { file, part: main.target, relationships };
}

function officeKind(type: string | undefined): "excel" | "powerpoint" | "other" {
  if (type?.includes("spreadsheetml") === true || type?.includes("ms-excel") === true) return "excel";
  return type?.includes("presentationml") === true || type?.includes("ms-powerpoint") === true ? "powerpoint" : "other";
}

interface ReadParts {
  readonly document: XmlElement;
  readonly styles: XmlElement;
  readonly margins: readonly (ReferencePart & { readonly part: string })[];
}

/** The parts that are looked into; every one of them that is broken is reported. A file may well have no styles. */
function readParts(
  { parts }: WordPackage,
  main: string,
  relationships: readonly Relationship[],
  place: Place,
  report: Report,
): ReadParts | undefined {
  let whole = true;
  const read = (part: string, root: string): XmlElement | undefined => {
    const tree = treeOf(parts, part);
    const namespace = tree?.attributes.get("xmlns:w");
    if (tree?.name === root && namespace === namespaces.w) return tree;
    whole = false;
    if (namespace === strictNamespace) report("reference-strict", place, {});
    else report("reference-part-broken", place, { part });
    return undefined;
  };
  const document = read(main, "w:document");
  const isThere = ({ external, target }: Relationship) => !external && parts.has(target);
  const stylesPart = relationships.find((one) => one.type === relationshipTypes.styles && isThere(one));
  const styles = stylesPart ? read(stylesPart.target, "w:styles") : element("w:styles");
  for (const type of looked) {
    const other = relationships.find((one) => one.type === relationshipTypes[type] && isThere(one));
    if (other) read(other.target, `w:${type}`);
  }
  const margins = relationships.flatMap(({ type, target, external }) => {
    const kind = type === relationshipTypes.header ? "header" : "footer";
    if (type !== relationshipTypes[kind] || external || !parts.has(target)) return [];
    const root = read(target, kind === "header" ? "w:hdr" : "w:ftr");
    return root ? [{ kind, root, part: target } as const] : [];
  });
  if (!document || !styles || !whole) return undefined;
  if (findChild(document, "w:body")) return { document, styles, margins };
  report("reference-part-broken", place, { part: main });
  return undefined;
}

/** Other parts that are changed on the way, by their root's name. */
const looked = ["numbering", "settings", "footnotes", "endnotes"] as const;
