import { figuresOf, words } from "../value.ts";
import { textOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const title: Helper = {
  name: "title",
  manual: {
    zh: "给标题加书名号，标题里的书名号改为单书名号。",
    en: "Puts a title in 《》; a title within it gets 〈〉.",
    examples: [
      {
        template: "{{#with (first documents) as |d|}}{{title d.title}}{{/with}}",
        prints: "《关于转发〈实施细则〉的通知》",
      },
    ],
  },
  parameters: [{ name: "title", type: "value", kinds: ["title", "text"] }],
  options: [],
  gives: () => ({ type: "words" }),
  derive: ({ arguments: [value], writing }) => words(writing.title(textOf(value)), figuresOf(value)),
};
