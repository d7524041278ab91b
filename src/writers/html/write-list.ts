import type { Phrase } from "../../text/text.ts";
import type { List, ListBlock, ListItem } from "../../tree/tree.ts";
import { writeItemMark } from "../item-mark.ts";
import { element, escapeHtml } from "./html.ts";
import { writeInlines } from "./write-inlines.ts";
import type { HtmlWriting } from "./writing.ts";

/** A list; what is before its items is written out. */
export function writeList(block: ListBlock, writing: HtmlWriting): string {
  const items = block.items.map(({ shape, phrases }, index) => writeItem(shape, phrases, block, index, 0, writing));
  return listElement(block, items);
}

function listElement({ ordered }: Pick<List, "ordered">, items: readonly string[]): string {
  return element(ordered ? "ol" : "ul", {}, items.join("\n"));
}

/** Chinese fonts draw bullets too faint, too wide, or not at all. */
function writeMark(mark: string, { ordered }: Pick<List, "ordered">): string {
  return ordered ? escapeHtml(mark) : element("span", { class: "bullet" }, escapeHtml(mark));
}

function writeItem(
  item: ListItem,
  phrases: readonly Phrase[],
  list: Pick<List, "ordered" | "start">,
  index: number,
  level: number,
  writing: HtmlWriting,
): string {
  const mark = writeItemMark(list, index, level, writing.style);
  const content = item.children.map((child, at) => {
    if (child.type === "paragraph") {
      const text = writeInlines(child.children, phrases, writing);
      return element("p", {}, at === 0 ? writeMark(mark, list) + text : text);
    }
    const inner = child.items.map((one, place) => writeItem(one, phrases, child, place, level + 1, writing));
    return listElement(child, inner);
  });
  return element("li", {}, content.join("\n"));
}
