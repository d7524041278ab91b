import type { Comparable } from "./comparable.ts";

/** A paragraph of its own, or a table; paragraphs by their indexes. */
export type Block =
  | { readonly type: "paragraph"; readonly at: number }
  | { readonly type: "table"; readonly rows: readonly Row[] };

/** Its cells in their order. */
export type Row = readonly Cell[];

/** The paragraphs in it. */
export type Cell = readonly number[];

/**
 * The paragraphs of each story of a document as its blocks: the body with its text boxes, each kind of notes, headers, footers.
 * What is in one story is not looked for in another at first. A table within a table stands behind it.
 */
export function readBlocks(paragraphs: readonly Comparable[]): ReadonlyMap<string, readonly Block[]> {
  const stories = new Map<string, Block[]>();
  const tables = new Map<string, number[][][]>();
  paragraphs.forEach((paragraph, at) => {
    const { part, stands } = paragraph;
    const story = storyOf(paragraph);
    const blocks = stories.get(story) ?? [];
    stories.set(story, blocks);
    if (stands.type !== "cell") {
      blocks.push({ type: "paragraph", at });
      return;
    }
    const table = `${part} ${stands.table}`;
    const rows = tables.get(table) ?? [];
    if (!tables.has(table)) blocks.push({ type: "table", rows });
    tables.set(table, rows);
    while (rows.length <= stands.row) rows.push([]);
    const row = (rows[stands.row] ??= []);
    (row[stands.column] ??= []).push(at);
  });
  // A row or cell of which nothing was read would leave a hole.
  for (const rows of tables.values())
    rows.forEach((row, index) => (rows[index] = Array.from(row, (cell) => cell ?? [])));
  return stories;
}

/** A word processor may number the parts of headers and footers anew. */
function storyOf({ part, stands }: Comparable): string {
  return stands.type === "margin" || stands.type === "note" ? part.replaceAll(/\d/g, "") : "body";
}
