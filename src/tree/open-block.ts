import { cutBlocks, insideContainer } from "../text/cut-blocks.ts";
import { splitAtTokens } from "./parse-line.ts";
import { parseOpening } from "./parse-opening.ts";
import type { Opening } from "./parse-opening.ts";
import type { Parsing } from "./parsing.ts";
import { placeInSlice, sliceBetween } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { AttributeName } from "./special-blocks.ts";
import { reportProblems } from "./report-problems.ts";
import type { Caption, Line } from "./tree.ts";

/** A special block that was opened: its first line, and the blocks that stand in it. */
export interface OpenBlock {
  readonly opening: Opening;
  /** The opening line. */
  readonly line: Slice;
  /** Empty for a block of one line. */
  readonly inner: readonly Slice[];
}

/** Opens a special block. Reports the faults of its first line, and that it is not closed. */
export function openBlock(slice: Slice, parsing: Parsing): OpenBlock {
  const end = slice.text.indexOf("\n");
  const line = sliceBetween(slice, 0, end === -1 ? slice.text.length : end);
  const opening = reportProblems(parseOpening(line.text), line, parsing);
  if (!opening.isContainer) return { opening, line, inner: [] };
  const inside = insideContainer(slice.text);
  const isBegun = /^:+[^:：\s]/.test(line.text);
  if (!inside.closed && isBegun && opening.block?.holds !== "nothing") {
    const origin = placeInSlice(line, 0, line.text.length);
    parsing.report("block-not-closed", origin?.place, { name: opening.name }, origin?.includes);
  }
  const fence = slice.text.slice(inside.end);
  if (fence.includes("：") && opening.block) {
    const origin = placeInSlice(slice, inside.end, slice.text.length);
    parsing.report("block-form", origin?.place, { name: "", form: fence.trim() }, origin?.includes);
  }
  const content = sliceBetween(slice, inside.start, inside.end);
  return {
    opening,
    line,
    inner: cutBlocks(content.text).map(({ start, end: to }) => sliceBetween(content, start, to)),
  };
}

/** The text of an attribute, its phrases in place; nothing when it is not given. */
export function attributeLine(name: AttributeName, { opening, line }: OpenBlock): Line | undefined {
  const attribute = opening.attributes.get(name);
  if (attribute?.value.type !== "line") return undefined;
  const { start, end } = attribute.range;
  const { text, phrases } = sliceBetween(line, start, end);
  const place = placeInSlice(line, start, end)?.place;
  return place && { inlines: splitAtTokens(text), phrases, place };
}

export function attributeNumber(name: AttributeName, { opening }: OpenBlock): number | undefined {
  const value = opening.attributes.get(name)?.value;
  return value?.type === "number" ? value.number : undefined;
}

export function attributeNumbers(name: AttributeName, { opening }: OpenBlock): readonly number[] | undefined {
  const value = opening.attributes.get(name)?.value;
  return value?.type === "numbers" ? value.numbers : undefined;
}

export function attributeWord(name: AttributeName, { opening }: OpenBlock): string | undefined {
  const value = opening.attributes.get(name)?.value;
  return value?.type === "word" ? value.word : undefined;
}

export function isSwitchedOn(name: AttributeName, { opening }: OpenBlock): boolean {
  const value = opening.attributes.get(name)?.value;
  return value?.type === "switch" && value.on;
}

/** Where an attribute's value stands; where it is not given, the opening line. */
export function attributeOrigin(name: AttributeName, { opening, line }: OpenBlock): ReturnType<typeof placeInSlice> {
  const range = opening.attributes.get(name)?.range ?? { start: 0, end: line.text.length };
  return placeInSlice(line, range.start, range.end);
}

/** An id, remembered with its place so that references can find it and no other takes it. */
export function attributeId(block: OpenBlock, { ids }: Parsing): string | undefined {
  const id = attributeWord("id", block);
  if (id !== undefined) ids.push({ id, origin: attributeOrigin("id", block) });
  return id;
}

/** The caption of a table, picture or chart. Reports an id without one: nothing could be said in its place. */
export function readCaption(block: OpenBlock, parsing: Parsing): Caption | undefined {
  const id = attributeId(block, parsing);
  const line = attributeLine("caption", block);
  if (line) return { line, ...(id !== undefined && { id }) };
  const origin = attributeOrigin("id", block);
  if (id !== undefined) parsing.report("id-without-caption", origin?.place, { id }, origin?.includes);
  return undefined;
}
