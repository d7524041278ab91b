import { marks } from "./forms.ts";
import type { RunMarks } from "./forms.ts";
import { writeField } from "./write-field.ts";
import { writeText } from "./write-text.ts";
import type { Writing } from "./writing.ts";

/** 表1, 图2 or 附件3: a field that goes with its target's number, and leads there. What has no target shows its id as a gap. */
export function writeReference(id: string, writing: Writing, marked: RunMarks): string {
  const label = writing.targets.get(id);
  const bookmark = referenceBookmark(id, writing);
  if (label === undefined || bookmark === undefined) return writeText(`#${id}`, writing, marked | marks.gap);
  return writeField(`REF ${bookmark} \\h`, writeText(label, writing, marked), writing);
}

/**
 * The name of the bookmark around the number of what has the id, or nothing where no reference may lead there. The leading
 * `_` hides it in Word, as it hides the anchors.
 */
export function referenceBookmark(id: string, { targets }: Writing): string | undefined {
  const index = [...targets.keys()].indexOf(id);
  return index < 0 ? undefined : `_hbref_${index + 1}`;
}
