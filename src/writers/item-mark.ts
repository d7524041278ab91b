import type { Style } from "../styles/style.ts";
import type { List } from "../tree/tree.ts";
import { writeNumber } from "./heading-labels.ts";

/** What stands before an item of a list: its number in the form of its level with the gap behind it, or a bullet. */
export function writeItemMark(
  { ordered, start }: Pick<List, "ordered" | "start">,
  index: number,
  level: number,
  { list }: Style,
): string {
  if (!ordered) return `${bullets[level % bullets.length] ?? ""} `;
  const form = list.numbers[level % list.numbers.length] ?? list.numbers[0];
  return writeNumber(form, [start + index]) + (list.gap === "space" ? " " : "");
}

const bullets = ["•", "◦", "▪"];
