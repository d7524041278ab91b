import { dayRecipeOf, recipeOf } from "./given.ts";
import type { Helper, Manual } from "./helper.ts";

/** What `since` and `until` have in common: a query and a day, which may depend on the view. */
export function dayBound(name: "since" | "until", manual: Manual): Helper {
  return {
    name,
    manual,
    parameters: [
      { name: "query", type: "value", kinds: ["query"] },
      { name: "day", type: "value", kinds: ["date"], days: true },
    ],
    options: [],
    gives: ({ arguments: [query] }) => query ?? { type: "unknown" },
    derive: ({ arguments: [query, day] }) => ({
      type: "query",
      recipe: { type: name, of: recipeOf(query), day: dayRecipeOf(day) },
    }),
  };
}
