import type { Document, DocumentBlock, Inline, List, Paragraph } from "../../tree/tree.ts";

/** Whether a document has footnotes, in its text or its attachments. */
export function hasFootnotes({ blocks, attachments }: Document): boolean {
  return [blocks, ...attachments.map((attachment) => attachment.blocks)].flat().some(inBlock);
}

function inBlock(block: DocumentBlock): boolean {
  switch (block.type) {
    case "heading":
      return block.shape.runIn.some(isIn);
    case "paragraph":
      return block.shape.children.some(isIn);
    case "list":
      return block.items.some(({ shape }) => shape.children.some(inListed));
    case "table":
      return [...block.headers, ...block.rows].some(({ shape }) =>
        shape.cells.some(({ children }) => children.some(isIn)),
      );
    case "image":
    case "chart":
    case "contents":
    case "page-break":
      return false;
  }
}

function inListed(child: Paragraph | List): boolean {
  if (child.type === "paragraph") return child.children.some(isIn);
  return child.items.some(({ children }) => children.some(inListed));
}

/** Links have none, and strong type may. */
function isIn(inline: Inline): boolean {
  return inline.type === "footnote" || ("children" in inline && inline.children.some(isIn));
}
