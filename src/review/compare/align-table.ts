import { alignInOrder } from "./align-in-order.ts";
import type { Match } from "./align-in-order.ts";
import { featuresOf, joinFeatures, once, paragraphKey } from "./comparable.ts";
import type { Comparable, Item } from "./comparable.ts";
import { findMoved } from "./find-moved.ts";
import type { Cell, Row } from "./read-blocks.ts";
import { setAsideCrossing } from "./set-aside-crossing.ts";

/** Cells that belong together, and whether their row stands at another place. */
export interface CellMatch {
  readonly edited: Cell;
  readonly fresh: Cell;
  readonly moved: boolean;
}

/**
 * Which cells of two tables belong together. Rows are told by what they say; within two rows that are one, cells by their place,
 * whatever is in them: so figures that were exchanged are found at the wrong place. Where the rows have not as many cells, columns
 * are told by what they say.
 */
export function alignTable(
  editedRows: readonly Row[],
  freshRows: readonly Row[],
  edited: readonly Comparable[],
  fresh: readonly Comparable[],
): readonly CellMatch[] {
  const rows = editedRows.map((row) => rowItem(row, edited));
  const there = freshRows.map((row) => rowItem(row, fresh));
  const crossing = setAsideCrossing(rows, there);
  const [own, other] = [leftOf(rows, crossing, "edited"), leftOf(there, crossing, "fresh")];
  const inOrder = alignInOrder(
    own.map(({ item }) => item),
    other.map(({ item }) => item),
  ).map((match) => ({ ...match, edited: own[match.edited]?.at ?? -1, fresh: other[match.fresh]?.at ?? -1 }));
  const used = [...inOrder, ...crossing];
  const moved = [...crossing, ...findMoved(leftOf(rows, used, "edited"), leftOf(there, used, "fresh"))];
  const columns = once(() => alignColumns(editedRows, freshRows, edited, fresh));
  return [...inOrder, ...moved].flatMap((match) => {
    const [row = [], otherRow = []] = [editedRows[match.edited], freshRows[match.fresh]];
    const cells = row.length === otherRow.length ? row.map((_, at) => ({ edited: at, fresh: at })) : undefined;
    const matched = cells ?? columns() ?? alignInOrder(cellItems(row, edited), cellItems(otherRow, fresh));
    return matched.flatMap((one): readonly CellMatch[] => {
      const [cell, otherCell] = [row[one.edited], otherRow[one.fresh]];
      return cell && otherCell ? [{ edited: cell, fresh: otherCell, moved: moved.includes(match) }] : [];
    });
  });
}

/** What none of these matches has, of one side. */
export function leftOf(items: readonly Item[], matches: readonly Match[], side: "edited" | "fresh") {
  const taken = new Set(matches.map((match) => match[side]));
  return items.flatMap((item, at) => (taken.has(at) ? [] : [{ at, item }]));
}

/** What its first cell with text says counts three times: it is what the row is about. */
function rowItem(row: Row, paragraphs: readonly Comparable[]): Item {
  const features = once(() => {
    const label = row.map((cell) => pick(cell, paragraphs)).find((cell) => cell.some(({ text }) => text.trim() !== ""));
    const about = featuresOf(label ?? []);
    const all = pick(row.flat(), paragraphs);
    // Rows of other records may say the same: one that was given another date.
    const said = featuresOf(all.map(({ text }) => ({ text, anchors: [] })));
    return joinFeatures([featuresOf(all), said, about, about]);
  });
  return { key: keyOf(row, paragraphs), kind: "row", features };
}

function keyOf(cells: readonly Cell[], paragraphs: readonly Comparable[]): string {
  const key = cells.map((cell) => pick(cell, paragraphs).map(paragraphKey).join("\u001E")).join("\u001F");
  return key.replaceAll(/[\u001E\u001F]/g, "") === "" ? "" : key;
}

function pick(cell: Cell, paragraphs: readonly Comparable[]): readonly Comparable[] {
  return cell.flatMap((at) => paragraphs[at] ?? []);
}

function cellItems(row: Row, paragraphs: readonly Comparable[]): readonly Item[] {
  return row.map((cell) => ({
    key: keyOf([cell], paragraphs),
    kind: "cell",
    features: once(() => featuresOf(pick(cell, paragraphs))),
  }));
}

/** Nothing where the rows of a table differ in how many cells they have: then it has no columns. */
function alignColumns(
  editedRows: readonly Row[],
  freshRows: readonly Row[],
  edited: readonly Comparable[],
  fresh: readonly Comparable[],
): readonly Match[] | undefined {
  const [columns, there] = [columnItems(editedRows, edited), columnItems(freshRows, fresh)];
  return columns && there && alignInOrder(columns, there);
}

function columnItems(rows: readonly Row[], paragraphs: readonly Comparable[]): readonly Item[] | undefined {
  const count = rows[0]?.length ?? 0;
  if (!rows.every((row) => row.length === count)) return undefined;
  return Array.from({ length: count }, (_, at) => {
    const cells = rows.map((row) => row[at] ?? []);
    const features = once(() => joinFeatures(cells.map((cell) => featuresOf(pick(cell, paragraphs)))));
    return { key: keyOf(cells, paragraphs), kind: "column", features };
  });
}
