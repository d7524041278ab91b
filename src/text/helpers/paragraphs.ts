import { words, figuresOf } from "../value.ts";
import { itemsOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const paragraphs: Helper = {
  name: "paragraphs",
  manual: {
    zh: "材料原文，每行一段；独占一行使用。",
    en: "The text of a note, a paragraph for each line. It stands on a line of its own.",
    examples: [{ template: "{{paragraphs notes.problems}}", prints: "人手不足。\n\n经费紧张。" }],
  },
  parameters: [{ name: "notes", type: "value", kinds: ["notes", "text"] }],
  options: [],
  gives: () => ({ type: "paragraphs" }),
  derive: ({ arguments: [value] }) => ({
    type: "paragraphs",
    items: itemsOf(value)
      .flatMap((item) => (item.type === "text" ? item.text.split("\n") : []))
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => words(line, figuresOf(value))),
  }),
};
