import { figuresOf, words } from "../value.ts";
import { numberOf, textOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const plural: Helper = {
  name: "plural",
  manual: {
    zh: "英文报告用：数和名词，按数的多少取单数或复数；中文报告只写前一个词。",
    en: "A number and its noun in the right form: 1 meeting, 2 meetings. A Chinese report takes the first.",
    examples: [{ template: '{{plural (count meetings) "次会议" "次会议"}}', prints: "5次会议" }],
  },
  parameters: [
    { name: "number", type: "value", kinds: ["number"] },
    { name: "one", type: "any-text" },
    { name: "other", type: "any-text" },
  ],
  options: [],
  gives: () => ({ type: "words" }),
  derive: ({ arguments: [number, one, other], writing }) =>
    words(writing.plural(numberOf(number), textOf(one), textOf(other)), figuresOf(number)),
};
