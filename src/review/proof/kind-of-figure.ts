import type { Figure, FigureRecipe } from "../../figures/figure.ts";
import type { FigureKind } from "../../locale/proof-words.ts";

/** How a figure came about. Several values of an indicator that were added up are worked out, one is as recorded. */
export function kindOfFigure({ recipe, places }: Pick<Figure, "recipe" | "places">): FigureKind {
  return kindOf(recipe, places.length);
}

/** Of several figures in one phrase: what asks for the most checking. */
export function strongestKind(kinds: readonly FigureKind[]): FigureKind {
  if (kinds.includes("compared")) return "compared";
  return kinds.includes("worked-out") ? "worked-out" : "recorded";
}

function kindOf(recipe: FigureRecipe, places: number): FigureKind {
  switch (recipe.type) {
    case "difference":
    case "growth":
    case "percent":
    case "share":
    case "rank":
      return "compared";
    case "count":
    case "records":
    case "sum":
    case "min":
    case "max":
    case "average":
    case "size":
    case "scaled":
    case "total":
      return "worked-out";
    case "indicator":
      return places > 1 ? "worked-out" : "recorded";
    case "under":
    case "item":
      return kindOf(recipe.of, places);
    case "values":
    case "distinct":
    case "was":
    case "notes":
    case "constant":
    case "period":
    case "first-day":
    case "last-day":
    case "unit-name":
    case "unit-short-name":
    case "document":
    case "field":
      return "recorded";
  }
}
