import { dayRecipeOf, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const since: Helper = {
  name: "since",
  manual: {
    zh: "只取某日（含）以后的记录。",
    en: "Only the records of a day and later.",
    examples: [{ template: '{{count (since meetings "2020-02-05")}}', prints: "3" }],
  },
  parameters: [
    { name: "query", type: "value", kinds: ["query"] },
    { name: "day", type: "value", kinds: ["date"], days: true },
  ],
  options: [],
  gives: ({ arguments: [query] }) => query ?? { type: "unknown" },
  derive: ({ arguments: [query, day] }) => ({
    type: "query",
    recipe: { type: "since", of: recipeOf(query), day: dayRecipeOf(day) },
  }),
};
