import { findDeclared } from "../../facts/declarations.ts";
import type { Declared } from "../../facts/declarations.ts";
import type { FigureRecipe, Look, QueryRecipe } from "../../figures/figure.ts";
import { ledgerOf } from "../../figures/find-records.ts";
import { labelIn } from "../../figures/missing.ts";
import { recipeInWords } from "../../figures/recipe-in-words.ts";

/**
 * What a number is of, in a few words: the label of its ledger, field or indicator, where it is all of that; else its
 * recipe in words, lest the average be taken for the sum and last year's number for this one's.
 */
export function numberLabel(recipe: FigureRecipe, look: Look): string {
  switch (recipe.type) {
    case "count":
    case "records":
      return isWhole(recipe.of) ? labelIn(look, ledgerOf(recipe.of, look)) : inWords(recipe, look);
    case "sum":
      return isWhole(recipe.of) ? labelOf(ledgerOf(recipe.of, look).fields, recipe.field, look) : inWords(recipe, look);
    case "indicator":
      return labelOf(look.facts.declarations.indicators, recipe.indicator, look);
    case "scaled":
      return numberLabel(recipe.of, look);
    default:
      return inWords(recipe, look);
  }
}

/** Whether a query is all of its ledger, in whatever order. */
function isWhole(query: QueryRecipe): boolean {
  return query.type === "ledger" || (query.type === "sort-by" && isWhole(query.of));
}

function labelOf(declared: readonly Declared[], name: string, look: Look): string {
  const found = findDeclared(declared, name);
  return found ? labelIn(look, found) : name;
}

function inWords(recipe: FigureRecipe, look: Look): string {
  return recipeInWords(recipe, look.facts.declarations, look.locale ?? "zh-CN");
}
