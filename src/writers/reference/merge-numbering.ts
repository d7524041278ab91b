import { numberingOrder } from "./schema-order.ts";
import { withDeclarations } from "./with-declarations.ts";
import {
  allElements,
  element,
  findChild,
  findChildren,
  isElement,
  mapElements,
  withAttribute,
  withChild,
  withChildren,
  withoutChildren,
} from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Headings of a reference file, by the id of their style there: how far they are indented. */
export type HeadingIndents = ReadonlyMap<string, XmlElement | undefined>;

/** The numberings of a reference file with ours behind them. */
export interface MergedNumbering {
  readonly root: XmlElement;
  /** What is added to the numbers of our uses (`w:num`). */
  readonly shift: number;
}

/**
 * Puts our numberings behind those of a reference file. Its headings are numbered as ours from here on, so that none of its own
 * numberings may hold on to them; ours are indented as its headings are.
 * @param styles ids in the reference file by ids in ours
 */
export function mergeNumbering(
  reference: XmlElement | undefined,
  ours: XmlElement,
  styles: ReadonlyMap<string, string>,
  headings: HeadingIndents,
): MergedNumbering {
  const theirs = reference ?? element("w:numbering", Object.fromEntries(ours.attributes));
  const shift = highest(theirs, "w:num", "w:numId");
  const abstractShift = highest(theirs, "w:abstractNum", "w:abstractNumId") + 1;
  const released = mapElements(theirs, (one) => {
    if (one.name === "w:lvl") return inOrder(one, levelOrder);
    const isHeld = one.name === "w:pStyle" && headings.has(one.attributes.get("w:val") ?? "");
    return isHeld ? [] : one;
  });
  const added = ours.children.filter(isElement).map((one) => {
    if (one.name === "w:num") return shiftUse(one, shift, abstractShift);
    const levels = mapElements(one, (level) => (level.name === "w:lvl" ? fitLevel(level, styles, headings) : level));
    return shiftId(levels, "w:abstractNumId", abstractShift);
  });
  // Numberings stand before their uses.
  const all = withChildren(withDeclarations(released, ours.attributes), [...released.children, ...added]);
  const root = inOrder(all, numberingOrder);
  return { root, shift };
}

/** LibreOffice writes a level's children in an order of its own. */
function inOrder(one: XmlElement, order: readonly string[]): XmlElement {
  const children = one.children.filter(isElement);
  return withChildren(
    one,
    children.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
  );
}

function highest(root: XmlElement, name: string, attribute: string): number {
  const ids = findChildren(root, name).map(({ attributes }) => Number(attributes.get(attribute)));
  return Math.max(0, ...ids.filter(Number.isSafeInteger));
}

function shiftUse(use: XmlElement, shift: number, abstractShift: number): XmlElement {
  const children = use.children.map((node) =>
    isElement(node) && node.name === "w:abstractNumId" ? shiftId(node, "w:val", abstractShift) : node,
  );
  return shiftId(withChildren(use, children), "w:numId", shift);
}

function shiftId(one: XmlElement, attribute: string, shift: number): XmlElement {
  return withAttribute(one, attribute, String(Number(one.attributes.get(attribute)) + shift));
}

/** A heading's level belongs to the file's own heading, and stands where that does. */
function fitLevel(level: XmlElement, styles: ReadonlyMap<string, string>, headings: HeadingIndents): XmlElement {
  const style = findChild(level, "w:pStyle");
  if (!style) return level;
  const id = styles.get(style.attributes.get("w:val") ?? "");
  if (id === undefined) return withoutChildren(level, ["w:pStyle"]);
  const own = mapElements(level, (one) => (one === style ? withAttribute(one, "w:val", id) : one));
  if (!headings.has(id)) return own;
  const indent = headings.get(id) ?? element("w:ind", { "w:left": "0", "w:firstLine": "0" });
  return withChild(own, element("w:pPr", {}, [indent]), levelOrder);
}

const levelOrder = [
  "w:start",
  "w:numFmt",
  "w:lvlRestart",
  "w:pStyle",
  "w:isLgl",
  "w:suff",
  "w:lvlText",
  "w:lvlPicBulletId",
  "w:legacy",
  "w:lvlJc",
  "w:pPr",
  "w:rPr",
];

/** The highest of some ids in a part; 0 where there are none. */
export function highestId(roots: readonly XmlElement[], names: readonly string[], attribute: string): number {
  const ids = roots
    .flatMap((root) => [...allElements(root)])
    .flatMap(({ name, attributes }) => (names.includes(name) ? Number(attributes.get(attribute)) : []));
  return ids.filter(Number.isSafeInteger).reduce((most, id) => Math.max(most, id), 0);
}
