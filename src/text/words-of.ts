import type { FactValue } from "../facts/facts.ts";
import type { FigureRecipe } from "../figures/figure.ts";
import type { Writing } from "../locale/writing.ts";
import { factValue, figuresOf, words } from "./value.ts";
import type { Value, Words } from "./value.ts";
import { writeFact } from "../figures/write-fact.ts";

/** What a mustache prints of a value for which it names no form. A sum asked for in a unit (`in=`) shows that unit. */
export function wordsOf(value: Value, writing: Writing): Words {
  if (value.type === "words") return value;
  const fact = factValue(value);
  return words(textOf(fact, value, writing), figuresOf(value));
}

function textOf(fact: FactValue, value: Value, writing: Writing): string {
  if (fact.type !== "number" || value.type !== "figure") return writeFact(fact, writing);
  if (value.recipe.type === "scaled") return writing.quantity(fact);
  if (fact.unit !== "%" || !isWorkedOut(value.recipe)) return writeFact(fact, writing);
  return writing.quantity(fact, hasDigits(value.recipe) ? {} : { most: 1 });
}

/** A rate that was recorded is written as it was; one worked out carries its sign. */
function isWorkedOut(recipe: FigureRecipe): boolean {
  if (recipe.type === "under") return isWorkedOut(recipe.of);
  return recipe.type === "percent" || recipe.type === "growth" || recipe.type === "share";
}

/** Whether a rate is to be written with just so many digits. */
function hasDigits(recipe: FigureRecipe): boolean {
  if (recipe.type === "under") return hasDigits(recipe.of);
  return recipe.type === "share" || (recipe.type === "percent" && recipe.decimals !== undefined);
}
