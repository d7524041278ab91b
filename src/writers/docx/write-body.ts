import type { Document, DocumentBlock, HeadingBlock } from "../../tree/tree.ts";
import type { ParagraphForm } from "./forms.ts";
import { firstLine as indentOf } from "./geometry.ts";
import { writeInlines } from "./write-inlines.ts";
import { writeAddressee, writeSignature, writeTitle } from "./write-parts.ts";
import { writeList } from "./write-list.ts";
import { beginsWithRows, endsWithRows, writeTable } from "./write-table.ts";
import { headingReference, headingUse } from "./heading-numbers.ts";
import { styleIds } from "./word-styles.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/** Everything that stands in the body of the document, up to its section's properties. */
export function writeBody(document: Document, writing: Writing): string {
  const { title, addressee, signature, date } = document.parts;
  const signed = signature !== undefined || date !== undefined;
  let xml = writeTitle(title, writing) + writeAddressee(addressee, writing);
  let pageBreakBefore = false;
  let before: DocumentBlock | undefined;
  document.blocks.forEach((block, index) => {
    if (block.type === "page-break") {
      pageBreakBefore = true;
      return;
    }
    const next = document.blocks[index + 1];
    const { style } = writing;
    if (beginsWithRows(block, style) && endsWithRows(before, style)) xml += blankParagraph(writing);
    const spaceAfter = beginsWithRows(next, style);
    const position = { pageBreakBefore, keepNext: signed && next === undefined, spaceAfter };
    xml += writeBlock(block, position, writing);
    pageBreakBefore = false;
    before = block;
  });
  // Word wants a paragraph after the last table.
  if (endsWithRows(before, writing.style) && !signed) xml += blankParagraph(writing);
  return xml + writeSignature(document.parts, pageBreakBefore, writing);
}

function writeBlock(block: DocumentBlock, position: BlockPosition, writing: Writing): string {
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
    case "chart":
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

function blankParagraph(writing: Writing): string {
  return writing.forms.paragraph({ style: styleIds.body }).join("");
}
