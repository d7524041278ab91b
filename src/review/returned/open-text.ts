import type { Range, Span, Standing, TextPiece } from "./returned-document.ts";

/** A paragraph as long as its part is read. */
export interface OpenParagraph {
  /** Counts those of its part. */
  readonly index: number;
  readonly span: OpenSpan;
  readonly stands: Standing;
  text: string;
  readonly pieces: TextPiece[];
  readonly anchors: OpenAnchor[];
  readonly fields: OpenSpan[];
  style: string | undefined;
  /** Its mark was deleted: what comes next is joined to it. */
  markRemoved: boolean;
  /** It is the last of its section. */
  endsSection: boolean;
  run: OpenRun | undefined;
}

/** A bookmark of ours as long as its part is read. */
export interface OpenAnchor {
  readonly name: string;
  readonly start: Span;
  /** Nothing before a paragraph begins. */
  begins: TextPosition | undefined;
  /** Its end's element, and where that stands; nothing as long as there is none. */
  end: Span | undefined;
  ends: TextPosition | undefined;
}

export interface TextPosition {
  readonly paragraph: OpenParagraph;
  readonly offset: number;
}

export interface OpenRun {
  readonly span: OpenSpan;
  properties: Span | undefined;
}

export interface OpenSpan {
  readonly from: number;
  to: number;
}

/** Adds text to a paragraph's end. */
export function addText(paragraph: OpenParagraph, text: string, workedOut: boolean): Range {
  const from = paragraph.text.length;
  paragraph.text += text;
  const to = paragraph.text.length;
  if (workedOut) {
    const last = paragraph.fields.at(-1);
    if (last?.to === from) last.to = to;
    else paragraph.fields.push({ from, to });
  }
  return { from, to };
}
