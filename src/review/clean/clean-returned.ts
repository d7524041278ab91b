// Takes: a Word file that came back. Gives: the same file with nothing of ours in it, to be issued. Reports: nothing.
import { readPart } from "../package/read-part.ts";
import { replaceParts } from "../package/replace-parts.ts";
import { findTextParts } from "../returned/find-text-parts.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { tagEnd } from "../rewrite/xml-tags.ts";

/**
 * Takes our bookmarks and properties out of a Word file. All else stays as it is: text, forms, others' bookmarks, tracked changes
 * and comments. Nothing where there is nothing of ours in it.
 */
export function cleanReturned({ package: file, parts }: ReturnedDocument): Uint8Array | undefined {
  const changed = new Map<string, string>();
  for (const [name, xml] of parts) {
    const cleaned = withoutAnchors(xml);
    if (cleaned !== xml) changed.set(name, cleaned);
  }
  const found = findTextParts(file);
  const properties = found && "properties" in found ? found.properties : undefined;
  const xml = properties === undefined ? undefined : readPart(file, properties);
  const cleaned = xml?.replaceAll(ownProperty, "");
  if (properties !== undefined && cleaned !== undefined && cleaned !== xml) changed.set(properties, cleaned);
  return changed.size > 0 ? replaceParts(file, changed) : undefined;
}

const ownProperty = /<((?:[^\s<>:]+:)?)property\s[^<>]*\bname\s*=\s*["']huibao-[^"']*["'][^<>]*>.*?<\/\1property\s*>/gs;

/** Our anchors' starts, whatever a word processor has put behind the name of a copy. */
const ownName = /\s(?:[^\s=:]+:)?name\s*=\s*["']_hb_[^"']*["']/;

function withoutAnchors(xml: string): string {
  const ids = new Set<string>();
  let kept = "";
  let at = 0;
  for (const { 1: kind, index } of xml.matchAll(/<(?:[^\s<>:]+:)?bookmark(Start|End)\b/g)) {
    const end = tagEnd(xml, index);
    const tag = xml.slice(index, end);
    const id = /\s(?:[^\s=:]+:)?id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "";
    // A text box's second copy repeats the ids of the first.
    const isOurs = kind === "Start" ? ownName.test(tag) : ids.has(id);
    if (!isOurs) continue;
    if (kind === "Start") ids.add(id);
    else ids.delete(id);
    kept += xml.slice(at, index);
    at = end + closingLength(xml, end, tag);
  }
  return kept + xml.slice(at);
}

/** Of the closing tag of an element that is not closed in its own tag. */
function closingLength(xml: string, from: number, tag: string): number {
  if (tag.endsWith("/>")) return 0;
  return /^\s*<\/[^<>]*>/.exec(xml.slice(from, from + 200))?.[0].length ?? 0;
}
