import { deriveFigure } from "../figures/derive-figure.ts";
import type { Figure, FigureRecipe, Look } from "../figures/figure.ts";
import { lookAt, lookUnder } from "../figures/look-under.ts";
import { isMissing } from "../figures/missing.ts";

/**
 * The figures that a figure was worked out from: the two of a difference, those of a total. None for one that comes from
 * facts themselves.
 * @param look any at the same facts
 */
export function partsOf({ recipe, view }: Figure, look: Look): readonly Figure[] {
  return deriveParts(recipe, lookAt(look, view));
}

function deriveParts(recipe: FigureRecipe, look: Look): readonly Figure[] {
  if (recipe.type === "under") {
    const shifted = lookUnder(look, recipe.shift);
    return isMissing(shifted) ? [] : deriveParts(recipe.of, shifted);
  }
  return recipesIn(recipe)
    .map((part) => deriveFigure(part, look))
    .filter((part) => !isMissing(part));
}

function recipesIn(recipe: FigureRecipe): readonly FigureRecipe[] {
  switch (recipe.type) {
    case "difference":
    case "growth":
      return [recipe.of, recipe.base];
    case "percent":
      return [recipe.of, recipe.whole];
    case "total":
    case "share":
    case "rank":
      return recipe.parts;
    default:
      return [];
  }
}
