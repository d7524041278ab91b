import type { Facts } from "../facts/facts.ts";
import type { Look } from "../figures/figure.ts";
import type { Language } from "../locale/language.ts";
import type { TraceWords } from "../locale/trace-words.ts";
import type { Writing } from "../locale/writing.ts";
import type { Trace } from "../trace/trace.ts";
import type { Colours } from "./colours.ts";

export interface TraceOptions {
  readonly facts: Facts;
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  /** All records instead of the first few. */
  readonly all: boolean;
  /** Also the anchor and where the template asks for the figure. */
  readonly detailed: boolean;
}

/** What showing hands along. `before` grows: what was shown, by what it comes from. */
export interface Showing extends TraceOptions {
  readonly trace: Trace;
  readonly look: Look;
  readonly colours: Colours;
  readonly words: TraceWords;
  readonly writing: Writing;
  readonly before: Map<string, number>;
}

/** Before all that stands under a figure's sentence. */
export const indent = "     ";
