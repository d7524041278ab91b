import type { Report } from "../diagnostics/diagnostic.ts";
import { checkFilled } from "./check-filled.ts";
import { parseList, startsList } from "./parse-list.ts";
import { looksLikeTable, parseTable } from "./parse-table.ts";
import type { Parsed } from "./parsed.ts";
import { noteProblems } from "./problem.ts";
import type { Range } from "./problem.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readBlocks } from "./read-blocks.ts";
import type { BlockShape } from "./read-blocks.ts";
import { rememberByText } from "./remember.ts";
import { reportProblems } from "./report-problems.ts";
import { openContainer, unnumberedNames } from "./special-blocks.ts";
import { sliceBetween } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { DocumentBlock } from "./tree.ts";

/**
 * The blocks of one piece of Markdown: mostly one, more when it is a `:::不编号` container. Lists and tables are cut
 * into items and rows, each remembered by itself. `numbered` is for the headings in it.
 */
export function parseBlock(slice: Slice, numbered: boolean, report: Report): readonly DocumentBlock[] {
  if (slice.text.startsWith(":::")) {
    const container = reportProblems(parseContainer(slice.text), slice, report);
    return container.inner.flatMap(({ start, end }) => {
      const inner = sliceBetween(slice, start, end);
      return parseBlock(inner, numbered && !container.unnumbered, report);
    });
  }
  const cut = startsList(slice.text) ? parseList(slice, report) : undefined;
  if (cut) return cut;
  const table = looksLikeTable(slice.text) ? parseTable(slice, report) : undefined;
  if (table) return [table];
  const shapes = reportProblems(numbered ? parseNumbered(slice.text) : parseUnnumbered(slice.text), slice, report);
  return shapes
    .map((shape) => checkFilled(withPhrases(shape, slice), slice, report))
    .filter((block) => block !== undefined);
}

const parseNumbered = rememberByText((text) => parse(text, true));
const parseUnnumbered = rememberByText((text) => parse(text, false));

function parse(text: string, numbered: boolean): Parsed<readonly BlockShape[]> {
  const { note, problems } = noteProblems();
  return { value: readBlocks(readMarkdown(text).children, { text, numbered, note }), problems };
}

const parseContainer = rememberByText((text): Parsed<{ unnumbered: boolean; inner: readonly Range[] }> => {
  const { note, problems } = noteProblems();
  const { name, children } = openContainer(readMarkdown(text), text, note);
  return { value: { unnumbered: unnumberedNames.includes(name), inner: children }, problems };
});

/** The same shape, for these phrases. */
function withPhrases(shape: BlockShape, { phrases }: Slice): DocumentBlock {
  switch (shape.type) {
    case "heading":
      return { type: "heading", shape, phrases };
    case "paragraph":
      return { type: "paragraph", shape, phrases };
    case "page-break":
      return shape;
    case "list":
      return { ...shape, items: shape.items.map((item) => ({ shape: item, phrases })) };
    case "table":
      return {
        ...shape,
        headers: [{ shape: shape.header, phrases }],
        rows: shape.rows.map((row) => ({ shape: row, phrases })),
        total: false,
        landscape: false,
      };
  }
}
