// Takes: a document tree and a style. Gives: the report as plain text, a line a paragraph. Reports: nothing.
import type { ReportLocale } from "../../facts/workspace.ts";
import type { Style } from "../../styles/style.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, List, ListItem } from "../../tree/tree.ts";
import type { Phrase } from "../../text/text.ts";
import { documentLabels } from "../document-labels.ts";
import { writeItemMark } from "../item-mark.ts";
import { plainBlocks } from "../plain/plain-blocks.ts";
import type { Piece, PlainBlock } from "../plain/plain-block.ts";
import { runsOf } from "../plain/plain-runs.ts";
import type { Run, Runs } from "../plain/plain-runs.ts";
import { writeTextTable } from "./write-text-table.ts";

/**
 * Writes a report as plain text, for reading and for differences between two: one paragraph a line, all numbers written out,
 * footnotes at the end. The same report gives the same text.
 */
export function writeText(document: Document, style: Style, language: ReportLocale): string {
  const labels = documentLabels(document, style, language);
  const writing: TextWriting = { style, runs: { targets: labels.targets, notes: [] } };
  const blocks = plainBlocks(document, style, labels).map((block) => writeBlock(block, writing));
  const notes = writing.runs.notes.map((runs, index) => `[${index + 1}] ${textOf(runs)}`);
  return `${[...blocks, ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")}\n`;
}

interface TextWriting {
  readonly style: Style;
  readonly runs: Runs;
}

function writeBlock(block: PlainBlock, writing: TextWriting): string {
  const write = (pieces: readonly Piece[]) => textOf(runsOf(pieces, writing.runs));
  const indent = "\u3000".repeat(Math.round(writing.style.body.indent));
  switch (block.type) {
    case "heading":
      return write(block.pieces);
    case "run-in":
      return indent + write([...block.heading, ...block.pieces]);
    case "paragraph":
      return (block.indented ? indent : "") + write(block.pieces);
    case "attached":
      return block.lines.map((line) => indent + write(line)).join("\n");
    case "list": {
      const { list } = block;
      const items = list.items.map(({ shape, phrases }, index) => writeItem(shape, phrases, list, index, 0, writing));
      return items.join("\n");
    }
    case "table": {
      const rows = (of: typeof block.rows) => of.map((row) => row.map((cell) => write(cell).replaceAll("\n", " ")));
      return writeTextTable(rows(block.headers), rows(block.rows), block.alignments);
    }
    case "image":
      return `[${block.file}] ${lineText(block.alternative)}`.trimEnd();
    case "entries":
      return block.entries.map(({ level, pieces }) => "\u3000".repeat(level - 1) + write(pieces)).join("\n");
    case "rule":
      return "-".repeat(ruleWidth);
  }
}

const ruleWidth = 40;

function writeItem(
  item: ListItem,
  phrases: readonly Phrase[],
  list: Pick<List, "ordered" | "start">,
  index: number,
  level: number,
  writing: TextWriting,
): string {
  const indent = "\u3000".repeat(Math.round(writing.style.body.indent) + 2 * level);
  const mark = writeItemMark(list, index, level, writing.style);
  return item.children
    .map((child, at) => {
      if (child.type === "list") {
        const items = child.items.map((inner, place) => writeItem(inner, phrases, child, place, level + 1, writing));
        return items.join("\n");
      }
      const text = textOf(runsOf([{ inlines: child.children, phrases }], writing.runs));
      return indent + (at === 0 ? mark : "") + text;
    })
    .join("\n");
}

/** Without any marks; a footnote is its number in brackets, and a link is what it says. */
function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === "text" ? run.text : `[${run.number}]`)).join("");
}
