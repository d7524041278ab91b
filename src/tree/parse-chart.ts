import type { ChartCellReason, ChartShapeReason } from "../diagnostics/codes/pictures.ts";
import type { Origin } from "../text/text.ts";
import { cellRange } from "./cell-range.ts";
import { gapParagraph } from "./gaps.ts";
import { inlineText } from "./line-text.ts";
import { attributeNumber, attributeOrigin, attributeWord, readCaption } from "./open-block.ts";
import type { OpenBlock } from "./open-block.ts";
import type { RowSource } from "./parse-table.ts";
import { onlyGap, onlyTable } from "./parse-table-block.ts";
import type { Parsing } from "./parsing.ts";
import { readChartNumber } from "./read-chart-number.ts";
import { placeInSlice } from "./slice.ts";
import type { ChartBlock, ChartForm, ChartSeries, ParagraphBlock } from "./tree.ts";

const mostSeries = 10;
const mostCategories = 50;

/**
 * `:::图表{类型=…}` around a table: its numbers are what its cells print. Reports cells that are no exact number, numbers
 * in several units, merged cells, and a table that has no series or category or more than can be told apart.
 */
export function parseChart(block: OpenBlock, parsing: Parsing): readonly (ChartBlock | ParagraphBlock)[] {
  const form = attributeWord("form", block) as ChartForm | undefined;
  const caption = readCaption(block, parsing);
  const width = attributeNumber("width", block);
  const height = attributeNumber("height", block);
  const gap = onlyGap(block);
  // A draft shows what is missing in place of what would be drawn.
  if (gap) return [gapParagraph(gap)];
  const table = onlyTable(block, parsing);
  const [header, ...rows] = table?.rows ?? [];
  const origin = attributeOrigin("form", block);
  if (!header || !form || !origin) return [];
  const names = header.shape.cells.slice(1).map((_, index) => cellText(header, index + 1));
  const only = rows.length === 1 ? rows[0] : undefined;
  const isEmpty = only !== undefined && isOneCell(only);
  if (isEmpty && only.slice.phrases.some(({ gap }) => gap)) return [gapParagraph(only.slice)];
  const fault = findShapeFault(form, names.length, isEmpty ? 0 : rows.length);
  if (fault) {
    const at = isEmpty ? cellOrigin(only, 0) : placeInSlice(header.slice, 0, header.slice.text.length);
    parsing.report("chart-shape", at?.place, fault, at?.includes);
    return [];
  }
  const head = cellText(header, 0);
  const categories = rows.map((row) => cellText(row, 0));
  if (form === "pie") checkTotal(rows, categories, parsing);
  const units: Units = { first: undefined };
  const series = names.map((name, index) => readSeries(name, index + 1, rows, { form, units, parsing }));
  return [
    {
      type: "chart",
      form,
      ...(head !== "" && { head }),
      categories,
      series,
      ...(units.first !== undefined && units.first !== "" && { unit: units.first }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(caption && { caption }),
      phrases: [header, ...rows].flatMap(({ slice }) => slice.phrases),
      place: origin.place,
    },
  ];
}

/** `{{table …}}` says in one cell across its row that there is nothing to show. */
function isOneCell({ shape: { cells } }: RowSource): boolean {
  return cells.length > 1 && cells.slice(1).every(({ merged }) => merged === "left");
}

interface ShapeFault {
  readonly reason: ChartShapeReason;
  readonly found: number;
  readonly limit: number;
}

function findShapeFault(form: ChartForm, series: number, categories: number): ShapeFault | undefined {
  if (series === 0) return { reason: "no-series", found: 0, limit: mostSeries };
  if (categories === 0) return { reason: "no-category", found: 0, limit: mostCategories };
  if (form === "pie" && series > 1) return { reason: "several-series", found: series, limit: 1 };
  if (series > mostSeries) return { reason: "series", found: series, limit: mostSeries };
  if (categories > mostCategories) return { reason: "categories", found: categories, limit: mostCategories };
  return undefined;
}

/** The last part of a pie must not be all of it once more, as the row is that `{{table … total=true}}` adds. */
function checkTotal(rows: readonly RowSource[], categories: readonly string[], { report }: Parsing): void {
  const last = rows.at(-1);
  if (!last || rows.length < 3 || !/^(?:合计|总计|共计|总数|total)$/i.test(categories.at(-1) ?? "")) return;
  const at = cellOrigin(last, 0);
  report("chart-shape", at?.place, { reason: "total", found: rows.length, limit: mostCategories }, at?.includes);
}

/** The unit of the first number, which all others share. */
interface Units {
  first: string | undefined;
}

interface SeriesReading {
  readonly form: ChartForm;
  readonly units: Units;
  readonly parsing: Parsing;
}

function readSeries(name: string, column: number, rows: readonly RowSource[], reading: SeriesReading): ChartSeries {
  return { name, values: rows.map((row) => readValue(name, row, column, reading)) };
}

function readValue(
  series: string,
  row: RowSource,
  column: number,
  { form, units, parsing: { report } }: SeriesReading,
): string | undefined {
  const cell = row.shape.cells[column];
  // A row that is too short was reported.
  if (!cell) return undefined;
  const printed = cellText(row, column);
  const origin = cellOrigin(row, column);
  const tell = (reason: ChartCellReason): undefined => {
    report("chart-cell", origin?.place, { found: printed, series, reason }, origin?.includes);
  };
  if (isOneCell(row) && row.slice.phrases.some(({ gap }) => gap)) return undefined;
  if (cell.merged) return tell("merged");
  if (row.slice.phrases.some(({ gap }, index) => gap && holds(row, column, index))) return undefined;
  const read = readChartNumber(printed);
  if (read.type === "nothing") return undefined;
  if (read.type === "fault") return tell(read.reason);
  if (form === "pie" && read.number.startsWith("-")) return tell("negative");
  units.first ??= read.unit;
  if (read.unit !== units.first) {
    report("chart-units", origin?.place, { first: units.first, found: read.unit }, origin?.includes);
  }
  return read.number;
}

function cellText({ shape, slice }: RowSource, column: number): string {
  const text = inlineText(shape.cells[column]?.children ?? [], slice.phrases);
  return text.replace(/\s+/g, " ").trim();
}

/** The phrase in a cell, else the cell itself. */
function cellOrigin({ shape, slice }: RowSource, column: number): Pick<Origin, "place" | "includes"> | undefined {
  const hole = shape.cells[column]?.children.find((inline) => inline.type === "hole");
  const phrase = hole && slice.phrases[hole.index];
  if (phrase) return phrase;
  const { start, end } = cellRange(slice.text, column);
  return placeInSlice(slice, start, end);
}

function holds({ shape }: RowSource, column: number, phrase: number): boolean {
  return shape.cells[column]?.children.some((inline) => inline.type === "hole" && inline.index === phrase) === true;
}
