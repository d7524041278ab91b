import { phraseText } from "../../text/text.ts";
import { titleText } from "../../tree/line-text.ts";
import type { Attachment, Line } from "../../tree/tree.ts";
import { attachmentLabel } from "../label-targets.ts";
import { textWidth } from "../text-width.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { marks } from "./forms.ts";
import { characterTwips } from "./geometry.ts";
import { twips } from "../../styles/lengths.ts";
import { writeBlocks } from "./write-blocks.ts";
import { writeBookmark } from "./write-bookmark.ts";
import { writeListed } from "./write-contents.ts";
import { referenceBookmark } from "./write-reference.ts";
import { writeLines } from "./write-parts.ts";
import type { Piece } from "./write-sections.ts";
import { writeText } from "./write-text.ts";
import { beginHeadings } from "./heading-numbers.ts";
import type { Writing } from "./writing.ts";

/**
 * 附件说明: what is attached, one blank line under the text, each name wrapped under its first character (7.3.4). The anchors
 * of its phrases stand at the attachments' own titles: a bookmark can be at one place only. `keepNext`: it is on one page
 * with what follows; of a longer list its last lines.
 */
export function writeAttachmentNote(
  attachments: readonly Attachment[],
  position: { readonly pageBreakBefore: boolean; readonly keepNext: boolean },
  writing: Writing,
): string {
  const { style, words } = writing;
  const character = characterTwips(style);
  const { indent } = style.body;
  const label = textWidth(words.attachments, true);
  return attachments
    .map(({ title }, index) => {
      const number = attachments.length === 1 ? "" : `${index + 1}.`;
      const hanging = textWidth(number, true) + (index === 0 ? label : 0);
      const left = indent + label + textWidth(number, true);
      const [open = "", close = ""] = writing.forms.paragraph({
        style: frameStyleIds.attachmentNote,
        indent: { left: Math.round(left * character), hanging: Math.round(hanging * character) },
        ...(index === 0 && { spacing: { before: twips.fromPoints(style.body.pitch) } }),
        keepNext: position.keepNext && index >= attachments.length - mostKept,
        pageBreakBefore: position.pageBreakBefore && index === 0,
      });
      const before = (index === 0 ? words.attachments : "") + number;
      return open + writeText(before, writing, marks.none) + writeRepeated(title, writing) + close;
    })
    .join("");
}

/** A short list is not parted over two pages; a long one would leave too much of a page empty. */
const mostKept = 5;

/** A line whose anchors stand elsewhere. Bars by which its lines are broken there are left out. */
function writeRepeated(line: Line, writing: Writing): string {
  return line.inlines
    .map((inline) => {
      if (inline.type === "text") return writeText(inline.text.replace(/\s*\|\s*/g, ""), writing, marks.none);
      const phrase = line.phrases[inline.index];
      return phrase ? writeText(phraseText(phrase), writing, phrase.gap ? marks.gap : marks.none) : "";
    })
    .join("");
}

/** The attachments, each from a new page on: 附件1 flush left, its title in the middle of the third line, its blocks (7.3.7). */
export function writeAttachments(attachments: readonly Attachment[], writing: Writing): readonly Piece[] {
  return attachments.flatMap((attachment, index) => {
    const { landscape: across, id } = attachment;
    const label = writeText(attachmentLabel(index, attachments.length, writing.words), writing, marks.none);
    const bookmark = id === undefined ? undefined : referenceBookmark(id, writing);
    const [open = "", close = ""] = writing.forms.paragraph({
      style: frameStyleIds.attachmentLabel,
      pageBreakBefore: true,
    });
    const labelled = bookmark === undefined ? label : writeBookmark(bookmark, label, writing);
    const title = writeLines(
      attachment.title,
      { style: frameStyleIds.attachmentTitle },
      titleLength(across, writing),
      writing,
      (runs) => writeListed(attachment, runs, writing),
    );
    beginHeadings(writing);
    writing.taken = titleHeight(attachment, writing);
    const { pieces } = writeBlocks(attachment.blocks, { across, follows: "nothing" }, writing);
    return [{ across, xml: open + labelled + close + title }, ...pieces];
  });
}

/** The height of 附件1 and the title below it, in twips. */
function titleHeight({ title, landscape }: Attachment, writing: Writing): number {
  const { attachment, body } = writing.style;
  const lines = Math.ceil(textWidth(titleText(title), false) / titleLength(landscape, writing));
  const blank = attachment.before + attachment.title.after;
  return twips.fromPoints((1 + blank) * body.pitch + lines * attachment.title.pitch);
}

/** A line across is longer as the page is. */
function titleLength(across: boolean, { style }: Writing) {
  const { page, attachment } = style;
  if (!across) return attachment.title.characters;
  const [tall, wide] = [page.height - page.top - page.bottom, page.width - page.left - page.right];
  return Math.floor((attachment.title.characters * tall) / wide);
}
