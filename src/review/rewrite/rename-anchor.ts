import type { ReturnedAnchor } from "../returned/returned-document.ts";
import type { Splice } from "./splice.ts";
import { withAttribute } from "./xml-tags.ts";

/**
 * The splice that gives an anchor another name.
 * @param xml of its part
 */
export function renameAnchor({ name, start }: ReturnedAnchor, other: string, xml: string): Splice {
  const tag = xml.slice(start.from, start.to);
  return { ...start, xml: withAttribute(tag, "name", other + endingOf(tag, name)) };
}

/** What a word processor added to the name of a copy: two bookmarks can't have one name. */
function endingOf(tag: string, name: string): string {
  const at = tag.indexOf(name) + name.length;
  return /^[^"']*/.exec(tag.slice(at))?.[0] ?? "";
}
