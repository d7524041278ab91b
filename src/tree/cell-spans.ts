import type { Row } from "./tree.ts";

/** A cell that others are one with: how many columns and rows it covers, itself included. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
}

/** Where a cell stands in a table, both counted from 0. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * What each cell of some rows covers; nothing for one that another covers. The rows must belong together, the headers or
 * the rows below them: cells of the two are never one.
 */
export function cellSpans(rows: readonly Row[]): readonly (readonly (CellSpan | undefined)[])[] {
  const spans = new Map(findMerges(rows).map(({ first, last }) => [keyOf(first), spanOf(first, last)]));
  return rows.map(({ cells }, row) =>
    cells.map(({ merged }, column) => (merged ? undefined : (spans.get(keyOf({ row, column })) ?? one))),
  );
}

const one: CellSpan = { columns: 1, rows: 1 };

/** Cells that are one: the corners of the rectangle around them, and all that belong to it. */
export interface Merge {
  readonly first: CellPlace;
  readonly last: CellPlace;
  readonly cells: readonly CellPlace[];
}

/** All cells that others are one with. A cell that leads out of the rows belongs to none. */
export function findMerges(rows: readonly Row[]): readonly Merge[] {
  if (!rows.some(({ cells }) => cells.some(({ merged }) => merged))) return [];
  const groups = new Map<string, CellPlace[]>();
  const origins = new Map<string, CellPlace | undefined>();
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ merged }, column) => {
      const own = { row, column };
      const other = merged === "left" ? { row, column: column - 1 } : { row: row - 1, column };
      const origin = merged ? origins.get(keyOf(other)) : own;
      origins.set(keyOf(own), origin);
      if (!origin) return;
      const group = groups.get(keyOf(origin));
      if (group) group.push(own);
      else groups.set(keyOf(origin), [own]);
    });
  });
  return [...groups.values()].filter((cells) => cells.length > 1).map(around);
}

/** The cells come row by row. */
function around(cells: readonly CellPlace[]): Merge {
  const columns = cells.map(({ column }) => column).toSorted((a, b) => a - b);
  return {
    first: { row: cells[0]?.row ?? 0, column: columns[0] ?? 0 },
    last: { row: cells.at(-1)?.row ?? 0, column: columns.at(-1) ?? 0 },
    cells,
  };
}

/** How many cells the rectangle between two corners has. */
export function spanOf(first: CellPlace, last: CellPlace): CellSpan {
  return { columns: last.column - first.column + 1, rows: last.row - first.row + 1 };
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
