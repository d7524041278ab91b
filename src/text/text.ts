// Takes: a report template, its sections and Facts under a view. Gives: Markdown with tokens, block by block. Reports: every
// fault of the templates before any data is there, then what the facts lack.
import type { Place } from "../diagnostics/place.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { Figure } from "../figures/figure.ts";

/** A report's text: what the front matter says, and its body cut into top-level Markdown blocks. */
export interface RenderedText {
  readonly parts: RenderedParts;
  /** Titles of the attachments as the front matter names them; they are not printed. */
  readonly attachments: readonly RenderedLine[];
  /** What is printed in places of a reference file, in the order in which it was asked for. */
  readonly placed: readonly RenderedLine[];
  /** Whether headings are numbered 一、（一）1.（1）. */
  readonly numbered: boolean;
  /** Whether a seal will be set over 署名 and 成文日期. */
  readonly sealed: boolean;
  /** Whether it goes to a higher body (上行文). */
  readonly upward: boolean;
  readonly blocks: readonly RenderedBlock[];
}

/** The document parts that the front matter gives, or else the facts. They are plain text, never Markdown. */
export type RenderedParts = { readonly title: RenderedLine } & { readonly [P in PartName]?: RenderedLine };

/** One line of text in which phrases stand as tokens. */
export interface RenderedLine {
  readonly text: string;
  readonly phrases: readonly Phrase[];
  readonly place: Place;
}

/**
 * One top-level block of Markdown. Its tokens are numbered from 0, so that the same block text comes up again for every
 * unit and period, and its tree and its Word shell can be remembered by that text.
 */
export interface RenderedBlock {
  readonly text: string;
  /** By token number. */
  readonly phrases: readonly Phrase[];
  /** From where in the templates the text comes, in the order of `at`. */
  readonly origins: readonly Origin[];
}

/** From the character at offset `at` of a block's text on, its literal text comes from `place` on. */
export interface Origin {
  readonly at: number;
  readonly place: Place;
  readonly includes: readonly Place[];
  /** A table's row begins there that sums up the others: what `{{table … total=…}}` knows, and Markdown can't say. */
  readonly total?: true;
}

/** What one mustache prints: words and figures together. It arrives in the document as the same characters. */
export interface Phrase {
  readonly type: "phrase";
  readonly parts: readonly PhrasePart[];
  /** The mustache's text as the template has it, without its braces. */
  readonly expression: string;
  /** Where the mustache stands. */
  readonly place: Place;
  readonly includes: readonly Place[];
  /** The name of its anchor: unique in the report, see design §5.4 and `anchor.ts`. */
  readonly anchor: string;
  /** It stands for a missing fact: to be highlighted in a draft, empty in a report that is refused. */
  readonly gap: boolean;
}

/** Text, and the figures that it prints: one as a rule, two in 由7个增加到9个, none in words that the template gives. */
export interface PhrasePart {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** A phrase's characters. */
export function phraseText(phrase: { readonly parts: readonly PhrasePart[] }): string {
  if (phrase.parts.length === 1) return phrase.parts[0]?.text ?? "";
  return phrase.parts.map((part) => part.text).join("");
}
