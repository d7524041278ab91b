import type { Style } from "../../styles/style.ts";
import type {
  Alignment,
  Attachment,
  Caption,
  ChartBlock,
  Document,
  DocumentBlock,
  Filled,
  Row,
  TableBlock,
} from "../../tree/tree.ts";
import { contentsEntries } from "../contents-entries.ts";
import type { DocumentLabels } from "../document-labels.ts";
import { paragraph } from "./plain-block.ts";
import type { PlainBlock, PlainRow, PlainTable } from "./plain-block.ts";
import { blocksAbove, blocksBelow, imprintBlocks } from "./plain-parts.ts";

/** All of a report in the order of its pages: head, title, body, signature, attachments, imprint. */
export function plainBlocks(document: Document, style: Style, labels: DocumentLabels): readonly PlainBlock[] {
  const writing = { document, style, labels };
  const { attachments } = document;
  return [
    ...blocksAbove(document, style, labels),
    ...document.blocks.flatMap((block) => plainBlock(block, writing)),
    ...blocksBelow(document, style, labels),
    ...attachments.flatMap((attachment, index) => attachmentBlocks(attachment, index, writing)),
    ...imprintBlocks(document, style, labels),
  ];
}

interface PlainWriting {
  readonly document: Document;
  readonly style: Style;
  readonly labels: DocumentLabels;
}

function attachmentBlocks({ title, blocks }: Attachment, index: number, writing: PlainWriting): readonly PlainBlock[] {
  return [
    { type: "rule" },
    paragraph([writing.labels.attachments[index] ?? ""]),
    { type: "heading", level: 1, pieces: [title] },
    ...blocks.flatMap((block) => plainBlock(block, writing)),
  ];
}

function plainBlock(block: DocumentBlock, writing: PlainWriting): readonly PlainBlock[] {
  switch (block.type) {
    case "heading": {
      const { level, children, runIn } = block.shape;
      const heading = [writing.labels.headings.get(block) ?? "", { inlines: children, phrases: block.phrases }];
      if (runIn.length === 0) return [{ type: "heading", level: level + 1, pieces: heading }];
      return [{ type: "run-in", heading, pieces: [{ inlines: runIn, phrases: block.phrases }] }];
    }
    case "paragraph":
      return [paragraph([{ inlines: block.shape.children, phrases: block.phrases }], true)];
    case "list":
      return [{ type: "list", list: block }];
    case "table":
      return [...captionBlock(block.caption, writing), plainTable(block)];
    case "image": {
      const { file, alternative } = block;
      return [{ type: "image", file, alternative }, ...captionBlock(block.caption, writing)];
    }
    case "chart":
      return [...captionBlock(block.caption, writing), chartTable(block, writing)];
    case "contents":
      return [paragraph([writing.labels.words.contents]), contentsBlock(block.levels, writing)];
    case "page-break":
      return [];
  }
}

function captionBlock(caption: Caption | undefined, { labels }: PlainWriting): readonly PlainBlock[] {
  if (!caption) return [];
  const gap = caption.line.inlines.length === 0 ? "" : labels.words.captionGap;
  return [paragraph([(labels.captions.get(caption) ?? "") + gap, caption.line])];
}

function plainTable({ alignments, headers, rows }: TableBlock): PlainTable {
  return { type: "table", alignments, headers: headers.map(plainRow), rows: rows.map(plainRow) };
}

function plainRow({ shape, phrases }: Filled<Row>): PlainRow {
  return shape.cells.map(({ children, merged }) => (merged ? [] : [{ inlines: children, phrases }]));
}

/** What a chart is drawn from. */
function chartTable(
  { head = "", categories, series, unit }: ChartBlock,
  { labels: { words } }: PlainWriting,
): PlainTable {
  const measured = unit === undefined ? "" : words.unit + unit;
  const [open, close] = words.brackets;
  const corner = head !== "" && measured !== "" ? head + open + measured + close : head + measured;
  return {
    type: "table",
    alignments: ["left", ...series.map((): Alignment => "right")],
    headers: [[[corner], ...series.map(({ name }) => [name])]],
    rows: categories.map((category, index) => [[category], ...series.map(({ values }) => [values[index] ?? ""])]),
  };
}

function contentsBlock(levels: number, { document, style }: PlainWriting): PlainBlock {
  const entries = contentsEntries(document, style, levels).map(({ level, text }) => ({ level, pieces: [text] }));
  return { type: "entries", entries };
}
