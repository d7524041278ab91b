import type { Alignment, Filled, Row, TableBlock } from "../../tree/tree.ts";
import { inlineText } from "../../tree/line-text.ts";
import { twips } from "../../styles/lengths.ts";
import type { Style } from "../../styles/style.ts";
import { textWidth } from "../text-width.ts";
import type { ParagraphForm } from "./forms.ts";
import { contentStyleIds } from "./content-styles.ts";
import { writeInlines } from "./write-inlines.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/** A table as wide as the text, its columns as wide as what stands in them. The header row repeats on each page. */
export function writeTable(block: TableBlock, position: BlockPosition, writing: Writing): string {
  const { forms, style } = writing;
  const [open = "", toColumns = "", toRows = "", close = ""] = forms.table.table;
  const [columnOpen = "", columnClose = ""] = forms.table.column;
  const widths = columnWidths(block, writing.textWidth, style);
  const header = {
    style: contentStyleIds.tableHeader,
    alignment: "center",
    pageBreakBefore: position.pageBreakBefore,
  } as const;
  const rows = block.rows.map((row, index) => {
    const form = { style: contentStyleIds.tableCell, keepNext: position.keepNext && index === block.rows.length - 1 };
    return writeRow(row, block.alignments, widths, form, forms.table.row, writing);
  });
  return (
    open +
    writing.textWidth +
    toColumns +
    widths.map((width) => columnOpen + width + columnClose).join("") +
    toRows +
    block.headers.map((row) => writeRow(row, [], widths, header, forms.table.headerRow, writing)).join("") +
    rows.join("") +
    close
  );
}

function writeRow(
  { shape, phrases }: Filled<Row>,
  alignments: readonly Alignment[],
  widths: readonly number[],
  form: ParagraphForm,
  [open = "", close = ""]: readonly string[],
  writing: Writing,
): string {
  const [cellOpen = "", afterWidth = "", cellClose = ""] = writing.forms.table.cell;
  let xml = open;
  shape.cells.forEach((cell, column) => {
    const alignment = alignmentOf(alignments[column]);
    const [start = "", end = ""] = writing.forms.paragraph({ ...form, alignment });
    const inlines = writeInlines(cell.children, phrases, writing);
    xml += cellOpen + (widths[column] ?? 0) + afterWidth + start + inlines + end + cellClose;
  });
  return xml + close;
}

/** Columns that say nothing are centred, as tables of official papers are. */
function alignmentOf(alignment: Alignment | undefined): "left" | "center" | "right" {
  return alignment === undefined || alignment === "none" ? "center" : alignment;
}

/**
 * Shares the width out in whole twips that add up. Where all fits, each column is as wide as its widest cell asks for; where
 * only the rows do, the heads wrap before a row does; else all wrap alike.
 */
function columnWidths({ headers, rows, alignments }: TableBlock, width: number, style: Style): readonly number[] {
  const inRows = alignments.map((_, column) => columnWidth(rows, column, style));
  const inAll = alignments.map((_, column) => columnWidth([...headers, ...rows], column, style));
  const [needed, wanted] = [sumOf(inRows), sumOf(inAll)];
  const room = width / twips.fromPoints(style.table.cell.size);
  if (needed >= room || wanted <= room) return shareOut(width, needed >= room ? inRows : inAll);
  const stretch = (room - needed) / (wanted - needed);
  return shareOut(
    width,
    inRows.map((own, column) => own + ((inAll[column] ?? own) - own) * stretch),
  );
}

function columnWidth(rows: readonly Filled<Row>[], column: number, { body }: Style): number {
  const widths = rows.map(({ shape, phrases }) => {
    return textWidth(inlineText(shape.cells[column]?.children ?? [], phrases), body.strict);
  });
  return Math.min(Math.max(narrowest, ...widths), widest) + margins;
}

function shareOut(width: number, parts: readonly number[]): readonly number[] {
  const all = sumOf(parts);
  let sharedSoFar = 0;
  let given = 0;
  return parts.map((part) => {
    sharedSoFar += part;
    const own = Math.round((width * sharedSoFar) / all) - given;
    given += own;
    return own;
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** In 汉字 of the table's size. Beyond the widest a cell's text may as well wrap. */
const narrowest = 2;
const widest = 18;
const margins = 1.5;
