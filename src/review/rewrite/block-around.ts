import type { Span } from "../returned/returned-document.ts";
import { tagEnd } from "./xml-tags.ts";

/** Elements of a part that stand around others: tables, their rows and cells, content controls. By where they begin. */
export type Blocks = readonly (Span & { readonly name: BlockName })[];

export type BlockName = "tbl" | "tr" | "tc" | "sdt";

export function findBlocks(xml: string): Blocks {
  const found: (Span & { readonly name: BlockName })[] = [];
  const open: { readonly name: BlockName; readonly from: number }[] = [];
  for (const tag of xml.matchAll(/<(\/?)(?:[^\s<>/:]+:)?(tbl|tr|tc|sdt)(?=[\s>/])/g)) {
    const name = tag[2] as BlockName;
    const to = tagEnd(xml, tag.index);
    if (tag[1] !== "/") {
      if (xml.charAt(to - 2) !== "/") open.push({ name, from: tag.index });
      continue;
    }
    const last = open.pop();
    if (last) found.push({ ...last, to });
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** The innermost block of a name around an offset. */
export function blockAround(blocks: Blocks, name: BlockName, at: number): Span | undefined {
  return blocks.findLast((block) => block.name === name && block.from <= at && block.to > at);
}

/** The outermost block around an offset. */
export function outermostBlock(blocks: Blocks, at: number): Span | undefined {
  return blocks.find((block) => block.from <= at && block.to > at);
}
