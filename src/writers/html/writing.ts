import type { Page, Style } from "../../styles/style.ts";
import type { Images } from "../../tree/image.ts";
import type { HeadingBlock } from "../../tree/tree.ts";
import type { DocumentLabels } from "../document-labels.ts";

/** One document being written as HTML, and what is counted over it. */
export interface HtmlWriting {
  readonly style: Style;
  readonly labels: DocumentLabels;
  readonly images: Images;
  /** Whether phrases stand in anchors. */
  readonly anchors: boolean;
  /** The paper of the sheet that is being written: upright or laid across. */
  page: Page;
  /** Each heading's place among all, from 1. */
  readonly headings: ReadonlyMap<HeadingBlock, number>;
  /** Footnotes of the sheet that is being written, as HTML. */
  readonly notes: string[];
  /** Footnotes so far, over all sheets. */
  noteCount: number;
}

/** The id of an element that references and contents lead to. Those of phrases are their anchors, which begin with `_hb_`. */
export function targetId(
  kind: "label" | "heading" | "attachment" | "note" | "note-from",
  name: string | number,
): string {
  return `${kind}-${name}`;
}
