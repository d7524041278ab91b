import type { ReturnedParagraph } from "../returned/returned-document.ts";

/** The paragraphs of the row, or of the whole table, that one stands in; in their order, by their indexes. */
export function rowsOf(
  paragraphs: readonly ReturnedParagraph[],
  at: number,
  reach: "row" | "table" = "row",
): readonly number[] {
  const own = paragraphs[at];
  return own ? paragraphs.flatMap((other, index) => (isInRow(other, own, reach) ? [index] : [])) : [];
}

/** Whether two paragraphs stand in one cell, row or table. */
export function isInRow(
  one: ReturnedParagraph | undefined,
  { part, stands }: ReturnedParagraph,
  reach: "cell" | "row" | "table",
): boolean {
  if (!one || one.part !== part || one.stands.type !== "cell" || stands.type !== "cell") return false;
  if (one.stands.table !== stands.table) return false;
  if (reach === "table") return true;
  return one.stands.row === stands.row && (reach === "row" || one.stands.column === stands.column);
}
