import { twips } from "../../styles/lengths.ts";
import type { Style } from "../../styles/style.ts";
import { inlineText } from "../../tree/line-text.ts";
import type { Filled, Row, TableBlock } from "../../tree/tree.ts";
import { textWidth } from "../text-width.ts";
import { denser } from "./content-styles.ts";
import { cellMargins } from "./geometry.ts";
import { headLines } from "./head-lines.ts";

/** Widths in whole twips that add up to the table's. `dense` where the columns are so narrow that it takes smaller text. */
export interface ColumnWidths {
  readonly widths: readonly number[];
  readonly dense: boolean;
  /** What a text of a column may be wide before it wraps, in 汉字 of the table's size. */
  readonly room: readonly number[];
}

/** The widths that the table gives, else by what stands in the columns. */
export function columnWidths(table: TableBlock, width: number, style: Style): ColumnWidths {
  const strict = style.body.strict;
  const columns = table.alignments.map((_, column) => measureColumn(table, column, strict));
  const usual = { character: twips.fromPoints(style.table.cell.size), margin: cellMargins.usual };
  const dense = !fits(columns, table.widths, width, usual);
  const small = { character: twips.fromPoints(denser(style.table.cell).size), margin: cellMargins.dense };
  const widths = table.widths ?? shares(columns, width, dense ? small : usual);
  const { character, margin } = dense ? small : usual;
  const shared = shareOut(width, widths);
  return { widths: shared, dense, room: shared.map((own) => (own - 2 * margin) / character) };
}

/** The widths of what stands in a column, in 汉字 of the table's size. */
interface Measured {
  /** What can't be broken over lines. */
  readonly least: number;
  /** The widest cell but for the headers, with the headers in lines of their own, and all in all. */
  readonly inRows: number;
  readonly inLines: number;
  readonly inAll: number;
}

/** Cells that cover several columns tell nothing of one. */
function measureColumn({ headers, rows }: TableBlock, column: number, strict: boolean): Measured {
  const measured: { -readonly [K in keyof Measured]: number } = {
    least: narrowest,
    inRows: narrowest,
    inLines: narrowest,
    inAll: narrowest,
  };
  const measure = ({ shape, phrases }: Filled<Row>, inRows: boolean) => {
    const cell = shape.cells[column];
    if (!cell || cell.merged === "left" || shape.cells[column + 1]?.merged === "left") return;
    const text = inlineText(cell.children, phrases);
    const wide = Math.min(textWidth(text, strict), widest);
    const lines = inRows ? [wide] : headLines(text).map((line) => Math.min(textWidth(line, strict), widest));
    measured.inAll = Math.max(measured.inAll, wide);
    measured.inLines = Math.max(measured.inLines, ...lines);
    if (!inRows) return;
    measured.inRows = Math.max(measured.inRows, wide);
    for (const [word] of text.matchAll(unbroken)) {
      measured.least = Math.max(measured.least, Math.min(textWidth(word, strict), widestWord));
    }
  };
  for (const row of headers) measure(row, false);
  for (const row of rows) measure(row, true);
  return measured;
}

/** In 汉字 of the table's size. Beyond the widest a cell's text may as well wrap. */
const narrowest = 2;
const widest = 18;
const widestWord = 8;

/** Letters, digits and what stands between digits: a number broken over two lines is read as two. */
const unbroken = /[\p{Script=Latin}\d.,%+−/-]+/gu;

interface Room {
  /** Width of a 汉字, in twips. */
  readonly character: number;
  /** Blank space at each side of a cell, in twips. */
  readonly margin: number;
}

/** Whether each column has room for what can't be broken. */
function fits(
  columns: readonly Measured[],
  given: readonly number[] | undefined,
  width: number,
  { character, margin }: Room,
): boolean {
  const needed = columns.map(({ least }) => least * character + 2 * margin);
  if (!given) return sumOf(needed) <= width;
  return shareOut(width, given).every((own, column) => own >= (needed[column] ?? 0));
}

/**
 * Where all fits, each column is as wide as its widest cell asks for; where only the rows do, the heads wrap before a row
 * does, first what they have in brackets; else all wrap alike, but not what can't be broken.
 */
function shares(columns: readonly Measured[], width: number, { character, margin }: Room): readonly number[] {
  const room = width / character;
  const margins = (2 * margin) / character + blank;
  const of = (measure: keyof Measured) => columns.map((column) => column[measure] + margins);
  const [least, inRows, inLines, inAll] = [of("least"), of("inRows"), of("inLines"), of("inAll")];
  if (sumOf(inAll) <= room) return inAll;
  if (sumOf(inLines) < room) return between(inLines, inAll, room);
  if (sumOf(inRows) < room) return between(inRows, inAll, room);
  return between(least, inRows, room);
}

/** What each column has beside its margins, so that short texts stand apart. */
const blank = 0.6;

/** What is left above the lesser widths is shared out by what each column lacks. */
function between(lesser: readonly number[], greater: readonly number[], room: number): readonly number[] {
  const lacking = sumOf(greater) - sumOf(lesser);
  const part = lacking === 0 ? 0 : Math.max(0, (room - sumOf(lesser)) / lacking);
  return lesser.map((own, column) => own + ((greater[column] ?? own) - own) * part);
}

function shareOut(width: number, parts: readonly number[]): readonly number[] {
  const all = sumOf(parts);
  let sharedSoFar = 0;
  let given = 0;
  return parts.map((part) => {
    sharedSoFar += part;
    const own = Math.round((width * sharedSoFar) / all) - given;
    given += own;
    return own;
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
