import { numberOf, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const take: Helper = {
  name: "take",
  manual: {
    zh: "只取最前面的几条记录。",
    en: "Only the first so many records.",
    examples: [{ template: "{{dates (take meetings 2)}}", prints: "2月3日、4日" }],
  },
  parameters: [
    { name: "query", type: "value", kinds: ["query"] },
    { name: "count", type: "whole-number" },
  ],
  options: [],
  gives: ({ arguments: [query] }) => query ?? { type: "unknown" },
  derive: ({ arguments: [query, count] }) => ({
    type: "query",
    recipe: { type: "take", of: recipeOf(query), count: numberOf(count).decimal.toNumber() },
  }),
};
