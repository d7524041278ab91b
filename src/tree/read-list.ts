import type { List as MarkdownList, ListItem as MarkdownItem, RootContent } from "mdast";

import type { MarkdownConstruct } from "../diagnostics/codes/tree.ts";
import type { Reading } from "./read-blocks.ts";
import type { Range } from "./problem.ts";
import { rangeOf, readInlines } from "./read-inlines.ts";
import type { List, ListItem, Paragraph } from "./tree.ts";

/** A list and the lists within it. Notes what can't stand in a list. */
export function readList(node: MarkdownList, reading: Reading): List {
  const items = node.children.map((item) => readItem(item, reading));
  return { type: "list", ordered: node.ordered === true, start: node.start ?? 1, items };
}

function readItem(item: MarkdownItem, reading: Reading): ListItem {
  const { text, note } = reading;
  const [task] = /^\S+\s+\[[ xX]\](?=\s)/.exec(text.slice(rangeOf(item).start)) ?? [];
  const { start } = rangeOf(item);
  if (task) note("unsupported-markdown", { construct: "task" }, { start, end: start + task.length });
  if (item.children.length === 0) note("unsupported-markdown", { construct: "empty-item" }, rangeOf(item));
  return { type: "list-item", children: item.children.flatMap((child) => readChild(child, reading)) };
}

function readChild(node: RootContent, reading: Reading): readonly (Paragraph | List)[] {
  const { text, note } = reading;
  if (node.type === "paragraph") {
    const dashes = findDashes(text, rangeOf(node));
    if (dashes) note("unsupported-markdown", { construct: "table-in-list" }, dashes);
    return dashes ? [] : [{ type: "paragraph", children: readInlines(node.children, text, note) }];
  }
  if (node.type === "list") return [readList(node, reading)];
  note("unsupported-markdown", { construct: constructs[node.type] ?? "block-in-list" }, rangeOf(node));
  return [];
}

/** A table right below an item, or half indented, is text to Markdown: it would be printed with its bars. */
function findDashes(text: string, { start, end }: Range): Range | undefined {
  const dashes = /^(?=[^\n]*\|)(?=[^\n]*-)[|:\- \t]+$/m.exec(text.slice(start, end));
  return dashes ? { start: start + dashes.index, end: start + dashes.index + dashes[0].length } : undefined;
}

const constructs: { readonly [type: string]: MarkdownConstruct } = {
  blockquote: "quotation",
  code: "code",
  heading: "heading-in-list",
  table: "table-in-list",
  thematicBreak: "rule",
  definition: "definition",
};
