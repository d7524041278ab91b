import type { OpenBlock } from "./open-block.ts";
import { attributeNumber, attributeNumbers, attributeOrigin, isSwitchedOn, readCaption } from "./open-block.ts";
import { gapRow, isOnlyGaps } from "./gaps.ts";
import { looksLikeTable, layTable, parseRows } from "./parse-table.ts";
import type { TableRows } from "./parse-table.ts";
import type { Parsing } from "./parsing.ts";
import { endsInTotal, placeInSlice } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { TableBlock } from "./tree.ts";

/**
 * `:::表{…}`: one table, with a caption and a layout of its own. Reports widths that are not one for each column, and fewer
 * rows than its headers and its total ask for.
 * @param isLandscape whether it stands on a page that is laid across already
 */
export function parseTableBlock(block: OpenBlock, isLandscape: boolean, parsing: Parsing): readonly TableBlock[] {
  const caption = readCaption(block, parsing);
  const landscape = isSwitchedOn("landscape", block);
  const gap = onlyGap(block);
  if (gap) {
    const layout = { headers: 1, total: false, landscape, ...(caption && { caption }) };
    return [layTable(gapTable(gap), layout, true, parsing)];
  }
  const table = onlyTable(block, parsing);
  if (!table) return [];
  const headers = attributeNumber("headers", block) ?? 1;
  const total = isSwitchedOn("total", block);
  const found = table.rows.length;
  const fits = headers < found || (headers === found && !total && !block.opening.attributes.has("headers"));
  if (!fits) {
    const origin = attributeOrigin(headers < 2 ? "total" : "headers", block);
    parsing.report("too-few-rows", origin?.place, { headers, total, found }, origin?.includes);
  }
  const widths = widthsOf(block, table.alignments.length, parsing);
  const layout = {
    headers: fits ? headers : 1,
    total: (total || isSummedUp(block)) && fits,
    landscape,
    ...(widths && { widths }),
    ...(caption && { caption }),
  };
  return [layTable(table, layout, landscape || isLandscape, parsing)];
}

/** Whether the table of a block was given its row of totals by `{{table … total=…}}`. */
function isSummedUp({ inner: [table] }: OpenBlock): boolean {
  return table !== undefined && endsInTotal(table);
}

/** What a draft shows in place of all that a block holds: one gap, or some. */
export function onlyGap({ inner }: OpenBlock): Slice | undefined {
  const [first, second] = inner;
  return first && !second && isOnlyGaps(first) ? first : undefined;
}

/** Its caption holds, so that what refers to it does, too. */
function gapTable(slice: Slice): TableRows {
  return { alignments: ["none"], rows: [{ shape: gapRow(slice, 1), slice }] };
}

/** The rows of the one table that a block holds. Reports a block that holds something else, at what else it holds. */
export function onlyTable({ opening, line, inner }: OpenBlock, parsing: Parsing): TableRows | undefined {
  const [first, second] = inner;
  const rows = first && looksLikeTable(first.text) ? parseRows(first, parsing) : undefined;
  const wrong = rows ? second : (first ?? line);
  if (!wrong) return rows;
  const origin = placeInSlice(wrong, 0, /^[^\n]*/.exec(wrong.text)?.[0].length ?? 0);
  const code = first ? "block-content" : "block-empty";
  parsing.report(code, origin?.place, { name: opening.name, wanted: "table" }, origin?.includes);
  return undefined;
}

function widthsOf(block: OpenBlock, columns: number, { report }: Parsing): readonly number[] | undefined {
  const widths = attributeNumbers("widths", block);
  if (!widths || widths.length === columns) return widths;
  const origin = attributeOrigin("widths", block);
  report("widths-mismatch", origin?.place, { found: widths.length, expected: columns }, origin?.includes);
  return undefined;
}
