import type { Report } from "../diagnostics/diagnostic.ts";
import { partKeys } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import { writingFor } from "../locale/writing-for.ts";
import type { PointWriting } from "../locale/writing.ts";
import type { RenderedParts, RenderedText } from "../text/text.ts";
import { checkReferences } from "./check-references.ts";
import { isOnlyGaps } from "./gaps.ts";
import { isBlankText } from "./line-text.ts";
import { parseAttachment, startsAttachment } from "./parse-attachment.ts";
import { parseBlock } from "./parse-block.ts";
import { parseLine } from "./parse-line.ts";
import { startParsing } from "./parsing.ts";
import type { Parsing } from "./parsing.ts";
import { placeInSlice, wholeSlice } from "./slice.ts";
import type { Attachment, Document, DocumentBlock, Line } from "./tree.ts";

/**
 * The document that rendered text says, its parts and its blocks. Reports Markdown that a report has no form for, at its
 * place in the template, and link addresses that lead nowhere, at the phrase. Goes on after each.
 * @param writing how points that run on are written. Default: in Chinese.
 */
export function parseDocument(
  text: RenderedText,
  report: Report,
  writing: PointWriting = writingFor("zh-CN"),
): Document {
  const title = parseLine(text.parts.title);
  if (isBlankText(title.inlines, title.phrases)) report("empty-title", title.place, {});
  const { numbered, sealed, upward } = text;
  const parsing = startParsing(report, writing);
  const { blocks, attachments } = parseBlocks(text.blocks, numbered, parsing);
  checkReferences(parsing);
  checkContents(blocks, attachments, parsing);
  return { parts: { ...parseParts(text.parts, report), title }, sealed, upward, blocks, attachments };
}

/** The body and the attachments behind it. Reports text that goes on behind an attachment, where it does. */
function parseBlocks(
  rendered: RenderedText["blocks"],
  numbered: boolean,
  parsing: Parsing,
): { readonly blocks: readonly DocumentBlock[]; readonly attachments: readonly Attachment[] } {
  const blocks: DocumentBlock[] = [];
  const attachments: Attachment[] = [];
  let isBehind = false;
  for (const block of rendered) {
    const slice = wholeSlice(block);
    if (startsAttachment(slice.text)) {
      const attachment = parseAttachment(slice, numbered, parsing);
      if (attachment) attachments.push(attachment);
      isBehind = true;
      continue;
    }
    const parsed = parseBlock(slice, { numbered, landscape: false, isBody: true, depth: 0 }, parsing);
    // What a draft can't tell may have been another attachment.
    if (isBehind && parsed.length > 0 && !isOnlyGaps(slice)) {
      const origin = placeInSlice(slice, 0, slice.text.length);
      parsing.report("text-behind-attachment", origin?.place, {}, origin?.includes);
      isBehind = false;
    }
    blocks.push(...parsed);
  }
  return { blocks, attachments };
}

/** Reports a contents page that has nothing to list: neither an attachment nor a heading that stands alone. */
function checkContents(blocks: readonly DocumentBlock[], attachments: readonly Attachment[], parsing: Parsing): void {
  const levels = blocks.find((block) => block.type === "contents")?.levels ?? 0;
  const hasEntry = blocks.some(
    (block) => block.type === "heading" && block.shape.level <= levels && block.shape.runIn.length === 0,
  );
  if (levels === 0 || hasEntry || attachments.length > 0) return;
  const [origin] = parsing.contents;
  parsing.report("contents-empty", origin?.place, { levels }, origin?.includes);
}

function parseParts(rendered: RenderedParts, report: Report): { [P in PartName]?: Line } {
  const parts: { [P in PartName]?: Line } = {};
  for (const { name } of partKeys) {
    const line = rendered[name];
    if (!line) continue;
    if (line.text.includes("^[")) report("footnote-place", line.place, { within: "line" });
    parts[name] = parseLine(line);
  }
  return parts;
}
