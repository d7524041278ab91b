import type { Report } from "../diagnostics/diagnostic.ts";
import { checkLinks } from "./check-filled.ts";
import type { Parsed } from "./parsed.ts";
import { noteProblems } from "./problem.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readAlignments, readRow } from "./read-table.ts";
import { rememberByText } from "./remember.ts";
import { reportProblems } from "./report-problems.ts";
import { placeInSlice, sliceBetween } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { Alignment, Filled, Row, TableBlock } from "./tree.ts";

/** Whether a text's second line is the line of dashes that makes a table. */
export function looksLikeTable(text: string): boolean {
  return (
    /^[^\n]*\n {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?:\n|$)/.test(text) &&
    /^[^\n]*\|/.test(text)
  );
}

/**
 * A table, its rows cut and remembered one by one. Reports a header row that does not fit the line of dashes, and ragged
 * rows. Gives nothing when the rows can't be read by themselves.
 */
export function parseTable(slice: Slice, report: Report): TableBlock | undefined {
  const [headerEnd, dashesEnd, ...rowEnds] = lineEnds(slice.text);
  if (headerEnd === undefined || dashesEnd === undefined) return undefined;
  const { alignments } = parseDashes(slice.text.slice(headerEnd + 1, dashesEnd));
  const header = fillRow(sliceBetween(slice, 0, headerEnd), alignments.length, report, true);
  let start = dashesEnd + 1;
  const rows: (Filled<Row> | undefined)[] = [];
  for (const end of rowEnds) {
    rows.push(fillRow(sliceBetween(slice, start, end), alignments.length, report, false));
    start = end + 1;
  }
  if (!header || rows.includes(undefined)) return undefined;
  return {
    type: "table",
    alignments,
    headers: [header],
    rows: rows.filter((row) => row !== undefined),
    total: false,
    landscape: false,
  };
}

/** Where each line ends, blank lines at the end left out. */
function lineEnds(text: string): readonly number[] {
  const trimmed = text.trimEnd();
  return [...trimmed.matchAll(/\n|$/g)].map((match) => match.index);
}

function fillRow(slice: Slice, columns: number, report: Report, header: boolean): Filled<Row> | undefined {
  const parsed = parseRow(`${columns}\n${slice.text}`);
  if (!parsed) return undefined;
  const found = parsed.value.cells.length;
  if (header && found !== columns) {
    const origin = placeInSlice(slice, 0, slice.text.length);
    report("table-header-mismatch", origin?.place, { found, expected: columns }, origin?.includes);
  }
  const problems = header ? parsed.problems.filter(({ code }) => code !== "ragged-row") : parsed.problems;
  const shape = reportProblems({ value: parsed.value, problems }, slice, report, headOf(columns).length);
  for (const cell of shape.cells) checkLinks(cell.children, slice, report);
  return { shape, phrases: slice.phrases };
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
