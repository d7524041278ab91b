import { withDeclarations } from "./with-declarations.ts";
import { findChildren, isElement, withAttribute, withChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** The footnotes of a reference file with ours behind them. It has its own lines that part them from the text. */
export interface MergedNotes {
  readonly root: XmlElement;
  /** What is added to the ids of our notes. */
  readonly shift: number;
}

/** @param ours already with the ids of styles and relationships as they are in the reference file */
export function mergeNotes(reference: XmlElement, ours: XmlElement): MergedNotes {
  const ids = findChildren(reference, "w:footnote").map(({ attributes }) => Number(attributes.get("w:id")));
  const shift = Math.max(0, ...ids.filter(Number.isSafeInteger));
  const notes = ours.children.filter(isElement).filter(({ attributes }) => !attributes.has("w:type"));
  const added = notes.map((note) => withAttribute(note, "w:id", String(Number(note.attributes.get("w:id")) + shift)));
  const root = withChildren(withDeclarations(reference, ours.attributes), [...reference.children, ...added]);
  return { root, shift };
}
