import { SaxesParser } from "saxes";
import type { SaxesTagNS } from "saxes";

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
 * Reads a part as a tree. Comments and processing instructions are left out. Nothing when it is no well-formed XML, is nested
 * too deep, or has a document type, which no part of a Word file has and which could define entities.
 */
export function readTree(xml: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const state: { isSound: boolean; root?: XmlElement | undefined } = { isSound: true };
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on("error", () => (state.isSound = false));
  parser.on("doctype", () => (state.isSound = false));
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    if (open.length >= deepest) state.isSound = false;
    const known = (prefix: string) => prefixes.get(parser.resolve(prefix) ?? "") ?? prefix;
    open.push({ name: nameOf(tag.local, tag.prefix, tag.uri), attributes: attributesOf(tag, known), children: [] });
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (parent && closed) parent.children.push(closed);
    else state.root = closed;
  });
  for (let at = 0; at < xml.length && state.isSound; at += chunk) parser.write(xml.slice(at, at + chunk));
  if (state.isSound) parser.close();
  return state.isSound ? state.root : undefined;
}

/** Characters at a time, so that what is broken at its beginning is not read to its end. */
const chunk = 65_536;

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
