import type { ProofPageWords } from "../../locale/proof-words.ts";
import type { ProofTable } from "./proof-page.ts";

/** A list of the last page. */
type ListName = "unused" | "unusedBelow" | "empty" | "apart" | "gaps";

type ColumnName = keyof ProofPageWords["columns"];

/**
 * A list of the last page as a table, in the report's words.
 * @param widths of its columns, in hundredths of the width
 * @param count how many things it lists. Default: one a row.
 */
export function listTable(
  list: ListName,
  widths: readonly (readonly [column: ColumnName, width: number])[],
  rows: ProofTable["rows"],
  page: ProofPageWords,
  count = rows.length,
): ProofTable {
  const { title, about } = page[list];
  return {
    title: page.counted(title, count),
    about,
    columns: widths.map(([column, width]) => ({ head: page.columns[column], width })),
    rows,
    none: page.none,
  };
}
