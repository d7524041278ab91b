import type { Attachment, ContentsBlock, Document, DocumentBlock, HeadingBlock } from "../../tree/tree.ts";
import type { Style } from "../../styles/style.ts";
import { contentsEntries } from "../contents-entries.ts";
import type { ContentsEntry } from "../contents-entries.ts";
import { contentStyleIds } from "./content-styles.ts";
import { marks } from "./forms.ts";
import { writeBookmark } from "./write-bookmark.ts";
import { writeField } from "./write-field.ts";
import { writeText } from "./write-text.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/** What the contents of a document list, and the bookmarks to which they lead. */
export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly bookmarks: ReadonlyMap<ContentsEntry["target"], string>;
}

/** What there is to list, where a document has contents. Bookmarks are named as Word names its own. */
export function contentsOf(document: Document, style: Style): Contents {
  const blocks = [document.blocks, ...document.attachments.map((attachment) => attachment.blocks)].flat();
  const levels = blocks.map((block: DocumentBlock) => (block.type === "contents" ? block.levels : 0));
  const deepest = Math.max(0, ...levels);
  const entries = deepest === 0 ? [] : contentsEntries(document, style, deepest);
  const bookmarks = entries.map(({ target }, index) => [target, `_Toc${String(index + 1).padStart(9, "0")}`] as const);
  return { entries, bookmarks: new Map(bookmarks) };
}

/** The bookmark that contents lead to, around a heading or the title of an attachment. */
export function writeListed(target: HeadingBlock | Attachment, runs: string, writing: Writing): string {
  const bookmark = writing.contents.bookmarks.get(target);
  return bookmark === undefined ? runs : writeBookmark(bookmark, runs, writing);
}

/**
 * 目录: a field that Word may work out anew, with its entries and their pages already in place. Where the pages are not
 * known yet, Word is asked to.
 */
export function writeContents({ levels }: ContentsBlock, position: BlockPosition, writing: Writing): string {
  const { words, textWidth: width, pages, contents } = writing;
  const listed = contents.entries
    .filter(({ level }) => level <= levels)
    .map(({ level, text, target }) => {
      const bookmark = contents.bookmarks.get(target) ?? "";
      return { level, text, bookmark, page: pages?.ofBookmark.get(bookmark) };
    });
  const stale = listed.some(({ page }) => page === undefined);
  const forms = writing.forms.contents({ title: words.contents, levels, width, stale });
  const form = { style: contentStyleIds.contentsTitle, pageBreakBefore: position.pageBreakBefore };
  const [titleOpen = "", titleClose = ""] = writing.forms.paragraph(form);
  const title = titleOpen + writeText(words.contents, writing, marks.none) + titleClose;
  if (listed.length === 0) {
    const [open = "", close = ""] = forms.entry(1);
    return forms.open + title + open + forms.begin + forms.end + close + forms.close;
  }
  const entries = listed.map(({ level, text, bookmark, page }, index) => {
    const [open = "", close = ""] = forms.entry(level);
    const [linkOpen = "", afterAnchor = "", linkClose = ""] = forms.link;
    const number = page === undefined ? "" : writeText(String(page), writing, marks.none);
    const runs = writeText(`${text}\t`, writing, marks.none) + writeField(`PAGEREF ${bookmark} \\h`, number, writing);
    const begin = index === 0 ? forms.begin : "";
    const end = index === listed.length - 1 ? forms.end : "";
    return open + begin + linkOpen + bookmark + afterAnchor + runs + linkClose + end + close;
  });
  return forms.open + title + entries.join("") + forms.close;
}
