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
}

/** A phrase, and what of its sentence stands before and after it. */
export interface TracedPhrase {
  readonly phrase: Phrase;
  readonly around: Surroundings;
}

export interface Surroundings {
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
