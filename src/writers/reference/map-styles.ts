import { otherNames } from "./other-names.ts";
import { paragraphOrder, runOrder, styleOrder } from "./schema-order.ts";
import { findStyleNamed, propertiesOf } from "./style-sheet.ts";
import type { StyleSheet, WordStyle } from "./style-sheet.ts";
import { element, isElement, withAttribute, withChild, withChildren, withoutChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** How the styles of a report are those of a reference file. */
export interface StyleMap {
  /** Ids in the reference file by ids in ours. */
  readonly ids: ReadonlyMap<string, string>;
  /** Styles of ours that the file lacks and now gets, under ids that are free there. */
  readonly added: readonly WordStyle[];
}

/**
 * Finds for each of our styles that is used the reference file's own: by its built-in name, then by what else it may be called
 * there. One that the file lacks is added.
 * @param used ids of our styles, in the order of the report
 * @param known ids of styles that are wanted where the file has them
 */
export function mapStyles(
  used: readonly string[],
  known: readonly string[],
  ours: StyleSheet,
  reference: StyleSheet,
): StyleMap {
  const ids = new Map<string, string>();
  const lacking: WordStyle[] = [];
  const taken = new Set(reference.byId.keys());
  for (const id of new Set([...used, ...known])) {
    const own = ours.byId.get(id);
    if (!own) continue;
    const there = own === ours.normal ? reference.normal : findStyleLike(own.name, own.type, reference);
    if (!there && !used.includes(id)) continue;
    const given = there?.id ?? freeId(id, taken);
    ids.set(id, given);
    taken.add(given);
    if (!there) lacking.push(own);
  }
  return { ids, added: lacking.map((style) => standing(style, ids, ours)) };
}

/** The style that is for the same in a file, by one of its names. */
export function findStyleLike(name: string, type: string, sheet: StyleSheet): WordStyle | undefined {
  for (const one of [name, ...(otherNames[name] ?? [])]) {
    const found = findStyleNamed(sheet, type, one);
    if (found) return found;
  }
  return undefined;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 1; taken.has(free); number++) free = `${id}${number}`;
  return free;
}

/**
 * A style of ours as it stands by itself in another file: what it takes over from ours is written into it, as the other's
 * default style may indent or space its paragraphs in its own way.
 */
function standing(style: WordStyle, ids: ReadonlyMap<string, string>, ours: StyleSheet): WordStyle {
  const id = ids.get(style.id) ?? style.id;
  const next = ids.get(style.id) === undefined ? undefined : nextOf(style, ids);
  const bare = withoutChildren(withAttribute(style.element, "w:styleId", id), ["w:link", "w:basedOn", "w:next"]);
  const own = next ? withChild(bare, next, styleOrder) : bare;
  if (style.type !== "paragraph") return { ...style, id, element: own };
  const run = joined("w:rPr", propertiesOf(ours, style, "w:rPr"), runOrder);
  const paragraph = joined("w:pPr", propertiesOf(ours, style, "w:pPr"), paragraphOrder);
  // Where the file has no default paragraph style, ours takes that place.
  const marked = style === ours.normal ? withAttribute(own, "w:default", "1") : own;
  return { ...style, id, element: withChild(withChild(marked, paragraph, styleOrder), run, styleOrder) };
}

function nextOf({ element: style }: WordStyle, ids: ReadonlyMap<string, string>): XmlElement | undefined {
  const next = style.children.find((node): node is XmlElement => isElement(node) && node.name === "w:next");
  const id = ids.get(next?.attributes.get("w:val") ?? "");
  return id === undefined ? undefined : element("w:next", { "w:val": id });
}

/** Properties in one: of each kind the nearest. */
export function joined(name: string, nearestFirst: readonly XmlElement[], order: readonly string[]): XmlElement {
  const found = new Map<string, XmlElement>();
  for (const child of nearestFirst.flatMap(({ children }) => children.filter(isElement))) {
    found.set(child.name, joinAttributes(found.get(child.name), child));
  }
  const children = [...found.values()].toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return withChildren(element(name), children);
}

/** Word takes over indents and spacings value by value. */
function joinAttributes(near: XmlElement | undefined, far: XmlElement): XmlElement {
  if (!near) return far;
  if (!["w:ind", "w:spacing", "w:rFonts", "w:lang"].includes(near.name)) return near;
  return { ...near, attributes: new Map([...far.attributes, ...near.attributes]) };
}
