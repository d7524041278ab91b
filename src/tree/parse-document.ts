import type { Report } from "../diagnostics/diagnostic.ts";
import type { RenderedText } from "../text/text.ts";
import { lineText } from "./line-text.ts";
import { parseBlock } from "./parse-block.ts";
import { parseLine } from "./parse-line.ts";
import { wholeSlice } from "./slice.ts";
import type { Document } from "./tree.ts";

/**
 * The document that rendered text says, its parts and its blocks. Reports Markdown that a report has no form for, at its
 * place in the template, and link addresses that lead nowhere, at the phrase. Goes on after each.
 */
export function parseDocument({ parts, blocks }: RenderedText, report: Report): Document {
  const title = parseLine(parts.title);
  if (lineText(title).trim() === "") report("empty-title", parts.title.place, {});
  return {
    title,
    ...(parts.addressee && { addressee: parseLine(parts.addressee) }),
    ...(parts.signature && { signature: parseLine(parts.signature) }),
    ...(parts.date && { date: parseLine(parts.date) }),
    blocks: blocks.flatMap((block) => parseBlock(wholeSlice(block), parts.numbered, report)),
  };
}
