import type { FigureRecipe, QueryRecipe } from "./figure.ts";
import { isOverRecords } from "./inner-recipes.ts";

/** The records that a figure is worked out from, with the views under which it asks for them. */
export function queryIn(recipe: FigureRecipe): QueryRecipe | undefined {
  if (isOverRecords(recipe)) return recipe.of;
  if (recipe.type === "scaled") return queryIn(recipe.of);
  const of = recipe.type === "under" ? queryIn(recipe.of) : undefined;
  return of && recipe.type === "under" ? { type: "under", of, shift: recipe.shift } : undefined;
}

/** The same figure over other records. Its views are the query's own now. */
export function overQuery(recipe: FigureRecipe, query: QueryRecipe): FigureRecipe {
  if (isOverRecords(recipe)) return { ...recipe, of: query };
  if (recipe.type === "scaled") return { ...recipe, of: overQuery(recipe.of, query) };
  if (recipe.type === "under") return overQuery(recipe.of, query);
  throw new Error(`A ${recipe.type} is of no records: templates are checked before they are rendered.`);
}
