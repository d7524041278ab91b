import { columnWidth } from "./column-width.ts";

/** Rows of cells, one line each, in columns as wide as their widest cell, 汉字 counting two; two blanks before each column. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => columnWidth(row[column] ?? ""))),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => `  ${cell}${" ".repeat((widths[column] ?? 0) - columnWidth(cell))}`);
    return cells.join("").trimEnd();
  });
}
