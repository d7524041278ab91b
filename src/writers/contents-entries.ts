import type { Style } from "../styles/style.ts";
import { inlineText, titleText } from "../tree/line-text.ts";
import type { Attachment, Document, DocumentBlock, HeadingBlock } from "../tree/tree.ts";
import { headingLabels } from "./heading-labels.ts";

/** A line of the contents. */
export interface ContentsEntry {
  readonly level: number;
  /** With the heading's number. */
  readonly text: string;
  readonly target: HeadingBlock | Attachment;
}

/**
 * The headings down to a level, and the attachments, in their order. A heading in whose line text goes on is not among
 * them: a word processor takes paragraphs into the contents as a whole.
 */
export function contentsEntries(document: Document, style: Style, levels: number): readonly ContentsEntry[] {
  const labels = headingLabels(document, style);
  const headingsIn = (blocks: readonly DocumentBlock[]): readonly ContentsEntry[] => {
    return blocks.flatMap((block) => {
      if (block.type !== "heading" || block.shape.level > levels || block.shape.runIn.length > 0) return [];
      const { level, children } = block.shape;
      const text = inlineText(children, block.phrases).replaceAll("\n", "");
      return [{ level, text: (labels.get(block) ?? "") + text, target: block }];
    });
  };
  return [
    ...headingsIn(document.blocks),
    ...document.attachments.flatMap((attachment) => [
      { level: 1, text: titleText(attachment.title), target: attachment },
      ...headingsIn(attachment.blocks),
    ]),
  ];
}
