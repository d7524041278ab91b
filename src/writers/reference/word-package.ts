import { strFromU8 } from "fflate";

import { readTree } from "./read-tree.ts";
import { findChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** The parts of a Word file by name, such as `word/document.xml`, and what each of them is. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly types: ContentTypes;
}

export interface ContentTypes {
  /** By extension, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** What a part says of another, or of an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of a part; of an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Nothing when the list of content types is missing or broken. */
export function openPackage(parts: ReadonlyMap<string, Uint8Array>): WordPackage | undefined {
  const root = treeOf(parts, "[Content_Types].xml");
  if (!root) return undefined;
  const entries = (name: string, key: string, clean: (text: string) => string) =>
    findChildren(root, name).map(
      ({ attributes }) => [clean(attributes.get(key) ?? ""), attributes.get("ContentType") ?? ""] as const,
    );
  return {
    parts,
    types: {
      defaults: new Map(entries("Default", "Extension", (text) => text.toLowerCase())),
      overrides: new Map(entries("Override", "PartName", (text) => text.replace(/^\//, ""))),
    },
  };
}

export function contentType({ types }: WordPackage, part: string): string | undefined {
  return types.overrides.get(part) ?? types.defaults.get(extensionOf(part));
}

export function extensionOf(part: string): string {
  return /\.([^./]*)$/.exec(part)?.[1]?.toLowerCase() ?? "";
}

/** What a part is related to, by its `_rels` file; the package itself is `""`. Nothing when that file is broken. */
export function relationshipsOf(
  { parts }: Pick<WordPackage, "parts">,
  part: string,
): readonly Relationship[] | undefined {
  const file = relationshipsFile(part);
  if (!parts.has(file)) return [];
  const root = treeOf(parts, file);
  return root && findChildren(root, "Relationship").map((one) => readRelationship(one, folderOf(part)));
}

/** `word/_rels/document.xml.rels` for `word/document.xml`. */
export function relationshipsFile(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The folder of a part with its last `/`; empty at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** A part as a tree. Nothing when it is not there or broken. */
export function treeOf(parts: ReadonlyMap<string, Uint8Array>, part: string): XmlElement | undefined {
  const bytes = parts.get(part);
  return bytes && readTree(textOf(bytes));
}

/** Parts are in UTF-8 as a rule, and may be in UTF-16 with its mark. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, "");
}

function readRelationship({ attributes }: XmlElement, folder: string): Relationship {
  const external = attributes.get("TargetMode") === "External";
  const written = attributes.get("Target") ?? "";
  return {
    id: attributes.get("Id") ?? "",
    type: attributes.get("Type") ?? "",
    target: external ? written : resolveTarget(written, folder),
    external,
  };
}

/** A target seen from a folder as the name of a part. */
function resolveTarget(written: string, folder: string): string {
  const names: string[] = [];
  for (const name of (written.startsWith("/") ? written : folder + written).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
