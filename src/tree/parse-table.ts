import { checkLinks } from "./check-filled.ts";
import { cellRange } from "./cell-range.ts";
import { gapRow, isOnlyGaps } from "./gaps.ts";
import { findMergeFaults } from "./merge-faults.ts";
import type { Parsed } from "./parsed.ts";
import type { Parsing } from "./parsing.ts";
import { noteProblems } from "./problem.ts";
import { readMarkdown } from "./read-markdown.ts";
import { mostColumns, readAlignments, readRow } from "./read-table.ts";
import { rememberByText } from "./remember.ts";
import { reportProblems } from "./report-problems.ts";
import { placeInSlice, sliceBetween } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { Alignment, Row, TableBlock } from "./tree.ts";

/** A row, and the piece of Markdown that it was read from. */
export interface RowSource {
  readonly shape: Row;
  readonly slice: Slice;
}

/** The rows of a table, its header row first. */
export interface TableRows {
  readonly alignments: readonly Alignment[];
  readonly rows: readonly RowSource[];
}

/** How a table is laid out beyond what its rows say. */
export type TableLayout = Pick<TableBlock, "total" | "landscape" | "widths" | "caption"> & { readonly headers: number };

/** Whether a text's second line is the line of dashes that makes a table. */
export function looksLikeTable(text: string): boolean {
  return (
    /^[^\n]*\n {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?:\n|$)/.test(text) &&
    /^[^\n]*\|/.test(text)
  );
}

/**
 * A table of these rows. Reports cells that are wrongly made one, and more columns than a page has room for.
 * @param isLandscape whether the page is laid across
 */
export function layTable(
  { alignments, rows }: TableRows,
  layout: TableLayout,
  isLandscape: boolean,
  { report }: Parsing,
): TableBlock {
  const shapes = rows.map(({ shape }) => shape);
  const isEven = shapes.every(({ cells }) => cells.length === alignments.length);
  const limit = mostColumns(isLandscape);
  const [first] = rows;
  if (first && alignments.length > limit) {
    const origin = placeInSlice(first.slice, 0, first.slice.text.length);
    const values = { found: alignments.length, limit, landscape: isLandscape };
    report("too-many-columns", origin?.place, values, origin?.includes);
  }
  const faults = isEven ? findMergeFaults(shapes.slice(0, layout.headers), shapes.slice(layout.headers)) : [];
  for (const { row, column, values } of faults) {
    const { slice } = rows[row] ?? {};
    const range = slice && cellRange(slice.text, column);
    const origin = slice && range && placeInSlice(slice, range.start, range.end);
    report("wrong-merge", origin?.place, values, origin?.includes);
  }
  const filled = rows.map(({ shape, slice }) => ({ shape, phrases: slice.phrases }));
  return {
    ...layout,
    type: "table",
    alignments,
    headers: filled.slice(0, layout.headers),
    rows: filled.slice(layout.headers),
  };
}

/**
 * The rows of a table, cut and remembered one by one. Reports a header row that does not fit the line of dashes, and ragged
 * rows. Gives nothing when the rows can't be read by themselves.
 */
export function parseRows(slice: Slice, parsing: Parsing): TableRows | undefined {
  const [headerEnd, dashesEnd, ...rowEnds] = lineEnds(slice.text);
  if (headerEnd === undefined || dashesEnd === undefined) return undefined;
  const { alignments } = parseDashes(slice.text.slice(headerEnd + 1, dashesEnd));
  const slices = [sliceBetween(slice, 0, headerEnd)];
  let start = dashesEnd + 1;
  for (const end of rowEnds) {
    slices.push(sliceBetween(slice, start, end));
    start = end + 1;
  }
  if (!slices.every(({ text }) => parseRow(`${alignments.length}\n${text}`))) return undefined;
  const rows = slices.map((row, index) => fillRow(row, alignments.length, parsing, index === 0));
  return { alignments, rows: rows.filter((row) => row !== undefined) };
}

/** Where each line ends, blank lines at the end left out. */
function lineEnds(text: string): readonly number[] {
  const trimmed = text.trimEnd();
  return [...trimmed.matchAll(/\n|$/g)].map((match) => match.index);
}

function fillRow(slice: Slice, columns: number, parsing: Parsing, header: boolean): RowSource | undefined {
  const parsed = parseRow(`${columns}\n${slice.text}`);
  if (!parsed) return undefined;
  const found = parsed.value.cells.length;
  // In a draft one gap may stand for rows that nobody knows.
  if (found === 1 && isOnlyGaps(slice)) return { shape: gapRow(slice, columns), slice };
  if (header && found !== columns) {
    const origin = placeInSlice(slice, 0, slice.text.length);
    parsing.report("table-header-mismatch", origin?.place, { found, expected: columns }, origin?.includes);
  }
  const problems = header ? parsed.problems.filter(({ code }) => code !== "ragged-row") : parsed.problems;
  const shape = reportProblems({ value: parsed.value, problems }, slice, parsing, headOf(columns).length);
  for (const cell of shape.cells) checkLinks(cell.children, slice, parsing.report);
  return { shape, slice };
}

const parseDashes = rememberByText((dashes): { readonly alignments: readonly Alignment[] } => {
  const columns = dashes.replace(/^\s*\||\|\s*$/g, "").split("|").length;
  const [table] = readMarkdown(`${"|a".repeat(columns)}|\n${dashes}`).children;
  return { alignments: table?.type === "table" ? readAlignments(table) : [] };
});

/** The row of a text `columns\nrow`, read under a header of its own. False where it is no row. */
const parseRow = rememberByText((key): Parsed<Row> | false => {
  const [columns = "", row = ""] = key.split("\n");
  const text = headOf(Number(columns)) + row;
  const [table, ...others] = readMarkdown(text).children;
  if (table?.type !== "table" || others.length > 0) return false;
  const [, read, ...further] = table.children;
  if (!read || further.length > 0) return false;
  const { note, problems } = noteProblems();
  return { value: readRow(read, Number(columns), text, note), problems };
});

/** A header under which a row of a table with so many columns can be read by itself. */
function headOf(columns: number): string {
  return `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n`;
}
