import { tagEnd } from "../rewrite/xml-tags.ts";

/** Where the outermost table ends around an offset; the offset itself where it stands in none. */
export function endOfTable(xml: string, offset: number): number {
  let open = 0;
  for (const tag of xml.matchAll(/<(\/?)(?:[^\s<>/:]+:)?tbl(?=[\s>])/g)) {
    if (tag.index >= offset && open === 0) return offset;
    open += tag[1] === "/" ? -1 : 1;
    if (tag.index >= offset && open === 0) return tagEnd(xml, tag.index);
  }
  return offset;
}
