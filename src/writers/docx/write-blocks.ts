import type { DocumentBlock } from "../../tree/tree.ts";
import { acrossWidthTwips, textWidthTwips } from "./geometry.ts";
import { styleIds } from "./word-styles.ts";
import { writeBlock } from "./write-block.ts";
import type { Piece } from "./write-sections.ts";
import { beginsWithRows, endsWithRows } from "./write-table.ts";
import type { Writing } from "./writing.ts";

/** What the blocks stand among. */
export interface Surroundings {
  /** Laid across as a whole; otherwise only tables that say so are. */
  readonly across: boolean;
  /** What follows on the last block: a signature keeps to its last line, 附件说明 may stand on the next page (7.3.5.5). */
  readonly follows: "nothing" | "attachment-note" | "signature";
}

/** Blocks, one after the other. A page break at their end is told, for whoever writes on. */
export function writeBlocks(
  blocks: readonly DocumentBlock[],
  { across, follows }: Surroundings,
  writing: Writing,
): { readonly pieces: readonly Piece[]; readonly pageBreakBefore: boolean } {
  const { style } = writing;
  const pieces: Piece[] = [];
  let pageBreakBefore = false;
  let before: DocumentBlock | undefined;
  const isAcross = (block: DocumentBlock | undefined) => across || (block?.type === "table" && block.landscape);
  blocks.forEach((block, index) => {
    if (block.type === "page-break") {
      pageBreakBefore = true;
      return;
    }
    const next = blocks[index + 1];
    const turns = before !== undefined && isAcross(before) !== isAcross(block);
    // A table that is laid across has a page of its own, which a section gives only the first of several.
    const isOwnPage = block.type === "table" && block.landscape && before !== undefined;
    const joined = !turns && beginsWithRows(block, style) && endsWithRows(before, style);
    const between = isOwnPage ? writing.forms.frame.thinLine.join("") : blankParagraph(writing);
    writing.textWidth = isAcross(block) ? acrossWidthTwips(style) : textWidthTwips(style);
    const xml = writeBlock(
      block,
      {
        pageBreakBefore: !turns && (pageBreakBefore || isOwnPage),
        keepNext: follows === "signature" && next === undefined && !isOnlyText(block, blocks.slice(0, index)),
        spaceAfter: beginsWithRows(next, style),
      },
      writing,
    );
    pieces.push({ across: isAcross(block), xml: (joined ? between : "") + xml });
    pageBreakBefore = false;
    writing.taken = 0;
    before = block;
  });
  // Word wants a paragraph after the last table.
  if (endsWithRows(before, style) && follows === "nothing")
    pieces.push({ across: isAcross(before), xml: blankParagraph(writing) });
  writing.textWidth = textWidthTwips(style);
  return { pieces, pageBreakBefore };
}

/**
 * Whether a paragraph is all the text there is. It keeps with no signature: everything from the title on would have to stand on
 * one page, and go to page 2 together where there is no room for that under the head; page 1 must show some text (7.3.3).
 */
function isOnlyText(block: DocumentBlock, before: readonly DocumentBlock[]): boolean {
  const isText = block.type === "paragraph" || (block.type === "heading" && !standsAlone(block));
  return isText && before.every(standsAlone);
}

/** A heading without text in its line. */
function standsAlone(block: DocumentBlock): boolean {
  return block.type === "heading" && block.shape.runIn.length === 0;
}

function blankParagraph(writing: Writing): string {
  return writing.forms.paragraph({ style: styleIds.body }).join("");
}
