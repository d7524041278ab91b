import { bulletReference, headingsReference, orderedReference } from "./word-numbering.ts";
import type { Writing } from "./writing.ts";

/** What a body refers to. */
export interface ReferredTo {
  /** The numbering of each use, by its reference. */
  readonly lists: readonly string[];
  /** The runs of each footnote. */
  readonly notes: readonly string[];
}

/** What the body that was just written refers to. */
export function referredToIn({ uses, numberings, notes }: Writing): ReferredTo {
  const references = new Map([
    [numberings.headings, headingsReference],
    [numberings.ordered, orderedReference],
    [numberings.bullets, bulletReference],
  ]);
  return { lists: uses.map(({ abstractId }) => references.get(abstractId) ?? ""), notes: notes.runs };
}
