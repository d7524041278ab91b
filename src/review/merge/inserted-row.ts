import type { ReturnedParagraph, Span } from "../returned/returned-document.ts";
import { blockAround } from "../rewrite/block-around.ts";
import { writeTracked } from "../rewrite/write-runs.ts";
import { prefixAt } from "../rewrite/xml-tags.ts";
import { writeInsertedParagraph } from "./inserted-paragraph.ts";
import type { Merging } from "./merging.ts";
import { rowsOf } from "./table-rows.ts";

interface Beside {
  /** A paragraph in the row of the fresh report next to it. */
  readonly beside: ReturnedParagraph;
  readonly xml: string;
}

/**
 * A row of the file as an inserted one, in the form of a row of the fresh table: the one next to it, or the nearest that has as many
 * cells and is no head. What has no cell there stands in the last.
 * @param row its paragraphs' indexes in the file
 */
export function writeInsertedRow(row: readonly number[], { beside, xml }: Beside, merging: Merging): string {
  const { fresh, blocks, tracked, edited } = merging;
  const cells = cellsOf(row, edited.paragraphs);
  const table = rowsOf(fresh.paragraphs, fresh.paragraphs.indexOf(beside), "table");
  const begins = [beside, ...table.flatMap((index) => fresh.paragraphs[index] ?? [])].flatMap(
    ({ span }) => blockAround(blocks, "tr", span.from) ?? [],
  );
  const rows = begins.filter(({ from }, index) => begins.findIndex((one) => one.from === from) === index);
  const withCells = rows.map((one) => ({ row: one, cells: cellSpans(one, merging) }));
  const isHead = ({ row: { from, to } }: { readonly row: Span }) => /tblHeader/.test(xml.slice(from, to));
  const fitting = withCells.filter((one) => one.cells.length === cells.length);
  const model = fitting.find((one) => !isHead(one)) ?? fitting[0] ?? withCells[0];
  if (!model) return "";
  const prefix = prefixAt(xml, model.row.from);
  const mark = writeTracked("ins", "", prefix, tracked);
  const head = xml.slice(model.row.from, model.cells[0]?.from ?? model.row.from);
  const form = new RegExp(`<${prefix}trPr(?:\\s[^<>]*)?>(.*?)</${prefix}trPr>`, "s").exec(head)?.[1] ?? "";
  const own = form.replaceAll(new RegExp(`<${prefix}tblHeader(?:\\s[^<>]*)?/>`, "g"), "");
  const last = model.cells.length - 1;
  const written = model.cells.map((cell, index) => {
    const texts = index === last ? cells.slice(index).flat() : (cells[index] ?? []);
    return writeCell(texts, cell, xml, merging);
  });
  return `<${prefix}tr><${prefix}trPr>${own}${mark}</${prefix}trPr>${written.join("")}</${prefix}tr>`;
}

function writeCell(texts: readonly number[], { from, to }: Span, xml: string, merging: Merging): string {
  const { fresh, main } = merging;
  const prefix = prefixAt(xml, from);
  const form = new RegExp(`<${prefix}tcPr(?:\\s[^<>]*)?>.*?</${prefix}tcPr>`, "s").exec(xml.slice(from, to))?.[0] ?? "";
  const own = form.replaceAll(new RegExp(`<${prefix}vMerge(?:\\s[^<>]*)?/>`, "g"), "");
  const model = fresh.paragraphs.find(({ part, span }) => part === main && span.from >= from && span.to <= to);
  const paragraphs = texts.map((index) => writeInsertedParagraph(index, model, merging)).join("");
  const content = paragraphs === "" ? `<${prefix}p/>` : paragraphs;
  return `<${prefix}tc>${own}${content}</${prefix}tc>`;
}

/** The cells of a row, but those of tables within it. */
function cellSpans(row: Span, { blocks }: Merging): readonly Span[] {
  return blocks.filter(({ name, from, to }) => {
    return name === "tc" && from > row.from && to < row.to && blockAround(blocks, "tr", from)?.from === row.from;
  });
}

/** The paragraphs of each cell of a row, by their indexes. */
function cellsOf(row: readonly number[], paragraphs: readonly ReturnedParagraph[]): readonly (readonly number[])[] {
  const cells = new Map<number, number[]>();
  for (const index of row) {
    const stands = paragraphs[index]?.stands;
    if (stands?.type === "cell") cells.set(stands.column, [...(cells.get(stands.column) ?? []), index]);
  }
  return [...cells.values()];
}

/**
 * A table of the file as an inserted one, with borders, and columns of equal width.
 * @param table its paragraphs' indexes in the file
 */
export function writeInsertedTable(table: readonly number[], merging: Merging): string {
  const { edited, fresh, tracked } = merging;
  const rows = new Map<number, number[]>();
  for (const index of table) {
    const stands = edited.paragraphs[index]?.stands;
    if (stands?.type === "cell") rows.set(stands.row, [...(rows.get(stands.row) ?? []), index]);
  }
  const all = Array.from(rows.values(), (row) => cellsOf(row, edited.paragraphs));
  const columns = Math.max(1, ...all.map((cells) => cells.length));
  const width = Math.floor(tableWidth / columns);
  const model = fresh.paragraphs.findLast(({ stands }) => stands.type === "cell");
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  const form = `<w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/><w:tblBorders>${borders.join("")}</w:tblBorders></w:tblPr>`;
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
  const written = all.map((cells) => {
    const mark = `<w:trPr>${writeTracked("ins", "", "w:", tracked)}</w:trPr>`;
    const texts = Array.from({ length: columns }, (_, column) => {
      const paragraphs = (cells[column] ?? []).map((index) => writeInsertedParagraph(index, model, merging)).join("");
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs === "" ? "<w:p/>" : paragraphs}</w:tc>`;
    });
    return `<w:tr>${mark}${texts.join("")}</w:tr>`;
  });
  return `<w:tbl>${form}${grid}${written.join("")}</w:tbl>`;
}

/** Between the margins of GB/T 9704, in twips. */
const tableWidth = 8844;
