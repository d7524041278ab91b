import type { DocumentBlock, HeadingBlock } from "../../tree/tree.ts";
import type { ParagraphForm } from "./forms.ts";
import { firstLine as indentOf } from "./geometry.ts";
import { headingReference, headingUse } from "./heading-numbers.ts";
import { styleIds } from "./word-styles.ts";
import { writeChart } from "./write-chart.ts";
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
    case "page-break":
      return "";
  }
}

function writeHeading({ shape, phrases }: HeadingBlock, position: BlockPosition, writing: Writing): string {
  const { level, numbered, children } = shape;
  const { pageBreakBefore, spaceAfter } = position;
  const form: ParagraphForm = { style: `Heading${level}`, pageBreakBefore, spaceAfter };
  const inlines = writeInlines(children, phrases, writing);
  const use = headingUse(level, numbered, writing);
  if (use === undefined) {
    // LibreOffice drops the style's indent, too, where a paragraph drops its style's numbering.
    const { firstLine } = indentOf(writing.style, writing.style.headings[level - 1]?.indent ?? 0);
    const indent = { left: 0, firstLine };
    const [open = "", close = ""] = writing.forms.paragraph({ ...form, numbering: "none", indent });
    return open + inlines + close;
  }
  const [open = "", afterUse = "", close = ""] = writing.forms.paragraph({
    ...form,
    numbering: headingReference(level),
  });
  return open + use + afterUse + inlines + close;
}
