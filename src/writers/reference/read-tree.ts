import type { SaxesTagNS } from "saxes";

import { parseXml } from "../../source/parse-xml.ts";
import { prefixes } from "./namespaces.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

/** Deeper than any document is nested; what is deeper still was made to exhaust a reader. */
const deepest = 500;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

/**
 * Reads a part as a tree. Comments and processing instructions are left out. Nothing when it is no sound XML, see
 * `parseXml`, or nested too deep.
 */
export function readTree(xml: string): XmlElement | undefined {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  const isSound = parseXml(xml, {
    open(tag, resolve) {
      const known = (prefix: string) => prefixes.get(resolve(prefix) ?? "") ?? prefix;
      open.push({ name: nameOf(tag.local, tag.prefix, tag.uri), attributes: attributesOf(tag, known), children: [] });
      return open.length <= deepest;
    },
    text: (text) => open.at(-1)?.children.push(text),
    close() {
      const closed = open.pop();
      const parent = open.at(-1);
      if (parent && closed) parent.children.push(closed);
      else root = closed;
    },
  });
  return isSound ? root : undefined;
}

function nameOf(local: string, prefix: string, namespace: string): string {
  const known = prefixes.get(namespace) ?? prefix;
  return known === "" ? local : `${known}:${local}`;
}

/** Attributes by name. Where prefixes are declared or listed, they are the known ones, too. */
function attributesOf({ attributes }: SaxesTagNS, known: (prefix: string) => string): ReadonlyMap<string, string> {
  return new Map(
    Object.values(attributes).map(({ local, prefix, uri, name, value }) => {
      if (prefix === "xmlns" || name === "xmlns") {
        const declared = prefixes.get(value) ?? (name === "xmlns" ? "" : local);
        return [declared === "" ? "xmlns" : `xmlns:${declared}`, value];
      }
      const qualified = nameOf(local, prefix, uri);
      const listsPrefixes = qualified === "mc:Ignorable" || qualified === "Requires";
      return [qualified, listsPrefixes ? value.split(/\s+/).map(known).join(" ") : value];
    }),
  );
}
