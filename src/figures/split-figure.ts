import { innermostLook } from "./base-of.ts";
import { isOverRecords } from "./inner-recipes.ts";
import type { Recipe } from "./inner-recipes.ts";
import type { FigureRecipe, Look, Missing, QueryRecipe, Shift } from "./figure.ts";

/** From where a figure is broken down, and how one of its parts is worked out from the report's view. */
export interface Split {
  readonly look: Look | Missing;
  readonly partUnder: (shift: Shift) => FigureRecipe;
}

/**
 * How a figure is broken down by unit or month. One that has a view of its own is broken down within it: 累计 by the months
 * of the year so far, another unit's figure by the units below that one; so its parts make it up. One made of several
 * figures, each with its view, is worked out again for each unit or month of the report's.
 */
export function splitFigure(recipe: FigureRecipe, look: Look): Split {
  if (!hasView(recipe)) return { look, partUnder: (shift) => ({ type: "under", of: recipe, shift }) };
  return { look: innermostLook(recipe, look), partUnder: (shift) => figureWithin(recipe, shift) };
}

/** Whether there is a view in a recipe that is made of one figure only. */
function hasView(recipe: Recipe): boolean {
  if (recipe.type === "under") return isOfOne(recipe.of);
  return isOfOne(recipe) && "of" in recipe && hasView(recipe.of);
}

function isOfOne(recipe: Recipe): boolean {
  if ("parts" in recipe || "whole" in recipe || "base" in recipe) return false;
  return !("of" in recipe) || isOfOne(recipe.of);
}

/** The shift goes within all views. */
function figureWithin(recipe: FigureRecipe, shift: Shift): FigureRecipe {
  if (isOverRecords(recipe)) return { ...recipe, of: queryWithin(recipe.of, shift) };
  switch (recipe.type) {
    case "under":
    case "scaled":
    case "size":
    case "item":
      return { ...recipe, of: figureWithin(recipe.of, shift) };
    default:
      return { type: "under", of: recipe, shift };
  }
}

function queryWithin(recipe: QueryRecipe, shift: Shift): QueryRecipe {
  if (recipe.type === "ledger") return { type: "under", of: recipe, shift };
  return { ...recipe, of: queryWithin(recipe.of, shift) };
}
