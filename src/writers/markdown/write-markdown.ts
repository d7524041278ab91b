// Takes: a document tree and a style. Gives: the report as Markdown (CommonMark with GFM's tables and footnotes). Reports: nothing.
import type { ReportLocale } from "../../facts/workspace.ts";
import type { Style } from "../../styles/style.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Alignment, Document } from "../../tree/tree.ts";
import { documentLabels } from "../document-labels.ts";
import { plainBlocks } from "../plain/plain-blocks.ts";
import type { Piece, PlainBlock, PlainRow, PlainTable } from "../plain/plain-block.ts";
import { plainMarks, runsOf } from "../plain/plain-runs.ts";
import type { Runs } from "../plain/plain-runs.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { partLists, writeEntries, writeList } from "./write-list.ts";
import { atStart, writeRuns } from "./write-runs.ts";

/**
 * Writes a report as Markdown, for reading and for differences between two: one paragraph a line, numbers of headings written
 * out, cells without padding, so that one figure changes one line. The same report gives the same text.
 */
export function writeMarkdown(document: Document, style: Style, language: ReportLocale): string {
  const labels = documentLabels(document, style, language);
  const runs: Runs = { targets: labels.targets, notes: [] };
  const plain = plainBlocks(document, style, labels);
  const blocks = plain.map((block, index) => partLists(plain[index - 1], block) + writeBlock(block, runs));
  const notes = runs.notes.map((note, index) => `[^${index + 1}]: ${writeRuns(note, atStart)}`);
  return `${[...blocks, ...notes].join("\n\n")}\n`;
}

const withinLine = { startsLine: false, inCell: false };
const inCell = { startsLine: false, inCell: true };

function writeBlock(block: PlainBlock, runs: Runs): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level)} ${writeHeading(block.pieces, runs)}`;
    case "run-in": {
      const heading = runsOf(block.heading, runs, { ...plainMarks, strong: true });
      return writeRuns([...heading, ...runsOf(block.pieces, runs)], atStart);
    }
    case "paragraph":
      return writeRuns(runsOf(block.pieces, runs), atStart);
    case "attached": {
      const joined = block.lines.flatMap((line, index) => (index === 0 ? line : ["\n", ...line]));
      return writeRuns(runsOf(joined, runs), atStart);
    }
    case "list":
      return writeList(block.list, block.list.items, runs);
    case "table":
      return writeTable(block, runs);
    case "image": {
      const alternative = escapeMarkdown(lineText(block.alternative), withinLine);
      return `![${alternative}](<${block.file.replaceAll(/[<>\\]/g, String.raw`\$&`)}>)`;
    }
    case "entries":
      return writeEntries(block.entries, runs);
    case "rule":
      return "---";
  }
}

/** A heading is one line, and number signs at its end would close it. */
function writeHeading(pieces: readonly Piece[], runs: Runs): string {
  const text = writeRuns(runsOf(pieces, runs), withinLine);
  return text.replaceAll("\\\n", "<br>").replace(/#+$/, (signs) => signs.replaceAll("#", String.raw`\#`));
}

/** The first row of the head is the table's; GFM has no other, so further ones stand as rows. */
function writeTable({ alignments, headers, rows }: PlainTable, runs: Runs): string {
  const [head = [], ...others] = headers;
  const marks: { readonly [A in Alignment]: string } = { left: ":--", center: ":-:", right: "--:", none: "---" };
  const rule = `| ${alignments.map((alignment) => marks[alignment]).join(" | ")} |`;
  return [writeRow(head, runs), rule, ...[...others, ...rows].map((row) => writeRow(row, runs))].join("\n");
}

function writeRow(row: PlainRow, runs: Runs): string {
  return `| ${row.map((cell) => writeRuns(runsOf(cell, runs), inCell)).join(" | ")} |`;
}
