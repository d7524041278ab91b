import type { Span } from "../returned/returned-document.ts";
import { tagEnd } from "../rewrite/xml-tags.ts";

/** The tables of a part, but those within others, in their order. */
export function findTables(xml: string): readonly Span[] {
  const tables: Span[] = [];
  let [open, from] = [0, 0];
  for (const tag of xml.matchAll(/<(\/?)(?:[^\s<>/:]+:)?tbl(?=[\s>])/g)) {
    if (open === 0) from = tag.index;
    open += tag[1] === "/" ? -1 : 1;
    if (open === 0) tables.push({ from, to: tagEnd(xml, tag.index) });
  }
  return tables;
}
