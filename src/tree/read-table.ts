import type { Table, TableRow } from "mdast";

import type { Note } from "./problem.ts";
import type { Reading, TableShape } from "./read-blocks.ts";
import { rangeOf, readInlines } from "./read-inlines.ts";
import type { Alignment, Row } from "./tree.ts";

/** A table. Notes rows that have more or fewer cells than the table has columns. */
export function readTable(node: Table, { text, note }: Reading): TableShape {
  const columns = node.align?.length ?? 0;
  const [header, ...rows] = node.children.map((row) => readRow(row, columns, text, note));
  return { type: "table", alignments: readAlignments(node), header: header ?? { type: "row", cells: [] }, rows };
}

/** One row, which must have just so many cells. */
export function readRow(row: TableRow, columns: number, text: string, note: Note): Row {
  if (row.children.length !== columns) {
    note("ragged-row", { found: row.children.length, expected: columns }, rangeOf(row));
  }
  return { type: "row", cells: row.children.map((cell) => ({ children: readInlines(cell.children, text, note) })) };
}

/** How each column is aligned. */
export function readAlignments(node: Table): readonly Alignment[] {
  return (node.align ?? []).map((align) => align ?? "none");
}
