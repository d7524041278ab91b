import { otherNames } from "./other-names.ts";
import { paragraphOrder, runOrder, styleOrder } from "./schema-order.ts";
import { findStyleNamed, propertiesOf } from "./style-sheet.ts";
import type { StyleSheet, WordStyle } from "./style-sheet.ts";
import { element, isElement, valueOf, withAttribute, withChild, withChildren, withoutChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** How the styles of a report are those of a reference file. */
export interface StyleMap {
  /** Ids in the reference file by ids in ours. */
  readonly ids: ReadonlyMap<string, string>;
  /** Styles of ours that the file doesn't have and now gets, under ids that are free there. */
  readonly added: readonly WordStyle[];
  /** Names of those among them that are not made from the file's own. */
  readonly lacking: readonly string[];
}

/**
 * Finds for each of our styles that is used the reference file's own: by its built-in name, then by what else it may be called
 * there. One that the file doesn't have is added.
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
  const missing: WordStyle[] = [];
  const taken = new Set(reference.byId.keys());
  const bases = used.map((id) => ours.byId.get(id)?.basedOn ?? "");
  for (const id of new Set([...used, ...known, ...bases])) {
    const own = ours.byId.get(id);
    if (!own) continue;
    const there = own === ours.normal ? reference.normal : findStyleLike(own.name, own.type, reference);
    if (!there && !used.includes(id)) continue;
    const given = there?.id ?? freeId(id, taken);
    ids.set(id, given);
    taken.add(given);
    if (!there) missing.push(own);
  }
  const adding: Adding = { ids, ours, reference };
  const made = missing.map((style) => headingPart(style, adding) ?? overBase(style, adding));
  return {
    ids,
    added: missing.map((style, index) => made[index] ?? standing(style, adding)),
    lacking: missing.filter((_, index) => !made[index]).map(({ name }) => name),
  };
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

/** What adding a style needs to know of. */
interface Adding {
  readonly ids: ReadonlyMap<string, string>;
  readonly ours: StyleSheet;
  readonly reference: StyleSheet;
}

/** The characters of a heading that goes on as text: they look like the file's own heading. Nothing where it has none. */
function headingPart(style: WordStyle, { ids, reference }: Adding): WordStyle | undefined {
  const level = /^heading (\d) Char$/.exec(style.name)?.[1];
  const heading = level === undefined ? undefined : findStyleLike(`heading ${level}`, "paragraph", reference);
  if (!heading) return undefined;
  const chain = propertiesOf({ ...reference, root: element("w:styles") }, heading, "w:rPr");
  return renamed(style, joined("w:rPr", chain, runOrder), ids);
}

/** A style over one that the file has: it says the same of what is its own. Nothing where it is over plain text. */
function overBase(style: WordStyle, { ids, ours, reference }: Adding): WordStyle | undefined {
  const base = ours.byId.get(style.basedOn ?? "");
  const id = base && ids.get(base.id);
  const isPlain = base === ours.normal || base?.name === "Default Paragraph Font";
  if (!base || isPlain || id === undefined || !reference.byId.has(id)) return undefined;
  const { element: bare, ...named } = renamed(style, undefined, ids);
  return { ...named, element: withChild(bare, element("w:basedOn", { "w:val": id }), styleOrder) };
}

/**
 * A style of ours as it stands by itself in another file: what it takes over from ours is written into it, as the other's
 * default style may indent or space its paragraphs in its own way.
 */
function standing(style: WordStyle, { ids, ours }: Adding): WordStyle {
  if (style.type !== "paragraph") return renamed(style, undefined, ids);
  const run = joined("w:rPr", propertiesOf(ours, style, "w:rPr"), runOrder);
  const paragraph = joined("w:pPr", propertiesOf(ours, style, "w:pPr"), paragraphOrder);
  const { element: bare, ...named } = renamed(style, run, ids);
  // Where the file has no default paragraph style, ours takes that place.
  const marked = style === ours.normal ? withAttribute(bare, "w:default", "1") : bare;
  return { ...named, element: withChild(marked, paragraph, styleOrder) };
}

/** A style under its new id; what it refers to is there, too, or left out. */
function renamed(style: WordStyle, run: XmlElement | undefined, ids: ReadonlyMap<string, string>): WordStyle {
  const id = ids.get(style.id) ?? style.id;
  const next = ids.get(valueOf(style.element, "w:next") ?? "");
  const bare = withoutChildren(withAttribute(style.element, "w:styleId", id), ["w:link", "w:basedOn", "w:next"]);
  const own = next === undefined ? bare : withChild(bare, element("w:next", { "w:val": next }), styleOrder);
  return { ...style, id, element: run ? withChild(own, run, styleOrder) : own };
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
