import type { Alignment } from "../compare/alignment.ts";
import type { ReturnedDocument, ReturnedParagraph, Span } from "../returned/returned-document.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";

/** What the marking of changes in the second document hands along. */
export interface Marking {
  readonly was: ReturnedDocument;
  readonly is: ReturnedDocument;
  /** The second document is the edited one. */
  readonly alignment: Alignment;
  /** Name of the document's part. */
  readonly main: string;
  /** Of the second document. */
  readonly xmlOf: (part: string) => string;
  readonly tablesOf: (part: string) => readonly Span[];
  readonly styles: string;
  readonly tracked: TrackedChange;
}

/** What is to be changed in a part of the second document. */
export interface MarkedPart {
  readonly part: string;
  readonly splices: readonly Splice[];
}

/** Whether all of a paragraph is worked out by the word processor, as a line of the contents is. */
export function isField({ text, fields }: ReturnedParagraph): boolean {
  return text !== "" && fields.some(({ from, to }) => from === 0 && to >= text.trimEnd().length);
}

/** A paragraph's style, where the second document has it. */
export function styleIn({ styles }: Marking, { style }: ReturnedParagraph): string | undefined {
  return style !== undefined && styles.includes(`:styleId="${style}"`) ? style : undefined;
}
