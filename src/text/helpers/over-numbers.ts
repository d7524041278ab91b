import { deriveFigure } from "../../figures/derive-figure.ts";
import type { FigureRecipe } from "../../figures/figure.ts";
import { fieldOf, optionText, recipeOf } from "./given.ts";
import { numberOver } from "../kind.ts";
import type { Helper, Manual } from "./helper.ts";

/** What `sum`, `min`, `max` and `average` have in common: a query, a field with numbers, and a unit of money to show it in. */
export function overNumbers(name: "sum" | "min" | "max" | "average", manual: Manual): Helper {
  return {
    name,
    manual,
    parameters: [
      { name: "query", type: "value", kinds: ["query"] },
      { name: "field", type: "field", fields: ["count", "decimal", "money"] },
    ],
    options: [{ name: "in", type: "choice", choices: ["元", "万元", "亿元"], optional: true }],
    gives: ({ arguments: [query] }) => numberOver(query),
    derive: (given) => {
      const [query] = given.arguments;
      const recipe: FigureRecipe = { type: name, of: recipeOf(query), field: fieldOf(given, "field").name };
      const unit = optionText(given, "in");
      return deriveFigure(unit === undefined ? recipe : { type: "scaled", of: recipe, unit }, given.look);
    },
  };
}
