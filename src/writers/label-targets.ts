import type { LabelWords } from "../locale/label-words.ts";
import type { Document, DocumentBlock } from "../tree/tree.ts";

/** What a reference prints of each id of a document, in their order: 表1, 图2, 附件3. */
export type LabelTargets = ReadonlyMap<string, string>;

/**
 * Numbers the captions and attachments that have an id. Tables and figures are each counted through the whole document,
 * attachments included; a single attachment has no number (GB/T 9704-2012, 7.3.4).
 */
export function labelTargets({ blocks, attachments }: Document, words: LabelWords): LabelTargets {
  const targets = new Map<string, string>();
  const counted = { table: 0, figure: 0 };
  const name = (id: string | undefined, label: string) => {
    if (id !== undefined && !targets.has(id)) targets.set(id, label);
  };
  const nameCaptions = (of: readonly DocumentBlock[]) => {
    for (const block of of) {
      if (!("caption" in block) || !block.caption) continue;
      const kind = block.type === "table" ? "table" : "figure";
      name(block.caption.id, `${words[kind]}${++counted[kind]}`);
    }
  };
  nameCaptions(blocks);
  attachments.forEach((attachment, index) => {
    name(attachment.id, attachmentLabel(index, attachments.length, words));
    nameCaptions(attachment.blocks);
  });
  return targets;
}

/** 附件1, or 附件 where there is one alone; the first is 0. */
export function attachmentLabel(index: number, count: number, { attachment }: LabelWords): string {
  return count === 1 ? attachment.trimEnd() : `${attachment}${index + 1}`;
}
