// Takes: a report's RenderedText. Gives: its Trace, every figure with the words it prints, and what its places say. Reports: nothing.
import type { Figure, View } from "../figures/figure.ts";
import type { Phrase, PhrasePart } from "../text/text.ts";

/** Where every figure of a report comes from, in the order of the finished document. */
export interface Trace {
  /** Name of its template. */
  readonly template: string;
  readonly view: View;
  readonly figures: readonly TracedFigure[];
  /** What is missing from a draft. */
  readonly gaps: readonly TracedPhrase[];
  /** Where it was set beside a Word file. */
  readonly document?: TracedDocument;
}

/** How a report drafted from today's facts and its Word file differ in their anchors. The texts are not judged. */
export interface TracedDocument {
  /** What stands in the file, and in the draft no longer. */
  readonly gone: readonly { readonly anchor: string; readonly text: string }[];
  /** What stands in the draft, and not in the file. */
  readonly added: readonly TracedPhrase[];
}

/** A phrase, and what of its sentence stands before and after it. */
export interface TracedPhrase {
  readonly phrase: Phrase;
  readonly around: Around;
}

export interface Around {
  readonly before: string;
  readonly after: string;
}

/** A figure as a report prints it. Several figures of one phrase follow each other. */
export interface TracedFigure extends TracedPhrase {
  /** From 1, over the whole report. */
  readonly number: number;
  readonly part: PhrasePart;
  readonly figure: Figure;
}
