import type { DocumentBlock } from "../../tree/tree.ts";
import { styleIds } from "./word-styles.ts";
import { writeChart } from "./write-chart.ts";
import { writeContents } from "./write-contents.ts";
import { writeHeading } from "./write-heading.ts";
import { writeImage } from "./write-image.ts";
import { writeInlines } from "./write-inlines.ts";
import { writeList } from "./write-list.ts";
import { writeTable } from "./write-table.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/** A block of the body. A page break is none: it holds for the block after it. */
export function writeBlock(block: DocumentBlock, position: BlockPosition, writing: Writing): string {
  switch (block.type) {
    case "heading":
      return writeHeading(block, position, writing);
    case "paragraph": {
      const [open = "", close = ""] = writing.forms.paragraph({ style: styleIds.body, ...position });
      return open + writeInlines(block.shape.children, block.phrases, writing) + close;
    }
    case "list":
      return writeList(block, position, writing);
    case "table":
      return writeTable(block, position, writing);
    case "image":
      return writeImage(block, position, writing);
    case "chart":
      return writeChart(block, position, writing);
    case "contents":
      return writeContents(block, position, writing);
    case "page-break":
      return "";
  }
}
