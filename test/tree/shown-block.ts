import type { DocumentBlock, Inline, ListItem } from "../../src/tree/tree.ts";

/** A block as short text: holes as {n}, strong as **, emphasis as _, a line break as /; lists and tables as lists. */
export function shownBlock(block: DocumentBlock): unknown {
  switch (block.type) {
    case "heading":
      return `h${block.shape.level}${block.shape.numbered ? "" : " unnumbered"} ${shown(block.shape.children)}${
        block.shape.runIn.length > 0 ? ` | ${shown(block.shape.runIn)}` : ""
      }`;
    case "paragraph":
      return shown(block.shape.children);
    case "list":
      return [block.ordered ? block.start : "-", ...block.items.map((item) => shownItem(item.shape))];
    case "table":
      return [...block.headers, ...block.rows].map((row) =>
        row.shape.cells.map((cell) => (cell.merged ? `<${cell.merged}>` : shown(cell.children))),
      );
    case "image":
      return `image ${block.file}`;
    case "chart":
      return [block.form, block.categories, ...block.series.map(({ name, values }) => [name, ...values])];
    case "contents":
      return `contents ${block.levels}`;
    case "page-break":
      return "page-break";
  }
}

function shown(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case "text":
          return inline.text;
        case "hole":
          return `{${inline.index}}`;
        case "line-break":
          return "/";
        case "link":
          return `[${shown(inline.children)}](${shown(inline.address)})`;
        case "reference":
          return `[](#${inline.id})`;
        case "footnote":
          return `^[${shown(inline.children)}]`;
        case "strong":
          return `**${shown(inline.children)}**`;
        case "emphasis":
          return `_${shown(inline.children)}_`;
      }
    })
    .join("");
}

function shownItem(item: ListItem): unknown {
  return item.children.map((child) =>
    child.type === "paragraph" ? shown(child.children) : child.items.map(shownItem),
  );
}
