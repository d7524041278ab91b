import { escapeXml } from "../docx/xml.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

/** A tree as a part, with its declaration. */
export function writeTree(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeNode(root)}`;
}

/** Some nodes as they stand within a part. */
export function writeNodes(nodes: readonly XmlNode[]): string {
  return nodes.map(writeNode).join("");
}

function writeNode(node: XmlNode): string {
  if (typeof node === "string") return escapeXml(node);
  const { name, attributes, children } = node;
  let open = `<${name}`;
  for (const [key, value] of attributes) open += ` ${key}="${escapeAttribute(value)}"`;
  return children.length === 0 ? `${open}/>` : `${open}>${writeNodes(children)}</${name}>`;
}

/** A line end or tab written as such in an attribute would be read as a space. */
function escapeAttribute(value: string): string {
  return escapeXml(value).replaceAll(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
