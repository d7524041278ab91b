import type { Caption } from "../../tree/tree.ts";
import { contentStyleIds } from "./content-styles.ts";
import type { ParagraphForm } from "./forms.ts";
import { marks } from "./forms.ts";
import { writeBookmark } from "./write-bookmark.ts";
import { writeField } from "./write-field.ts";
import { writeInlines } from "./write-inlines.ts";
import { referenceBookmark } from "./write-reference.ts";
import { writeText } from "./write-text.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/** What captions are counted as. */
export type CaptionKind = "table" | "figure";

/** A paragraph `表1 标题`, its number a field that Word counts on; references lead to the bookmark around label and number. */
export function writeCaption(caption: Caption, kind: CaptionKind, position: BlockPosition, writing: Writing): string {
  const { line, id } = caption;
  const form: ParagraphForm = { style: contentStyleIds.caption, ...position };
  const [open = "", close = ""] = writing.forms.paragraph(form);
  const number = writeNumber(kind, writing);
  const bookmark = id === undefined ? undefined : referenceBookmark(id, writing);
  const label = bookmark === undefined ? number : writeBookmark(bookmark, number, writing);
  if (line.inlines.length === 0) return open + label + close;
  const gap = writeText(writing.words.captionGap, writing, marks.none);
  return open + label + gap + writeInlines(line.inlines, line.phrases, writing) + close;
}

/** SEQ counts by the label, as Word's own captions do. */
function writeNumber(kind: CaptionKind, writing: Writing): string {
  const label = writing.words[kind];
  const number = writeText(String(++writing.captions[kind]), writing, marks.none);
  return writeText(label, writing, marks.none) + writeField(`SEQ ${label.trim()} \\* ARABIC`, number, writing);
}
