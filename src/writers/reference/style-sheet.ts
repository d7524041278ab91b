import { findChild, findChildren, valueOf } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** The styles of a Word file. */
export interface StyleSheet {
  readonly root: XmlElement;
  readonly byId: ReadonlyMap<string, WordStyle>;
  /** Its default paragraph style ("Normal"). */
  readonly normal: WordStyle | undefined;
}

/** A style as it stands in the file. */
export interface WordStyle {
  readonly id: string;
  /** `paragraph`, `character`, `table` or `numbering`. */
  readonly type: string;
  /** Built-in styles have their English names in every language of Word; `heading 1`. */
  readonly name: string;
  /** Other names, by which the file's author calls it. */
  readonly aliases: readonly string[];
  readonly basedOn: string | undefined;
  readonly element: XmlElement;
}

/** Reads `word/styles.xml`. */
export function readStyleSheet(root: XmlElement): StyleSheet {
  const styles = findChildren(root, "w:style").map(readStyle);
  const isDefault = ({ element, type }: WordStyle) =>
    type === "paragraph" && ["1", "true", "on"].includes(element.attributes.get("w:default") ?? "");
  const byId = new Map(styles.map((style) => [style.id, style]));
  return { root, byId, normal: styles.find(isDefault) ?? styles.find(({ name }) => plainName(name) === "normal") };
}

/** A style by name, as Word compares names: whatever their case. */
export function findStyleNamed({ byId }: StyleSheet, type: string, name: string): WordStyle | undefined {
  const wanted = plainName(name);
  const ofType = [...byId.values()].filter((style) => style.type === type);
  return (
    ofType.find((style) => plainName(style.name) === wanted) ??
    ofType.find((style) => style.aliases.some((alias) => plainName(alias) === wanted))
  );
}

/**
 * What a style says of its runs (`w:rPr`) or paragraphs (`w:pPr`), and what it takes over: the style itself first, then those it
 * is based on, at last the document's defaults.
 */
export function propertiesOf(
  sheet: StyleSheet,
  style: WordStyle | undefined,
  kind: "w:rPr" | "w:pPr",
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const seen = new Set<string>();
  for (let one = style; one && !seen.has(one.id); one = sheet.byId.get(one.basedOn ?? "")) {
    seen.add(one.id);
    const own = findChild(one.element, kind);
    if (own) found.push(own);
  }
  const defaults = findChild(findChild(findChild(sheet.root, "w:docDefaults"), `${kind}Default`), kind);
  return defaults ? [...found, defaults] : found;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, "");
}

function readStyle(element: XmlElement): WordStyle {
  return {
    id: element.attributes.get("w:styleId") ?? "",
    type: element.attributes.get("w:type") ?? "paragraph",
    name: valueOf(element, "w:name") ?? "",
    aliases: (valueOf(element, "w:aliases") ?? "").split(",").filter((alias) => alias.trim() !== ""),
    basedOn: valueOf(element, "w:basedOn"),
    element,
  };
}
