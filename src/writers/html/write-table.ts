import { cellSpans } from "../../tree/cell-spans.ts";
import type { Alignment, Filled, Row, TableBlock } from "../../tree/tree.ts";
import { element, emptyElement } from "./html.ts";
import { writeInlines } from "./write-inlines.ts";
import type { HtmlWriting } from "./writing.ts";

/** A table; cells that are one are one here, too. Its caption is HTML already. */
export function writeTable(table: TableBlock, caption: string | undefined, writing: HtmlWriting): string {
  const { headers, rows, total } = table;
  const parts = [
    caption === undefined ? "" : `${element("caption", {}, caption)}\n`,
    writeColumns(table.widths),
    element("thead", {}, `\n${writeRows(headers, "th", table, undefined, writing)}\n`),
    "\n",
    element("tbody", {}, `\n${writeRows(rows, "td", table, total ? rows.length - 1 : undefined, writing)}\n`),
  ];
  return element("table", {}, `\n${parts.join("")}\n`);
}

/** Relative widths as shares of the whole, in hundredths of a per cent. */
function writeColumns(widths: readonly number[] | undefined): string {
  if (!widths) return "";
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) =>
    emptyElement("col", { style: `width:${Math.round((width / all) * 10_000) / 100}%` }),
  );
  return `${element("colgroup", {}, columns.join(""))}\n`;
}

function writeRows(
  rows: readonly Filled<Row>[],
  cell: "th" | "td",
  { alignments }: TableBlock,
  total: number | undefined,
  writing: HtmlWriting,
): string {
  const spans = cellSpans(rows.map(({ shape }) => shape));
  return rows
    .map(({ shape, phrases }, index) => {
      const cells = shape.cells.map(({ children }, column) => {
        const span = spans[index]?.[column];
        if (!span) return "";
        const attributes = {
          colspan: span.columns > 1 ? span.columns : undefined,
          rowspan: span.rows > 1 ? span.rows : undefined,
          scope: scopeOf(cell, span.columns),
          class: cell === "td" ? alignmentClass(alignments[column]) : undefined,
        };
        return element(cell, attributes, writeInlines(children, phrases, writing));
      });
      return element("tr", { class: index === total ? "total" : undefined }, cells.join(""));
    })
    .join("\n");
}

function scopeOf(cell: "th" | "td", columns: number): string | undefined {
  if (cell === "td") return undefined;
  return columns > 1 ? "colgroup" : "col";
}

/** Columns that say nothing are centred, as in the Word file. */
function alignmentClass(alignment: Alignment | undefined): string | undefined {
  return alignment === "left" || alignment === "right" ? alignment : undefined;
}
