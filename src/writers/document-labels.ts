import type { ReportLocale } from "../facts/workspace.ts";
import { labelWordsFor } from "../locale/label-words.ts";
import type { LabelWords } from "../locale/label-words.ts";
import type { Style } from "../styles/style.ts";
import type { Caption, Document, DocumentBlock, HeadingBlock } from "../tree/tree.ts";
import { headingLabels } from "./heading-labels.ts";
import { attachmentLabel, labelTargets } from "./label-targets.ts";
import type { LabelTargets } from "./label-targets.ts";

/** All numbers of a document, written out: what a word processor counts and other files have to say themselves. */
export interface DocumentLabels {
  readonly words: LabelWords;
  /** With the gap behind them. */
  readonly headings: ReadonlyMap<HeadingBlock, string>;
  /** 表1, 图2 */
  readonly captions: ReadonlyMap<Caption, string>;
  /** 附件1, by the attachment's place. */
  readonly attachments: readonly string[];
  /** What references print, by id. */
  readonly targets: LabelTargets;
}

export function documentLabels(document: Document, style: Style, language: ReportLocale): DocumentLabels {
  const words = labelWordsFor(language);
  const { attachments } = document;
  return {
    words,
    headings: headingLabels(document, style),
    captions: captionLabels(document, words),
    attachments: attachments.map((_, index) => attachmentLabel(index, attachments.length, words)),
    targets: labelTargets(document, words),
  };
}

/** Tables and figures are each counted through the whole document. */
function captionLabels({ blocks, attachments }: Document, words: LabelWords): ReadonlyMap<Caption, string> {
  const labels = new Map<Caption, string>();
  const counted = { table: 0, figure: 0 };
  for (const block of [
    ...blocks,
    ...attachments.flatMap((attachment): readonly DocumentBlock[] => attachment.blocks),
  ]) {
    if (!("caption" in block) || !block.caption) continue;
    const kind = block.type === "table" ? "table" : "figure";
    labels.set(block.caption, `${words[kind]}${++counted[kind]}`);
  }
  return labels;
}
