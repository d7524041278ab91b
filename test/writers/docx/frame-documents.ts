import type { Attachment, Document, Line, TableBlock } from "../../../src/tree/tree.ts";
import { documentOf } from "../sample-document.ts";

const place = { file: "templates/reports/test.md.hbs", line: 90, column: 1, endLine: 90, endColumn: 2 };

/** A document with attachments: each a title, its blocks in Markdown, and whether it is laid across. */
export function withAttachments(
  document: Document,
  attachments: readonly { title: string; blocks: readonly string[]; landscape?: boolean; id?: string }[],
): Document {
  return {
    ...document,
    attachments: attachments.map(({ title, blocks, landscape = false, id }): Attachment => {
      const own = documentOf(blocks, { title });
      return { title: own.parts.title, landscape, blocks: own.blocks, place, ...(id !== undefined && { id }) };
    }),
  };
}

/** A line as a facts file gives it: one phrase, with an anchor of that name. */
export function phraseLine(text: string, anchor: string): Line {
  const phrase = {
    type: "phrase",
    parts: [{ text, figures: [] }],
    expression: text,
    place,
    includes: [],
    anchor,
    gap: false,
  } as const;
  return { inlines: [{ type: "hole", index: 0 }], phrases: [phrase], place };
}

/** A table that is laid across on a page of its own. */
export function tableAcross(markdown: string): TableBlock {
  const [block] = documentOf([markdown]).blocks;
  if (block?.type !== "table") throw new Error("no table");
  return { ...block, landscape: true };
}
