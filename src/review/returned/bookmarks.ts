import type { OpenAnchor, OpenParagraph, TextPosition } from "./open-text.ts";
import type { Span } from "./returned-document.ts";

/** The bookmarks of a part while it is read. */
export interface Bookmarks {
  /** By id, the last begun last. Of those that aren't ours it is only known that they began. */
  readonly open: Map<string, (OpenAnchor | undefined)[]>;
  /** Began between paragraphs: they belong to the next. */
  readonly waiting: OpenAnchor[];
  /** Began in what was removed, by id: they are gone with it, unless they end behind it. */
  readonly removed: Map<string, RemovedStart>;
}

interface RemovedStart {
  readonly name: string;
  readonly start: Span;
}

export function noBookmarks(): Bookmarks {
  return { open: new Map(), waiting: [], removed: new Map() };
}

/** What a name of ours begins with; what follows was added to the name of a copy. */
const ours = /^_hb_[a-z0-9]{18}(?:_\d+)?/;

/** @param paragraph the one that it stands in; nothing between paragraphs */
export function beginBookmark(
  { open, waiting }: Bookmarks,
  id: string,
  { name: written, start }: RemovedStart,
  paragraph: OpenParagraph | undefined,
): void {
  const [name] = ours.exec(written) ?? [];
  const anchor = name === undefined ? undefined : anchorAt(name, start, paragraph);
  const begun = open.get(id);
  if (begun) begun.push(anchor);
  else open.set(id, [anchor]);
  if (!anchor) return;
  if (paragraph) paragraph.anchors.push(anchor);
  else waiting.push(anchor);
}

/** @param position where the text is; nothing where there is none yet */
export function endBookmark({ open }: Bookmarks, id: string, end: Span, position: TextPosition | undefined): void {
  const anchor = open.get(id)?.pop();
  if (!anchor) return;
  anchor.end = end;
  anchor.ends = anchor.begins && position;
}

/** What began between paragraphs begins with this one. */
export function placeWaiting({ waiting }: Bookmarks, paragraph: OpenParagraph): void {
  for (const anchor of waiting) {
    const position = { paragraph, offset: paragraph.text.length };
    anchor.begins = position;
    if (anchor.end) anchor.ends = position;
    paragraph.anchors.push(anchor);
  }
  waiting.length = 0;
}

export function beginRemoved({ removed }: Bookmarks, id: string, start: RemovedStart): void {
  removed.set(id, start);
}

export function endRemoved(bookmarks: Bookmarks, id: string, end: Span, position: TextPosition | undefined): void {
  if (!bookmarks.removed.delete(id)) endBookmark(bookmarks, id, end, position);
}

/** What began in removed text and goes on behind it begins there. */
export function placeRemoved(bookmarks: Bookmarks, paragraph: OpenParagraph | undefined): void {
  for (const [id, start] of bookmarks.removed) beginBookmark(bookmarks, id, start, paragraph);
  bookmarks.removed.clear();
}

function anchorAt(name: string, start: Span, paragraph: OpenParagraph | undefined): OpenAnchor {
  const begins = paragraph && { paragraph, offset: paragraph.text.length };
  return { name, start, begins, end: undefined, ends: undefined };
}
