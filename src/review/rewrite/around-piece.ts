import type { Span, TextPiece } from "../returned/returned-document.ts";
import type { Splice } from "./splice.ts";
import { prefixAt, tagEnd } from "./xml-tags.ts";

/** A run as it stands around a piece of its text: to be written around what stands in the piece's place. */
export interface AroundPiece {
  readonly prefix: string;
  /** Its tag and its form, and its end. */
  readonly open: string;
  readonly close: string;
  /** The piece's `w:t` with its tags, or its mark. */
  readonly element: Span;
}

export function aroundPiece(piece: TextPiece, xml: string): AroundPiece {
  const { run, properties } = piece;
  const prefix = prefixAt(xml, run.from);
  const form = properties ? xml.slice(properties.from, properties.to) : "";
  const open = xml.slice(run.from, tagEnd(xml, run.from)) + form;
  return { prefix, open, close: `</${prefix}r>`, element: elementOf(piece, xml) };
}

/** The `w:t` of a piece with its tags, or its mark. */
export function elementOf({ type, span }: TextPiece, xml: string): Span {
  if (type === "mark") return span;
  return { from: xml.lastIndexOf("<", span.from - 1), to: tagEnd(xml, span.to) };
}

/** The splice that writes runs in the place of a piece: its own is closed before them and opened again behind, unless nothing of it stands there. */
export function inPlaceOf({ run, properties }: TextPiece, xml: string, around: AroundPiece, runs: string): Splice {
  const { element, open, close } = around;
  const begins = xml.slice(properties?.to ?? tagEnd(xml, run.from), element.from).trim() === "";
  const ends = xml.slice(element.to, xml.lastIndexOf("<", run.to - 1)).trim() === "";
  return {
    from: begins ? run.from : element.from,
    to: ends ? run.to : element.to,
    xml: (begins ? "" : close) + runs + (ends ? "" : open),
  };
}
