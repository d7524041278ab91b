import { addXml, copyPart, freeName } from "./assemble.ts";
import type { Assembly } from "./assemble.ts";
import { addRelationship, copyOwnParts } from "./copy-parts.ts";
import type { StyleMap } from "./map-styles.ts";
import { mergeNotes } from "./merge-notes.ts";
import { mergeNumbering } from "./merge-numbering.ts";
import { mergeStyles } from "./merge-styles.ts";
import { ownPart } from "./own-package.ts";
import type { OwnPackage } from "./own-package.ts";
import { readTree } from "./read-tree.ts";
import type { Reference } from "./reference.ts";
import { relationshipTypes } from "./relationship-types.ts";
import { shifted } from "./shifted.ts";
import type { Shift } from "./shifted.ts";
import { factsOf } from "./style-facts.ts";
import { textOf, treeOf } from "./word-package.ts";
import type { Relationship } from "./word-package.ts";
import { findChild, mapElements, withAttribute } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";
import { writeTree } from "./write-tree.ts";

/** A report on its way into a reference file. The assembly and the document's relationships grow. */
export interface Grafting {
  readonly own: OwnPackage;
  readonly reference: Reference;
  readonly styles: StyleMap;
  readonly assembly: Assembly;
  readonly relationships: Relationship[];
}

type Kind = "styles" | "numbering" | "footnotes" | "settings";

/** Puts our numberings behind the file's. Gives what is added to their numbers. */
export function graftNumbering(grafting: Grafting): number {
  const { own, reference, styles } = grafting;
  const headings = new Map(
    headingsOf(grafting).map(([, id]) => {
      return [id, factsOf(reference.styles.byId.get(id), reference.styles, reference.theme).indent] as const;
    }),
  );
  const { root, shift } = mergeNumbering(treeFor("numbering", grafting), own.numbering, styles.ids, headings);
  writePart("numbering", root, grafting);
  return shift;
}

/** Adds the styles that the file lacks, and has its headings numbered as ours. */
export function graftStyles(grafting: Grafting, numbersShift: number, font: string | undefined): void {
  const { own, reference, styles } = grafting;
  const shiftNumbers = (one: XmlElement) => {
    if (one.name !== "w:numId") return one;
    const id = Number(one.attributes.get("w:val"));
    return id === 0 ? one : withAttribute(one, "w:val", String(id + numbersShift));
  };
  const numbers = new Map(
    headingsOf(grafting).map(([ownId, id]) => {
      const numbering = findChild(findChild(own.styles.byId.get(ownId)?.element, "w:pPr"), "w:numPr");
      return [id, numbering && mapElements(numbering, shiftNumbers)] as const;
    }),
  );
  const added = styles.added.map((style) => ({ ...style, element: mapElements(style.element, shiftNumbers) }));
  writePart("styles", mergeStyles(reference.styles, own.styles, added, numbers, font), grafting);
}

/** Puts our footnotes behind the file's, where we have any. Gives what is added to their ids. */
export function graftNotes(grafting: Grafting, shift: Omit<Shift, "relationships" | "notes">): number {
  const { own, assembly, relationships } = grafting;
  const notes = ownPart(own, "footnotes");
  if (!notes) return 0;
  const theirs = treeFor("footnotes", grafting);
  const target = theirs ? targetFor("footnotes", grafting) : freeName(assembly, notes.part);
  const related = [...(assembly.relationships.get(target) ?? [])];
  const ids = copyOwnParts(own, notes.part, related, assembly);
  const xml = textOf(own.package.parts.get(notes.part) ?? new Uint8Array());
  const ours = readTree(shifted(xml, { ...shift, relationships: ids, notes: 0 }));
  if (!ours) throw new Error("the docx writer wrote broken footnotes");
  const merged = theirs ? mergeNotes(theirs, ours) : { root: ours, shift: 0 };
  if (related.length > 0) assembly.relationships.set(target, related);
  addXml(assembly, target, writeTree(merged.root), notes.type);
  if (!theirs) addRelationship(relationships, { type: relationshipTypes.footnotes, target, external: false });
  return merged.shift;
}

/** Parts that a file can do without, and a report can't. */
export function addMissingParts({ own, assembly, relationships }: Grafting): void {
  for (const kind of ["settings", "fontTable", "theme"] as const) {
    const part = ownPart(own, kind);
    if (!part || relationships.some(({ type }) => type === relationshipTypes[kind])) continue;
    const target = copyPart(own.package, part.part, assembly, (name) => freeName(assembly, name));
    addRelationship(relationships, { type: relationshipTypes[kind], target, external: false });
  }
}

/** The file's styles that get our numbers. */
export function numberedHeadings(grafting: Grafting): ReadonlySet<string> {
  return new Set(headingsOf(grafting).map(([, id]) => id));
}

/** Headings that both have: the ids of their styles, ours and the file's own. */
function headingsOf({ own, reference, styles }: Grafting): readonly (readonly [string, string])[] {
  return [...styles.ids].filter(([ownId, id]) => {
    return /^heading \d$/.test(own.styles.byId.get(ownId)?.name ?? "") && reference.styles.byId.has(id);
  });
}

function targetFor(kind: Kind, { relationships, assembly }: Grafting): string {
  const target = relationships.find(({ type }) => type === relationshipTypes[kind])?.target;
  return target ?? freeName(assembly, `word/${kind}.xml`);
}

function treeFor(kind: Kind, { reference: { relationships, package: file } }: Grafting): XmlElement | undefined {
  const target = relationships.find(({ type, external }) => type === relationshipTypes[kind] && !external)?.target;
  return target === undefined ? undefined : treeOf(file.parts, target);
}

/** Writes a part in place of the file's, or adds it. */
function writePart(kind: Kind, root: XmlElement, grafting: Grafting): void {
  const { own, assembly, relationships } = grafting;
  const target = targetFor(kind, grafting);
  addXml(assembly, target, writeTree(root), ownPart(own, kind)?.type ?? "");
  if (relationships.some(({ type }) => type === relationshipTypes[kind])) return;
  addRelationship(relationships, { type: relationshipTypes[kind], target, external: false });
}
