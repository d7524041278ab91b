import type { Place } from "../diagnostics/place.ts";
import type { Origin, Phrase, RenderedBlock } from "../text/text.ts";
import { tokenFor, tokenPattern } from "../text/token.ts";

/** A piece of a block whose tokens are numbered from 0, so that the same piece elsewhere is the same text. */
export interface Slice {
  readonly text: string;
  /** By token number. */
  readonly phrases: readonly Phrase[];
  readonly block: RenderedBlock;
  /** The piece that it was cut from, and at which offset of its text; nothing for the whole of a block. */
  readonly from?: { readonly slice: Slice; readonly start: number };
}

/** The whole of a block as a slice. */
export function wholeSlice(block: RenderedBlock): Slice {
  return { text: block.text, phrases: block.phrases, block };
}

/** The piece between two offsets of a slice's text; neither may lie within a token. */
export function sliceBetween(slice: Slice, start: number, end: number): Slice {
  const phrases: Phrase[] = [];
  const text = slice.text.slice(start, end).replace(tokenPattern(), (token, index: string) => {
    const phrase = slice.phrases[Number(index)];
    return phrase ? tokenFor(phrases.push(phrase) - 1) : token;
  });
  return { text, phrases, block: slice.block, from: { slice, start } };
}

/** Where a range of a slice's text comes from in the templates, and through which partials. */
export function placeInSlice(slice: Slice, start: number, end: number): Origin | undefined {
  const { text, origins } = slice.block;
  const from = blockOffset(slice, start);
  const index = origins.findLastIndex((origin) => origin.at <= from);
  const origin = origins[Math.max(index, 0)];
  if (!origin) return originOfPhrase(slice);
  const literal = text.slice(from).search(/\uE000/);
  const stops = [blockOffset(slice, end), origins[index + 1]?.at, literal > 0 ? from + literal : undefined];
  const to = Math.max(from + 1, Math.min(...(stops.filter((stop) => stop !== undefined && stop > from) as number[])));
  return { ...origin, place: { ...origin.place, ...spanFrom(origin, text, from, to) } };
}

/** A block without any text of the template's own comes from where its first phrase does. */
function originOfPhrase({ phrases: [phrase] }: Slice): Origin | undefined {
  return phrase && { at: 0, place: phrase.place, includes: phrase.includes };
}

/** Whether a table's last line is a row that sums up the others. */
export function endsInTotal(slice: Slice): boolean {
  const totals = slice.block.origins.filter(({ total }) => total);
  if (totals.length === 0) return false;
  const last = blockOffset(slice, slice.text.trimEnd().lastIndexOf("\n") + 1);
  return totals.some(({ at }) => at === last);
}

/**
 * An offset of a slice's text in its block's. Worked out only for what is reported: a long table has a slice for each row.
 * The two texts have the same tokens in the same order; only the digits in them differ in number.
 */
function blockOffset({ text, from }: Slice, offset: number): number {
  if (!from) return offset;
  const pattern = tokenPattern();
  pattern.lastIndex = from.start;
  let longer = 0;
  for (const [token] of text.slice(0, offset).matchAll(tokenPattern())) {
    longer += (pattern.exec(from.slice.text)?.[0].length ?? token.length) - token.length;
  }
  return blockOffset(from.slice, from.start + offset + longer);
}

function spanFrom(origin: Origin, text: string, from: number, to: number): Omit<Place, "file"> {
  const first = moved(origin.place, text.slice(origin.at, from));
  const last = moved(first, text.slice(from, to));
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

function moved(at: { line: number; column: number }, over: string): { line: number; column: number } {
  const lines = over.split("\n");
  const rest = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: at.line, column: at.column + rest }
    : { line: at.line + lines.length - 1, column: rest + 1 };
}
