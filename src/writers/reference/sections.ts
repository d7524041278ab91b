import { sectionOrder } from "./schema-order.ts";
import { findChild, findChildren, isElement, withChild, withoutChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * The properties of the section in which the body will stand: those that follow its place, which may close a section in the
 * middle of the file; without a place the last.
 */
export function governingSection(
  document: XmlElement,
  isBodyPlace: (paragraph: XmlElement) => boolean,
): XmlElement | undefined {
  const children = findChild(document, "w:body")?.children.filter(isElement) ?? [];
  const place = children.findIndex((one) => one.name === "w:p" && isBodyPlace(one));
  const sections = children.slice(Math.max(place, 0)).flatMap((one) => sectionOf(one) ?? []);
  return place < 0 ? sections.at(-1) : sections[0];
}

/** The section that ends with a child of the body. */
function sectionOf(child: XmlElement): XmlElement | undefined {
  return child.name === "w:sectPr" ? child : findChild(findChild(child, "w:pPr"), "w:sectPr");
}

/** A page in twips (1/1440 inch): what a section's properties say of it. */
export interface SectionPage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly footer: number;
}

/** The page of a section; of several columns the width of the first is told as that of the page. Nothing without a size. */
export function pageOfSection(section: XmlElement): SectionPage | undefined {
  const size = findChild(section, "w:pgSz")?.attributes;
  const margins = findChild(section, "w:pgMar")?.attributes;
  const [width, height] = [twips(size, "w:w"), twips(size, "w:h")];
  if (width === undefined || height === undefined) return undefined;
  const margin = (name: string) => twips(margins, `w:${name}`) ?? inch;
  const gutter = twips(margins, "w:gutter") ?? 0;
  const left = margin("left") + gutter;
  const right = margin("right");
  return {
    width,
    height,
    top: Math.abs(margin("top")),
    bottom: Math.abs(margin("bottom")),
    left,
    right: right + otherColumns(section, width - left - right),
    footer: margin("footer"),
  };
}

/** What is left of the text's width beside its first column. */
function otherColumns(section: XmlElement, width: number): number {
  const columns = findChild(section, "w:cols");
  const count = twips(columns?.attributes, "w:num") ?? 1;
  const [first] = columns ? findChildren(columns, "w:col") : [];
  const own =
    twips(first?.attributes, "w:w") ?? (width - (count - 1) * (twips(columns?.attributes, "w:space") ?? 720)) / count;
  return count > 1 ? Math.round(width - own) : 0;
}

const inch = 1440;

function twips(attributes: ReadonlyMap<string, string> | undefined, name: string): number | undefined {
  const written = attributes?.get(name);
  return written !== undefined && /^-?\d+$/.test(written) ? Number(written) : undefined;
}

/**
 * The properties of a section of ours on the reference's page: with its headers, footers and margins, laid across where ours
 * is, begun as ours is. Only the first section has a first page of its own.
 */
export function sectionLike(own: XmlElement, reference: XmlElement, isFirst: boolean): XmlElement {
  const type = findChild(own, "w:type");
  const plain = isFirst ? reference : laterSection(reference);
  const typed = type ? withChild(plain, type, sectionOrder) : withoutChildren(plain, ["w:type"]);
  return isLandscape(own) === isLandscape(reference) ? typed : turned(typed);
}

/** The same for a section behind the first: its pages are counted on, and its first page is like the others. */
export function laterSection(section: XmlElement): XmlElement {
  const numbers = findChild(section, "w:pgNumType");
  const plain = withoutChildren(section, ["w:titlePg"]);
  if (!numbers?.attributes.has("w:start")) return plain;
  const kept = [...numbers.attributes].filter(([name]) => name !== "w:start");
  return withChild(plain, { ...numbers, attributes: new Map(kept) }, sectionOrder);
}

export function isLandscape(section: XmlElement): boolean {
  const size = findChild(section, "w:pgSz")?.attributes;
  return size?.get("w:orient") === "landscape" || (twips(size, "w:w") ?? 0) > (twips(size, "w:h") ?? 0);
}

/** Turned by a quarter to the right: the upper margin becomes the right one. */
function turned(section: XmlElement): XmlElement {
  const size = findChild(section, "w:pgSz");
  const margins = findChild(section, "w:pgMar");
  if (!size || !margins) return section;
  const attributes = new Map(size.attributes);
  const [width = "", height = ""] = [attributes.get("w:w"), attributes.get("w:h")];
  attributes.set("w:w", height).set("w:h", width);
  if (isLandscape(section)) attributes.delete("w:orient");
  else attributes.set("w:orient", "landscape");
  const sides = new Map(margins.attributes);
  for (const [to, from] of quarter) sides.set(`w:${to}`, margins.attributes.get(`w:${from}`) ?? String(inch));
  const sized = withChild(section, { ...size, attributes }, sectionOrder);
  return withChild(sized, { ...margins, attributes: sides }, sectionOrder);
}

const quarter = [
  ["top", "left"],
  ["right", "top"],
  ["bottom", "right"],
  ["left", "bottom"],
] as const;
