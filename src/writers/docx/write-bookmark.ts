import type { Writing } from "./writing.ts";
import { escapeXml } from "./xml.ts";

/** What is written between the ends of a bookmark. */
export function writeBookmark(name: string, xml: string, writing: Writing): string {
  const [open = "", afterName = "", close = ""] = writing.forms.bookmarkStart;
  const [endOpen = "", endClose = ""] = writing.forms.bookmarkEnd;
  const id = writing.bookmarks++;
  return open + escapeXml(name) + afterName + id + close + xml + endOpen + id + endClose;
}
