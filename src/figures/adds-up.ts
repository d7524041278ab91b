import type { BrokenBy } from "../diagnostics/codes/text.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Declarations } from "../facts/declarations.ts";
import type { FigureRecipe } from "./figure.ts";
import { innerRecipes } from "./inner-recipes.ts";
import type { Recipe } from "./inner-recipes.ts";

/**
 * Whether the parts of a number make up a sum that says something: numbers of people in a home at the end of each month,
 * averages, greatest values and rates don't.
 */
export function addsUp(recipe: FigureRecipe, by: BrokenBy, declarations: Declarations): boolean {
  switch (recipe.type) {
    case "count":
    case "records":
    case "sum":
      return true;
    case "indicator":
      return by !== "month" || findDeclared(declarations.indicators, recipe.indicator)?.kind === "flow";
    case "was":
      return by !== "month";
    case "scaled":
    case "under":
      return addsUp(recipe.of, by, declarations);
    case "total":
      return recipe.parts.every((part) => addsUp(part, by, declarations) && !isFixed(part, by));
    case "difference":
      return [recipe.of, recipe.base].every((part) => addsUp(part, by, declarations) && !isFixed(part, by));
    case "min":
    case "max":
    case "average":
    case "values":
    case "distinct":
    case "size":
    case "item":
    case "constant":
    case "notes":
    case "period":
    case "first-day":
    case "last-day":
    case "unit-name":
    case "unit-short-name":
    case "document":
    case "field":
    case "percent":
    case "growth":
    case "share":
    case "rank":
      return false;
  }
}

/** Whether a number within another has a view of its own, so that each part counts the same once more, as 累计 in each month. */
function isFixed(recipe: Recipe, by: BrokenBy): boolean {
  if (recipe.type === "under") {
    const { period, unit, scope } = recipe.shift;
    if (by === "month" ? period : by === "unit" && (unit ?? scope)) return true;
  }
  return innerRecipes(recipe).some((inner) => isFixed(inner, by));
}
