import { figuresOf, words } from "../value.ts";
import { dayOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const lunar: Helper = {
  name: "lunar",
  manual: {
    zh: "日期对应的农历日子，如正月初三。",
    en: "The day by the Chinese calendar, such as 正月初三.",
    examples: [{ template: "{{lunar firstDay}}", prints: "正月初八" }],
  },
  parameters: [{ name: "date", type: "value", kinds: ["date"] }],
  options: [],
  gives: () => ({ type: "words" }),
  derive: ({ arguments: [value], writing }) => words(writing.lunar(dayOf(value)), figuresOf(value)),
};
