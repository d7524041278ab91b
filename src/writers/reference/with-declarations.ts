import { withAttribute } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

const ignorable = "mc:Ignorable";

/** A root that declares the prefixes of another, too, so that what stood under that may stand under this. */
export function withDeclarations(root: XmlElement, other: ReadonlyMap<string, string>): XmlElement {
  let merged = root;
  for (const [name, value] of other) {
    if (name.startsWith("xmlns:") && !merged.attributes.has(name)) merged = withAttribute(merged, name, value);
  }
  const lists = [root.attributes.get(ignorable), other.get(ignorable)].join(" ");
  const all = new Set(lists.split(/\s+/).filter((prefix) => prefix !== ""));
  return all.size === 0 ? merged : withAttribute(merged, ignorable, [...all].join(" "));
}
