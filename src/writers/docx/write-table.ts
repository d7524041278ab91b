import { cellSpans } from "../../tree/cell-spans.ts";
import type { CellSpan } from "../../tree/cell-spans.ts";
import { inlineText } from "../../tree/line-text.ts";
import type { Alignment, DocumentBlock, Filled, Inline, Row, TableBlock } from "../../tree/tree.ts";
import type { Characters, Style } from "../../styles/style.ts";
import type { Phrase } from "../../text/text.ts";
import { textWidth } from "../text-width.ts";
import { columnWidths } from "./column-widths.ts";
import { contentStyleIds } from "./content-styles.ts";
import { marks } from "./forms.ts";
import type { ParagraphForm } from "./forms.ts";
import { headLines } from "./head-lines.ts";
import type { Shell } from "./shell.ts";
import type { VerticalMerge } from "./table-forms.ts";
import { writeCaption } from "./write-caption.ts";
import { writeInlines, writePhrase } from "./write-inlines.ts";
import { writeText } from "./write-text.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/** A table as wide as the text, with its caption. Its header rows repeat on each page, and no row breaks over two. */
export function writeTable(block: TableBlock, position: BlockPosition, writing: Writing): string {
  const { caption } = block;
  if (!caption) return writeRows(block, position, writing);
  const above = writing.style.caption.table === "above";
  const table = writeRows(
    block,
    { ...position, ...(above ? { pageBreakBefore: false } : { keepNext: true, spaceAfter: false }) },
    writing,
  );
  return above
    ? writeCaption(caption, "table", { ...position, keepNext: true, spaceAfter: true }, writing) + table
    : table + writeCaption(caption, "table", { ...position, pageBreakBefore: false }, writing);
}

/** Whether a block begins, or ends, with the rows of a table: text right above them, or another table, needs room. */
export function beginsWithRows(block: DocumentBlock | undefined, { caption }: Style): boolean {
  return block?.type === "table" && (block.caption === undefined || caption.table === "below");
}

export function endsWithRows(block: DocumentBlock | undefined, { caption }: Style): boolean {
  return block?.type === "table" && (block.caption === undefined || caption.table === "above");
}

function writeRows(block: TableBlock, position: BlockPosition, writing: Writing): string {
  const { table: forms } = writing.forms;
  const { widths, dense, room } = columnWidths(block, writing.textWidth, writing.style);
  const [open = "", toColumns = "", toRows = "", close = ""] = dense ? forms.denseTable : forms.table;
  const [columnOpen = "", columnClose = ""] = forms.column;
  const columns = widths.map((width) => columnOpen + width + columnClose).join("");
  const form = (style: string): ParagraphForm => ({ style: dense ? style + contentStyleIds.dense : style });
  const header = { ...form(contentStyleIds.tableHeader), pageBreakBefore: position.pageBreakBefore };
  const lastRow = block.rows.length - 1;
  const headers = writeGroup(block.headers, widths, writing, () => ({
    row: forms.headerRow,
    alignments: [],
    form: header,
    room,
  }));
  const rows = writeGroup(block.rows, widths, writing, (index) => ({
    row: forms.row,
    alignments: block.alignments,
    form: {
      ...form(block.total && index === lastRow ? contentStyleIds.tableTotal : contentStyleIds.tableCell),
      keepNext: position.keepNext && index === lastRow,
    },
  }));
  return open + writing.textWidth + toColumns + columns + toRows + headers + rows + close;
}

interface RowForm {
  readonly row: Shell;
  readonly alignments: readonly Alignment[];
  readonly form: ParagraphForm;
  /** Of a header row: how wide a head may be before it is set in lines, by column. */
  readonly room?: readonly number[];
}

/** The header rows, or the others: cells of the two are never one. */
function writeGroup(
  rows: readonly Filled<Row>[],
  widths: readonly number[],
  writing: Writing,
  formOf: (index: number) => RowForm,
): string {
  const merged = rows.some(({ shape }) => shape.cells.some((cell) => cell.merged));
  const spans = merged ? cellSpans(rows.map(({ shape }) => shape)) : [];
  const covered = new Map<number, Covered>();
  return rows
    .map((row, index) => {
      const { row: shell, ...cells } = formOf(index);
      const [open = "", close = ""] = shell;
      return open + writeCells(row, spans[index], { ...cells, widths, covered }, writing) + close;
    })
    .join("");
}

/** Columns that a cell of a row above covers, for some rows more. */
interface Covered {
  readonly columns: number;
  rows: number;
}

interface CellForms extends Omit<RowForm, "row"> {
  readonly widths: readonly number[];
  /** By the first of the columns. */
  readonly covered: Map<number, Covered>;
}

function writeCells(
  { shape, phrases }: Filled<Row>,
  spans: readonly (CellSpan | undefined)[] | undefined,
  { widths, alignments, form, room, covered }: CellForms,
  writing: Writing,
): string {
  let xml = "";
  for (let column = 0; column < shape.cells.length;) {
    const above = covered.get(column);
    const span = above ?? spans?.[column] ?? one;
    const merge = above ? "other" : span.rows > 1 ? "first" : "none";
    if (above && --above.rows === 0) covered.delete(column);
    if (merge === "first") covered.set(column, { columns: span.columns, rows: span.rows - 1 });
    const paragraph = writing.forms.paragraph({ ...form, alignment: alignmentOf(alignments[column]) });
    const children = above ? [] : (shape.cells[column]?.children ?? []);
    const most = span.columns === 1 ? room?.[column] : undefined;
    const inlines = writeInCell(children, phrases, most, writing);
    xml += writeCell(inlines, paragraph, widths.slice(column, column + span.columns), merge, writing);
    column += span.columns;
  }
  return xml;
}

/** What stands in a cell; a head that is one text or one phrase, and wider than it may be, is set in lines. */
function writeInCell(
  children: readonly Inline[],
  phrases: readonly Phrase[],
  most: Characters | undefined,
  writing: Writing,
): string {
  const [only, ...others] = children;
  const text = most === undefined ? "" : inlineText(children, phrases);
  const fits = most === undefined || textWidth(text, writing.style.body.strict) <= most;
  if (fits || others.length > 0) return writeInlines(children, phrases, writing);
  const lines = headLines(text).join("\n");
  if (only?.type === "text") return writeText(lines, writing, marks.none);
  const phrase = only?.type === "hole" ? phrases[only.index] : undefined;
  return phrase ? writePhrase(phrase, lines, writing, marks.none) : writeInlines(children, phrases, writing);
}

const one: CellSpan = { columns: 1, rows: 1 };

function writeCell(
  inlines: string,
  [start = "", end = ""]: Shell,
  widths: readonly number[],
  merge: VerticalMerge,
  writing: Writing,
): string {
  const { table } = writing.forms;
  if (merge === "none" && widths.length === 1) {
    const [open = "", afterWidth = "", close = ""] = table.cell;
    return open + (widths[0] ?? 0) + afterWidth + start + inlines + end + close;
  }
  const [open = "", afterWidth = "", afterSpan = "", close = ""] = table.wideCell(merge);
  const width = widths.reduce((sum, own) => sum + own, 0);
  return open + width + afterWidth + widths.length + afterSpan + start + inlines + end + close;
}

/** Columns that say nothing are centred, as tables of official papers are; so are headers. */
function alignmentOf(alignment: Alignment | undefined): "left" | "center" | "right" {
  return alignment === undefined || alignment === "none" ? "center" : alignment;
}
