import { findMerges, spanOf } from "./cell-spans.ts";
import type { Row } from "./tree.ts";

/** A cell that can't be one with the cell that its mark names. */
export interface MergeFault {
  /** Counted over headers and rows, from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: { readonly mark: "<" | "^"; readonly reason: "outside" | "header" | "shape" };
}

/**
 * Finds cells that are one with none: left of the first column, above the first row, over the border between headers and
 * rows; and cells made one that form no rectangle, at the first that a mark joins.
 */
export function findMergeFaults(headers: readonly Row[], rows: readonly Row[]): readonly MergeFault[] {
  return [
    ...faultsOf(headers, 0, "outside"),
    ...faultsOf(rows, headers.length, headers.length > 0 ? "header" : "outside"),
  ];
}

function faultsOf(rows: readonly Row[], before: number, above: "outside" | "header"): readonly MergeFault[] {
  const faults: MergeFault[] = [];
  const tell = (row: number, column: number, reason: MergeFault["values"]["reason"]): void => {
    const mark = rows[row]?.cells[column]?.merged === "left" ? "<" : "^";
    faults.push({ row: before + row, column, values: { mark, reason } });
  };
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ merged }, column) => {
      if (merged === "left" && column === 0) tell(row, column, "outside");
      if (merged === "above" && row === 0) tell(row, column, above);
    });
  });
  for (const { first, last, cells } of findMerges(rows)) {
    const span = spanOf(first, last);
    const joined = cells[1];
    if (joined && span.columns * span.rows !== cells.length) tell(joined.row, joined.column, "shape");
  }
  return faults;
}
