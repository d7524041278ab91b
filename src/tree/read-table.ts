import type { Table, TableCell, TableRow } from "mdast";

import { findMergeFaults } from "./merge-faults.ts";
import type { Note } from "./problem.ts";
import type { Reading, TableShape } from "./read-blocks.ts";
import { rangeOf, readInlines } from "./read-inlines.ts";
import type { Alignment, Cell, Row } from "./tree.ts";

/**
 * How many columns a page has room for: each has 2 汉字 of 4 mm and its margins, on 156 mm of an upright page and 225 mm of
 * one laid across.
 */
export function mostColumns(isLandscape: boolean): number {
  return isLandscape ? 24 : 16;
}

/** A table that stands right below a paragraph. Notes ragged rows, cells wrongly made one, and too many columns. */
export function readTable(node: Table, { text, note }: Reading): TableShape {
  const columns = node.align?.length ?? 0;
  const [header = emptyRow, ...rows] = node.children.map((row) => readRow(row, columns, text, note));
  const limit = mostColumns(false);
  if (columns > limit) note("too-many-columns", { found: columns, limit, landscape: false }, rangeOf(node));
  const isEven = [header, ...rows].every(({ cells }) => cells.length === columns);
  for (const { row, column, values } of isEven ? findMergeFaults([header], rows) : []) {
    const cell = node.children[row]?.children[column];
    note("wrong-merge", values, rangeOf(cell?.children[0] ?? cell ?? node));
  }
  return { type: "table", alignments: readAlignments(node), header, rows };
}

const emptyRow: Row = { type: "row", cells: [] };

/** One row, which must have just so many cells. */
export function readRow(row: TableRow, columns: number, text: string, note: Note): Row {
  if (row.children.length !== columns) {
    note("ragged-row", { found: row.children.length, expected: columns }, rangeOf(row));
  }
  return { type: "row", cells: row.children.map((cell) => readCell(cell, text, note)) };
}

/** A cell that holds just `<` is one with the cell left of it, one that holds just `^` with the one above it. */
function readCell(cell: TableCell, text: string, note: Note): Cell {
  const [first, ...others] = cell.children;
  const { start, end } = first ? rangeOf(first) : { start: 0, end: 0 };
  const written = others.length === 0 ? text.slice(start, end) : "";
  if (written === "<") return { children: [], merged: "left" };
  if (written === "^") return { children: [], merged: "above" };
  return { children: readInlines(cell.children, text, note) };
}

/** How each column is aligned. */
export function readAlignments(node: Table): readonly Alignment[] {
  return (node.align ?? []).map((align) => align ?? "none");
}
