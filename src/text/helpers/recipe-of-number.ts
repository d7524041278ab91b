import type { FigureRecipe } from "../../figures/figure.ts";
import type { Value } from "../value.ts";
import { numberOf } from "./given.ts";

/** How a number is worked out; one that the template gives stays what it is. */
export function recipeOfNumber(value: Value | undefined): FigureRecipe {
  return value?.type === "figure" ? value.recipe : { type: "constant", value: numberOf(value) };
}
