import type { Report } from "../diagnostics/diagnostic.ts";
import { partKeys } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { RenderedParts, RenderedText } from "../text/text.ts";
import { lineText } from "./line-text.ts";
import { parseBlock } from "./parse-block.ts";
import { parseLine } from "./parse-line.ts";
import { wholeSlice } from "./slice.ts";
import type { Document, Line } from "./tree.ts";

/**
 * The document that rendered text says, its parts and its blocks. Reports Markdown that a report has no form for, at its
 * place in the template, and link addresses that lead nowhere, at the phrase. Goes on after each.
 */
export function parseDocument(text: RenderedText, report: Report): Document {
  const title = parseLine(text.parts.title);
  if (lineText(title).trim() === "") report("empty-title", title.place, {});
  return {
    parts: { ...parseParts(text.parts), title },
    sealed: text.sealed,
    upward: text.upward,
    blocks: text.blocks.flatMap((block) => parseBlock(wholeSlice(block), text.numbered, report)),
    attachments: [],
  };
}

function parseParts(rendered: RenderedParts): { [P in PartName]?: Line } {
  const parts: { [P in PartName]?: Line } = {};
  for (const { name } of partKeys) {
    const line = rendered[name];
    if (line) parts[name] = parseLine(line);
  }
  return parts;
}
