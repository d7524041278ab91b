import type { FigureRecipe, QueryRecipe } from "./figure.ts";

/** The records that a figure is worked out from, with the views under which it asks for them. */
export function queryIn(recipe: FigureRecipe): QueryRecipe | undefined {
  switch (recipe.type) {
    case "count":
    case "records":
    case "sum":
    case "min":
    case "max":
    case "average":
    case "values":
    case "distinct":
      return recipe.of;
    case "scaled":
      return queryIn(recipe.of);
    case "under": {
      const of = queryIn(recipe.of);
      return of && { type: "under", of, shift: recipe.shift };
    }
    default:
      return undefined;
  }
}

/** The same figure over other records. Its views are the query's own now. */
export function overQuery(recipe: FigureRecipe, query: QueryRecipe): FigureRecipe {
  switch (recipe.type) {
    case "count":
    case "records":
    case "sum":
    case "min":
    case "max":
    case "average":
    case "values":
    case "distinct":
      return { ...recipe, of: query };
    case "scaled":
      return { ...recipe, of: overQuery(recipe.of, query) };
    case "under":
      return overQuery(recipe.of, query);
    default:
      throw new Error(`A ${recipe.type} is of no records: templates are checked before they are rendered.`);
  }
}
