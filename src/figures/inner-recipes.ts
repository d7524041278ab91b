import type { FigureRecipe, QueryRecipe } from "./figure.ts";

export type Recipe = FigureRecipe | QueryRecipe;

/** A figure worked out over the records of a query. */
export type RecordsRecipe = Extract<
  FigureRecipe,
  { type: "count" | "records" | "sum" | "min" | "max" | "average" | "values" | "distinct" }
>;

const overRecords: ReadonlySet<string> = new Set<RecordsRecipe["type"]>([
  "count",
  "records",
  "sum",
  "min",
  "max",
  "average",
  "values",
  "distinct",
]);

export function isOverRecords(recipe: Recipe): recipe is RecordsRecipe {
  return overRecords.has(recipe.type);
}

/** The recipes that one is made of, the one it is about first. */
export function innerRecipes(recipe: Recipe): readonly Recipe[] {
  return [
    ...("of" in recipe ? [recipe.of] : []),
    ...("whole" in recipe ? [recipe.whole] : []),
    ...("base" in recipe ? [recipe.base] : []),
    ...("parts" in recipe ? recipe.parts : []),
  ];
}
