import { checkFilled } from "./check-filled.ts";
import { openBlock } from "./open-block.ts";
import type { OpenBlock } from "./open-block.ts";
import { parseChart } from "./parse-chart.ts";
import { parseContents } from "./parse-contents.ts";
import { parseImage } from "./parse-image.ts";
import { parseList, startsList } from "./parse-list.ts";
import { startsSpecialBlock } from "./parse-opening.ts";
import { layTable, looksLikeTable, parseRows } from "./parse-table.ts";
import { parsePoints } from "./parse-points.ts";
import { parseTableBlock } from "./parse-table-block.ts";
import type { Parsed } from "./parsed.ts";
import type { Parsing } from "./parsing.ts";
import { noteProblems } from "./problem.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readBlocks } from "./read-blocks.ts";
import type { BlockShape } from "./read-blocks.ts";
import { rememberByText } from "./remember.ts";
import { reportProblems } from "./report-problems.ts";
import { endsInTotal, placeInSlice } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { DocumentBlock } from "./tree.ts";

/** Where a block stands. */
export interface Surroundings {
  /** Whether headings in it are numbered. */
  readonly numbered: boolean;
  /** Whether its page is laid across. */
  readonly landscape: boolean;
  /** Whether it stands in the body, not in an attachment. */
  readonly isBody: boolean;
  /** How many special blocks it stands in. */
  readonly depth: number;
}

/** Deeper than any document goes. */
const deepest = 10;

/**
 * The blocks of one piece of Markdown: mostly one, more when it is a `:::不编号` container. Lists and tables are cut
 * into items and rows, each remembered by itself.
 */
export function parseBlock(slice: Slice, around: Surroundings, parsing: Parsing): readonly DocumentBlock[] {
  if (startsSpecialBlock(slice.text)) return parseSpecialBlock(openBlock(slice, parsing), around, parsing);
  const lists = startsList(slice.text) ? parseList(slice, parsing) : undefined;
  if (lists) return lists;
  const rows = looksLikeTable(slice.text) ? parseRows(slice, parsing) : undefined;
  if (rows) return [layTable(rows, { ...plainTable, total: endsInTotal(slice) }, around.landscape, parsing)];
  const parsed = around.numbered ? parseNumbered(slice.text) : parseUnnumbered(slice.text);
  return reportProblems(parsed, slice, parsing)
    .map((shape) => checkFilled(withPhrases(shape, slice), slice, parsing.report))
    .filter((block) => block !== undefined);
}

const plainTable = { headers: 1, total: false, landscape: false };

function parseSpecialBlock(block: OpenBlock, around: Surroundings, parsing: Parsing): readonly DocumentBlock[] {
  const depth = around.depth + 1;
  const inside = (surroundings: Surroundings): readonly DocumentBlock[] => {
    if (depth <= deepest) return block.inner.flatMap((slice) => parseBlock(slice, { ...surroundings, depth }, parsing));
    const origin = placeInSlice(block.line, 0, block.line.text.length);
    parsing.report("blocks-too-deep", origin?.place, { most: deepest }, origin?.includes);
    return [];
  };
  const { block: known, isContainer } = block.opening;
  // The wrong number of colons was told.
  if (known && isContainer !== (known.holds !== "nothing")) return inside(around);
  switch (known?.type) {
    case "page-break":
      return [{ type: "page-break" }];
    case "unnumbered":
      return inside({ ...around, numbered: false });
    case "table":
      return parseTableBlock(block, around.landscape, parsing);
    case "attachment": {
      const origin = placeInSlice(block.line, 0, block.line.text.length);
      parsing.report("attachment-within", origin?.place, {}, origin?.includes);
      return inside(around);
    }
    case "points":
      return parsePoints(block, parsing);
    case "chart":
      return parseChart(block, parsing);
    case "image":
      return parseImage(block, parsing);
    case "contents":
      return parseContents(block, around.isBody, parsing);
    case undefined:
      return inside(around);
  }
}

const parseNumbered = rememberByText((text) => parse(text, true));
const parseUnnumbered = rememberByText((text) => parse(text, false));

function parse(text: string, numbered: boolean): Parsed<readonly BlockShape[]> {
  const { note, problems } = noteProblems();
  return { value: readBlocks(readMarkdown(text).children, { text, numbered, note }), problems };
}

/** The same shape, for these phrases. */
function withPhrases(shape: BlockShape, slice: Slice): DocumentBlock {
  const { phrases } = slice;
  switch (shape.type) {
    case "heading":
      return { type: "heading", shape, phrases };
    case "paragraph":
      return { type: "paragraph", shape, phrases };
    case "list":
      return { ...shape, items: shape.items.map((item) => ({ shape: item, phrases })) };
    case "table":
      return {
        ...plainTable,
        total: endsInTotal(slice),
        type: "table",
        alignments: shape.alignments,
        headers: [{ shape: shape.header, phrases }],
        rows: shape.rows.map((row) => ({ shape: row, phrases })),
      };
  }
}
