import { dayRecipeOf, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const until: Helper = {
  name: "until",
  manual: {
    zh: "只取某日（含）以前的记录。",
    en: "Only the records of a day and earlier.",
    examples: [{ template: '{{count (until meetings "2020-02-04")}}', prints: "2" }],
  },
  parameters: [
    { name: "query", type: "value", kinds: ["query"] },
    { name: "day", type: "value", kinds: ["date"], days: true },
  ],
  options: [],
  gives: ({ arguments: [query] }) => query ?? { type: "unknown" },
  derive: ({ arguments: [query, day] }) => ({
    type: "query",
    recipe: { type: "until", of: recipeOf(query), day: dayRecipeOf(day) },
  }),
};
