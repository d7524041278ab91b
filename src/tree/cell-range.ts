import type { Range } from "./problem.ts";

/** Where the text of a cell stands in the row of a table; the whole row where it has no such cell. */
export function cellRange(row: string, column: number): Range {
  const inner = row.replace(/^\s*\|/, (start) => " ".repeat(start.length));
  const cell = [...inner.matchAll(/((?:\\.|[^|\\])*)(?:\||$)/g)][column];
  if (!cell) return { start: 0, end: row.length };
  const [, text = ""] = cell;
  const start = cell.index + (text.length - text.trimStart().length);
  return { start, end: start + Math.max(1, text.trim().length) };
}
