import type { Heading as MarkdownHeading, Paragraph as MarkdownParagraph, RootContent } from "mdast";

import type { MarkdownConstruct } from "../diagnostics/codes/tree.ts";
import { findFootnotes } from "./footnotes.ts";
import type { Note } from "./problem.ts";
import { rangeOf, readInlines, refuseFootnotes } from "./read-inlines.ts";
import { readList } from "./read-list.ts";
import { readTable } from "./read-table.ts";
import type { Alignment, Heading, Inline, List, Paragraph, Row } from "./tree.ts";

/** The shape of a block, without phrases. */
export type BlockShape = Heading | Paragraph | List | TableShape;

export interface TableShape {
  readonly type: "table";
  readonly alignments: readonly Alignment[];
  readonly header: Row;
  readonly rows: readonly Row[];
}

/** What the readers of Markdown are told: the text that was parsed, whether headings are numbered, where faults go. */
export interface Reading {
  readonly text: string;
  readonly numbered: boolean;
  readonly note: Note;
}

/** The shapes of a text's top-level blocks. Notes Markdown that has no form in a report, and leaves it out. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): readonly BlockShape[] {
  return nodes.flatMap((node) => readBlock(node, reading));
}

function readBlock(node: RootContent, reading: Reading): readonly BlockShape[] {
  const { note } = reading;
  if (node.type === "paragraph") return [readParagraph(node, reading)];
  if (node.type === "heading") return readHeading(node, reading);
  if (node.type === "list") return [readList(node, reading)];
  if (node.type === "table") return [readTable(node, reading)];
  note("unsupported-markdown", { construct: constructs[node.type] ?? "block-in-list" }, rangeOf(node));
  return [];
}

/** The style indents paragraphs: ideographic spaces in front would do it once more. */
function readParagraph(node: MarkdownParagraph, { text, note }: Reading): Paragraph {
  const { start, end } = rangeOf(node);
  const spaces = /^\u3000+/.exec(text.slice(start))?.[0].length ?? 0;
  if (spaces > 0) note("indent-typed", {}, { start, end: start + spaces });
  const rows = barredLines.exec(text.slice(start, end));
  if (rows) {
    const [row = ""] = rows[0].split("\n", 1);
    const columns = row.replaceAll("\\|", "").split("|").length - 2;
    const from = start + rows.index;
    note("table-without-dashes", { columns }, { start: from, end: from + rows[0].length });
  }
  return { type: "paragraph", children: readInlines(node.children, text, note) };
}

/** Two lines or more that begin and end with a bar. */
const barredLines = /^[ \t]*\|.*\|[ \t]*(?:\n[ \t]*\|.*\|[ \t]*)+$/m;

const constructs: { readonly [type: string]: MarkdownConstruct } = {
  blockquote: "quotation",
  code: "code",
  definition: "definition",
  footnoteDefinition: "footnote",
  html: "html",
  thematicBreak: "rule",
};

function readHeading(node: MarkdownHeading, { text, numbered, note }: Reading): readonly Heading[] {
  const { depth } = node;
  if (depth === 6) {
    note("unsupported-markdown", { construct: "sixth-heading" }, rangeOf(node));
    return [];
  }
  if (node.children.length === 0) note("empty-heading", {}, rangeOf(node));
  const [first] = node.children;
  const mark = numbered && first?.type === "text" ? handNumber.exec(first.value)?.[0] : undefined;
  if (first && mark !== undefined) {
    const { start } = rangeOf(first);
    note("heading-numbered-by-hand", { mark }, { start, end: start + mark.length });
  }
  const { children, runIn } = splitHeading(readInlines(node.children, text, note));
  const footnotes = findFootnotes(text).filter(({ start }) => start < rangeOf(node).end);
  refuseFootnotes(children, "heading", footnotes, note);
  return [{ type: "heading", level: depth, numbered, children, runIn }];
}

/**
 * A heading ends with its first full stop (。) that the template itself gives and that no mark encloses; text behind it
 * goes on in the heading's own line, as body text. A phrase's full stop splits nothing.
 */
function splitHeading(inlines: readonly Inline[]): Pick<Heading, "children" | "runIn"> {
  const index = inlines.findIndex((inline) => inline.type === "text" && inline.text.includes("。"));
  const stop = inlines[index];
  if (stop?.type !== "text") return { children: inlines, runIn: [] };
  const end = stop.text.indexOf("。") + 1;
  const [before, after] = [stop.text.slice(0, end), stop.text.slice(end).trimStart()];
  const runIn: readonly Inline[] = [...(after === "" ? [] : [text(after)]), ...inlines.slice(index + 1)];
  if (runIn.length === 0) return { children: inlines, runIn: [] };
  return { children: [...inlines.slice(0, index), text(before)], runIn };
}

function text(characters: string): Inline {
  return { type: "text", text: characters };
}

/** The marks of GB/T 9704-2012, 7.3.3, as people type them: 一、（一）1.（1）. */
const handNumber = /^(?:[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])/;
