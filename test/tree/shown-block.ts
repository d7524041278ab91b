import type { DocumentBlock, Inline, ListItem } from "../../src/tree/tree.ts";

/** A block as short text: holes as {n}, strong as **, emphasis as _, a line break as /; lists and tables as lists. */
export function shownBlock(block: DocumentBlock): unknown {
  switch (block.type) {
    case "heading":
      return `h${block.shape.level}${block.shape.numbered ? "" : " unnumbered"} ${shown(block.shape.children)}`;
    case "paragraph":
      return shown(block.shape.children);
    case "list":
      return [block.ordered ? block.start : "-", ...block.items.map((item) => shownItem(item.shape))];
    case "table":
      return [block.header, ...block.rows].map((row) => row.shape.cells.map((cell) => shown(cell.children)));
    case "page-break":
      return "page-break";
  }
  throw new Error("a block of no known type");
}

function shown(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      if (inline.type === "hole") return `{${inline.index}}`;
      if (inline.type === "line-break") return "/";
      if (inline.type === "link") return `[${shown(inline.children)}](${shown(inline.address)})`;
      return inline.type === "strong" ? `**${shown(inline.children)}**` : `_${shown(inline.children)}_`;
    })
    .join("");
}

function shownItem(item: ListItem): unknown {
  return item.children.map((child) =>
    child.type === "paragraph" ? shown(child.children) : child.items.map(shownItem),
  );
}
