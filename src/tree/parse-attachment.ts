import { attributeId, attributeLine, attributeOrigin, isSwitchedOn, openBlock } from "./open-block.ts";
import { isBlankText } from "./line-text.ts";
import { parseBlock } from "./parse-block.ts";
import { parseOpening, startsSpecialBlock } from "./parse-opening.ts";
import type { Parsing } from "./parsing.ts";
import { placeInSlice } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { Attachment } from "./tree.ts";

/** Whether a piece of Markdown is an attachment, `:::附件{…}`. */
export function startsAttachment(text: string): boolean {
  if (!startsSpecialBlock(text)) return false;
  const [line = ""] = text.split("\n", 1);
  const { block, isContainer } = parseOpening(line).value;
  return isContainer && block?.type === "attachment";
}

/** An attachment, its blocks in it. Reports one without a title or without a block. Gives nothing without a title. */
export function parseAttachment(slice: Slice, numbered: boolean, parsing: Parsing): Attachment | undefined {
  const block = openBlock(slice, parsing);
  const id = attributeId(block, parsing);
  const title = attributeLine("caption", block);
  const landscape = isSwitchedOn("landscape", block);
  const around = { numbered, landscape, isBody: false, depth: 1 };
  const blocks = block.inner.flatMap((inner) => parseBlock(inner, around, parsing));
  const origin = placeInSlice(block.line, 0, block.line.text.length);
  if (blocks.length === 0) parsing.report("attachment-empty", origin?.place, {}, origin?.includes);
  if (title && isBlankText(title.inlines, title.phrases)) {
    const at = attributeOrigin("caption", block);
    parsing.report("attachment-without-title", at?.place, {}, at?.includes);
  }
  return title && origin && { title, landscape, blocks, place: origin.place, ...(id !== undefined && { id }) };
}
