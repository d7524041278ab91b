import { strToU8 } from "fflate";

import { addRelationship } from "./package-lists.ts";
import type { RelationshipList } from "./package-lists.ts";
import type { Writing } from "./writing.ts";

/** The footnotes of a document. */
export interface Notes {
  /** The runs of each; their ids are their places, from 1. */
  readonly runs: string[];
  /** What the links in them refer to. */
  readonly relationships: RelationshipList;
}

export function noNotes(): Notes {
  return { runs: [], relationships: { first: 1, items: [] } };
}

/**
 * A footnote's number in the text; the word processor counts it.
 * @param writeRuns writes the footnote's own text, whose links belong to the part of the footnotes
 */
export function writeNote(writeRuns: () => string, writing: Writing): string {
  const { notes, relationships } = writing;
  writing.relationships = notes.relationships;
  const id = notes.runs.push(writeRuns());
  writing.relationships = relationships;
  const [open = "", close = ""] = writing.forms.note().reference;
  return open + id + close;
}

export const notesPart = "word/footnotes.xml";

/** Adds the part of the footnotes, if there are any. */
export function addNotesPart(writing: Writing): void {
  const { runs, relationships } = writing.notes;
  if (runs.length === 0) return;
  const { part, note } = writing.forms.note();
  const [partOpen = "", partClose = ""] = part;
  const [open = "", afterId = "", close = ""] = note;
  const notes = runs.map((own, index) => open + (index + 1) + afterId + own + close);
  writing.parts.push({
    name: notesPart,
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    content: strToU8(partOpen + notes.join("") + partClose),
    relationships: relationships.items,
  });
  addRelationship(writing.relationships, { type: "footnotes", target: "footnotes.xml" });
}
