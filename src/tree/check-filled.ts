import type { Report } from "../diagnostics/diagnostic.ts";
import { isBlankText } from "./line-text.ts";
import { filledAddress, isAddress, linksWithHoles } from "./link-address.ts";
import { placeInSlice } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { DocumentBlock, Inline, Link, ListItem } from "./tree.ts";

/**
 * Checks what only the phrases tell: addresses with holes, and headings of which nothing is left. Gives nothing for a
 * paragraph in which nothing was printed: it takes no line.
 */
export function checkFilled(block: DocumentBlock, slice: Slice, report: Report): DocumentBlock | undefined {
  switch (block.type) {
    case "heading":
    case "paragraph": {
      checkLinks(block.shape.children, slice, report);
      if (block.type === "heading") checkLinks(block.shape.runIn, slice, report);
      if (!isBlank(block.shape.children, slice)) return block;
      if (block.type === "heading" && block.shape.children.length > 0) {
        const origin = block.phrases[0] ?? placeInSlice(slice, 0, slice.text.length);
        report("empty-heading", origin?.place, {}, origin?.includes);
      }
      return block.type === "heading" ? block : undefined;
    }
    case "list":
      for (const item of block.items) checkFilledLinks(item.shape, slice, report);
      return block;
    case "table":
      for (const row of [...block.headers, ...block.rows]) {
        for (const cell of row.shape.cells) checkLinks(cell.children, slice, report);
      }
      return block;
    case "image":
    case "chart":
    case "contents":
    case "page-break":
      return block;
  }
}

/** Checks the addresses with holes in a list item. */
export function checkFilledLinks(item: ListItem, slice: Slice, report: Report): void {
  for (const child of item.children) {
    if (child.type === "paragraph") checkLinks(child.children, slice, report);
    else for (const inner of child.items) checkFilledLinks(inner, slice, report);
  }
}

/** Checks the addresses with holes among inlines, and reports a bad one at the phrase in it; the gap of a draft was told. */
export function checkLinks(inlines: readonly Inline[], slice: Slice, report: Report): void {
  for (const link of holedLinks(inlines)) {
    const address = filledAddress(link, slice.phrases);
    if (isAddress(address)) continue;
    const phrases = link.address.flatMap((part) => (part.type === "hole" ? (slice.phrases[part.index] ?? []) : []));
    if (phrases.some(({ gap }) => gap)) continue;
    const [phrase] = phrases;
    report("link-address", phrase?.place, { address }, phrase?.includes);
  }
}

/** Most shapes have none, and the same shape comes again and again. */
function holedLinks(inlines: readonly Inline[]): readonly Link[] {
  const known = holedLinksOf.get(inlines);
  if (known) return known;
  const links = linksWithHoles(inlines);
  holedLinksOf.set(inlines, links);
  return links;
}

const holedLinksOf = new WeakMap<readonly Inline[], readonly Link[]>();

function isBlank(inlines: readonly Inline[], { phrases }: Slice): boolean {
  const literal = inlines.some((inline) => inline.type === "text" && inline.text.trim() !== "");
  return !literal && isBlankText(inlines, phrases);
}
