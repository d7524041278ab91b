import type { HeadingBlock } from "../../tree/tree.ts";
import { runInStyleIds } from "./content-styles.ts";
import { headingMark } from "./forms.ts";
import type { ParagraphForm } from "./forms.ts";
import { firstLine as indentOf } from "./geometry.ts";
import { headingReference, headingUse } from "./heading-numbers.ts";
import { writeListed } from "./write-contents.ts";
import { writeInlines } from "./write-inlines.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/**
 * A heading; or, where text goes on in its line, a paragraph of text that has the heading's number and begins in its looks.
 * Such a paragraph is no heading to Word: it would stand in the contents as a whole.
 */
export function writeHeading(block: HeadingBlock, position: BlockPosition, writing: Writing): string {
  const { shape, phrases } = block;
  const { level, children, runIn } = shape;
  if (runIn.length > 0) {
    const { paragraph, heading } = runInStyleIds(level);
    const runs = writeInlines(children, phrases, writing, headingMark(level)) + writeInlines(runIn, phrases, writing);
    return writeNumbered(block, runs, { style: paragraph, endStyle: heading, ...position }, writing);
  }
  const { pageBreakBefore, spaceAfter } = position;
  const form = { style: `Heading${level}`, pageBreakBefore, spaceAfter };
  const runs = writeListed(block, writeInlines(children, phrases, writing), writing);
  return writeNumbered(block, runs, form, writing);
}

function writeNumbered({ shape }: HeadingBlock, runs: string, form: ParagraphForm, writing: Writing): string {
  const { level, numbered } = shape;
  const use = headingUse(level, numbered, writing);
  if (use === undefined) {
    // LibreOffice drops the style's indent, too, where a paragraph drops its style's numbering.
    const { firstLine } = indentOf(writing.style, writing.style.headings[level - 1]?.indent ?? 0);
    const indent = { left: 0, firstLine };
    const [open = "", close = ""] = writing.forms.paragraph({ ...form, numbering: "none", indent });
    return open + runs + close;
  }
  const [open = "", afterUse = "", close = ""] = writing.forms.paragraph({
    ...form,
    numbering: headingReference(level),
  });
  return open + use + afterUse + runs + close;
}
