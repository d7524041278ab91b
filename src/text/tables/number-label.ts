import { findDeclared } from "../../facts/declarations.ts";
import type { Declared } from "../../facts/declarations.ts";
import type { FigureRecipe, Look } from "../../figures/figure.ts";
import { ledgerOf } from "../../figures/find-records.ts";
import { labelIn } from "../../figures/missing.ts";
import { recipeInWords } from "../../figures/recipe-in-words.ts";

/** What a number is of, in a few words: the label of its ledger, field or indicator, else its recipe in words. */
export function numberLabel(recipe: FigureRecipe, look: Look): string {
  switch (recipe.type) {
    case "count":
    case "records":
      return labelIn(look, ledgerOf(recipe.of, look));
    case "sum":
    case "min":
    case "max":
    case "average":
      return labelOf(ledgerOf(recipe.of, look).fields, recipe.field, look);
    case "indicator":
    case "was":
      return labelOf(look.facts.declarations.indicators, recipe.indicator, look);
    case "scaled":
    case "under":
      return numberLabel(recipe.of, look);
    default:
      return recipeInWords(recipe, look.facts.declarations, look.locale ?? "zh-CN");
  }
}

function labelOf(declared: readonly Declared[], name: string, look: Look): string {
  const found = findDeclared(declared, name);
  return found ? labelIn(look, found) : name;
}
