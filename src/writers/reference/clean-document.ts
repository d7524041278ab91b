import { allElements, mapElements } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Comments are talk about the reference file, and no part of a report. */
const comments: ReadonlySet<string> = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

/**
 * The document of a reference file without its comments and without bookmarks of names that the report has, too: among them are
 * the anchors of a report that serves as a reference file itself.
 */
export function cleanDocument(document: XmlElement, names: ReadonlySet<string>): XmlElement {
  const dropped = new Set<string | undefined>();
  for (const { name, attributes } of allElements(document)) {
    const bookmark = name === "w:bookmarkStart" ? attributes.get("w:name") : undefined;
    if (bookmark === undefined) continue;
    // Where Word's cursor was last is of no use, and is marked twice in text boxes.
    if (bookmark.startsWith("_hb_") || bookmark === "_GoBack" || names.has(bookmark))
      dropped.add(attributes.get("w:id"));
  }
  return mapElements(document, (one) => {
    if (comments.has(one.name)) return [];
    const isBookmark = one.name === "w:bookmarkStart" || one.name === "w:bookmarkEnd";
    return isBookmark && dropped.has(one.attributes.get("w:id")) ? [] : one;
  });
}
