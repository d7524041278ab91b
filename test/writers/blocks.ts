import type { Phrase } from "../../src/text/text.ts";
import type { Caption, Document, DocumentBlock, ImageBlock, Inline, Line, TableBlock } from "../../src/tree/tree.ts";
import { documentOf } from "./sample-document.ts";

export const place = {
  file: "templates/reports/月报.md.hbs",
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
} as const;

export const emptyLine: Line = { inlines: [], phrases: [], place };

export function lineOf(text: string): Line {
  return { ...emptyLine, inlines: [{ type: "text", text }] };
}

/** A phrase that prints the text, with an anchor of that name. */
export function phraseOf(text: string, anchor: string): Phrase {
  return { type: "phrase", parts: [{ text, figures: [] }], expression: text, place, includes: [], anchor, gap: false };
}

export function paragraphOf(...children: readonly Inline[]): DocumentBlock {
  return { type: "paragraph", shape: { type: "paragraph", children }, phrases: [] };
}

/** A table as Markdown writes it, with more said of it. */
export function tableOf(markdown: string, more: Partial<TableBlock> = {}): TableBlock {
  const [block] = documentOf([markdown]).blocks;
  if (block?.type !== "table") throw new Error("no table");
  return { ...block, ...more };
}

export function imageOf(file: string, more: Partial<ImageBlock> = {}): ImageBlock {
  return { type: "image", file, alternative: emptyLine, place, ...more };
}

export function captionOf(text: string, id?: string): Caption {
  return { line: text === "" ? emptyLine : lineOf(text), ...(id !== undefined && { id }) };
}

/** A document of just these blocks, without any part but its title. */
export function documentWith(blocks: readonly DocumentBlock[], more: Partial<Document> = {}): Document {
  return { ...documentOf([]), blocks, ...more };
}
