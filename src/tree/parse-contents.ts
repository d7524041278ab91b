import { attributeNumber } from "./open-block.ts";
import type { OpenBlock } from "./open-block.ts";
import type { Parsing } from "./parsing.ts";
import { placeInSlice } from "./slice.ts";
import type { ContentsBlock } from "./tree.ts";

const usualLevels = 2;

/** `::目录`: once in a document, and not in an attachment. Reports it elsewhere. */
export function parseContents(block: OpenBlock, isBody: boolean, parsing: Parsing): readonly ContentsBlock[] {
  const origin = placeInSlice(block.line, 0, block.line.text.length);
  if (!isBody) parsing.report("contents-place", origin?.place, {}, origin?.includes);
  else if (parsing.contents.length > 0) parsing.report("contents-twice", origin?.place, {}, origin?.includes);
  if (!isBody || parsing.contents.push(origin) > 1) return [];
  const levels = attributeNumber("levels", block) ?? usualLevels;
  return [{ type: "contents", levels: levels as ContentsBlock["levels"] }];
}
