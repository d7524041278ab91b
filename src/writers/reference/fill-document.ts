import type { Line } from "../../tree/tree.ts";
import { addXml } from "./assemble.ts";
import type { Assembly } from "./assemble.ts";
import { cleanDocument } from "./clean-document.ts";
import { fillPlaceholders } from "./fill-placeholders.ts";
import { keepNumbers } from "./keep-numbers.ts";
import { highestId } from "./merge-numbering.ts";
import { isBodyPlace } from "./read-reference.ts";
import type { Reference } from "./reference.ts";
import { treeOf } from "./word-package.ts";
import { findChild, isElement, withChildren } from "./xml-tree.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";
import { writeTree } from "./write-tree.ts";

/** A reference file's document around the body of a report. */
export interface Frame {
  /** The document with nothing in its body. */
  readonly root: XmlElement;
  readonly before: readonly XmlNode[];
  readonly after: readonly XmlNode[];
}

/**
 * The file's document with its placeholders filled, parted at the place of the body. Without such a place nothing is left of it
 * but its last section's properties.
 * @param bookmarks names of those in the report's own body
 * @param hasAnchors whether phrases stand in anchors
 */
export function fillDocument(
  { document, hasBody, section, placeholders }: Reference,
  lines: ReadonlyMap<string, Line>,
  bookmarks: ReadonlySet<string>,
  hasAnchors: boolean,
): Frame {
  const body = findChild(document, "w:body");
  const children = body?.children.filter(isElement) ?? [];
  const root = withChildren(
    document,
    document.children.filter((node) => isElement(node) && node !== body),
  );
  if (!hasBody) return { root, before: [], after: section ? [section] : [] };
  const isPlace = (node: XmlNode) => isElement(node) && node.name === "w:p" && isBodyPlace(node, placeholders);
  const anchors = hasAnchors ? anchorsFor(lines, bookmarks) : new Map<string, string>();
  const clean = cleanDocument(withChildren(document, [...children]), new Set([...bookmarks, ...anchors.keys()]));
  let id = highestId([clean], bookmarkNames, "w:id");
  for (const anchor of anchors.keys()) anchors.set(anchor, String(++id));
  const filled = fillPlaceholders(clean, { lines, anchors }).children;
  const at = filled.findIndex(isPlace);
  const place = filled[at];
  // The paragraph of the place may end a section.
  const ending = place !== undefined && isElement(place) ? findChild(findChild(place, "w:pPr"), "w:sectPr") : undefined;
  const closing = ending && place && isElement(place) ? [closingParagraph(ending)] : [];
  return { root, before: filled.slice(0, at), after: [...closing, ...filled.slice(at + 1)] };
}

export const bookmarkNames = ["w:bookmarkStart", "w:bookmarkEnd"];

/** An empty paragraph with which a section ends. */
export function closingParagraph(section: XmlElement): XmlElement {
  const properties: XmlElement = { name: "w:pPr", attributes: new Map(), children: [section] };
  return { name: "w:p", attributes: new Map(), children: [properties] };
}

/** The anchors of what fills placeholders, so far without ids. */
function anchorsFor(lines: ReadonlyMap<string, Line>, bookmarks: ReadonlySet<string>): Map<string, string> {
  const names = [...lines.values()].flatMap(({ phrases }) => phrases.map(({ anchor }) => anchor));
  return new Map(names.filter((name) => !bookmarks.has(name)).map((name) => [name, ""]));
}

/**
 * Fills the placeholders of headers and footers.
 * @param headings ids of the file's styles that get our numbers
 */
export function fillMargins(
  reference: Reference,
  lines: ReadonlyMap<string, Line>,
  headings: ReadonlySet<string>,
  assembly: Assembly,
): void {
  for (const name of reference.margins) {
    const part = assembly.parts.get(name);
    const root = treeOf(reference.package.parts, name);
    if (!part || !root) continue;
    const clean = keepNumbers(cleanDocument(root, new Set()), headings, reference.styles);
    const filled = fillPlaceholders(clean, { lines, anchors: undefined });
    addXml(assembly, name, writeTree(filled), part.type);
  }
}
