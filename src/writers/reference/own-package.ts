import { unzipSync } from "fflate";

import { readStyleSheet } from "./style-sheet.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { contentType, openPackage, relationshipsOf, textOf, treeOf } from "./word-package.ts";
import type { Relationship, WordPackage } from "./word-package.ts";
import type { XmlElement } from "./xml-tree.ts";
import { relationshipTypes } from "./relationship-types.ts";

/** A report as the docx writer wrote it, taken apart. */
export interface OwnPackage {
  readonly package: WordPackage;
  /** `word/document.xml` */
  readonly document: string;
  readonly relationships: readonly Relationship[];
  readonly styles: StyleSheet;
  readonly numbering: XmlElement;
}

export const ownMain = "word/document.xml";

export function openOwnPackage(docx: Uint8Array): OwnPackage {
  const parts = new Map(Object.entries(unzipSync(docx)));
  const own = openPackage(parts);
  const relationships = own && relationshipsOf(own, ownMain);
  const styles = treeOf(parts, "word/styles.xml");
  const numbering = treeOf(parts, "word/numbering.xml");
  const document = parts.get(ownMain);
  if (!own || !relationships || !styles || !numbering || !document) throw new Error("the docx writer left a part out");
  return { package: own, document: textOf(document), relationships, styles: readStyleSheet(styles), numbering };
}

/** A part of ours by what it is to the document, with its content type. */
export function ownPart(own: OwnPackage, kind: keyof typeof relationshipTypes) {
  const part = own.relationships.find(({ type }) => type === relationshipTypes[kind])?.target;
  return part === undefined ? undefined : { part, type: contentType(own.package, part) ?? "" };
}
