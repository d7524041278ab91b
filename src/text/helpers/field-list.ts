import { deriveFigure } from "../../figures/derive-figure.ts";
import { kindOfItems } from "../kind.ts";
import { fieldOf, recipeOf } from "./given.ts";
import type { Helper, Manual } from "./helper.ts";

/** What `distinct` and `values` have in common: a field's values as a list. */
export function fieldList(name: "distinct" | "values", manual: Manual): Helper {
  return {
    name,
    manual,
    parameters: [
      { name: "query", type: "value", kinds: ["query"] },
      { name: "field", type: "field" },
    ],
    options: [],
    gives: ({ fields }) => {
      const field = fields.get("field");
      return field ? { type: "list", of: kindOfItems(field) } : { type: "unknown" };
    },
    derive: (given) =>
      deriveFigure({ type: name, of: recipeOf(given.arguments[0]), field: fieldOf(given, "field").name }, given.look),
  };
}
