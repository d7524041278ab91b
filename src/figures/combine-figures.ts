import { isApproximate, notComparable } from "./approximate.ts";
import { countValue, numberValue } from "./combine-numbers.ts";
import { compareFigures, mergeSources, numberOf } from "./compare-figures.ts";
import type { Derived, FigureRecipe, Look, Missing } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";
import { matchUnits, scaleNumber } from "./scale-number.ts";
import { rankOf, shareOf, totalOf } from "./share-out.ts";

export type CombinedRecipe = Extract<
  FigureRecipe,
  { type: "size" | "item" | "scaled" | "percent" | "difference" | "growth" | "total" | "share" | "rank" }
>;

/** How the parts of a combined figure are worked out: handed in, since figures are made of figures. */
type Derive = (recipe: FigureRecipe, look: Look) => Derived | Missing;

/** Works out a figure that is made from others. */
export function combineFigures(recipe: CombinedRecipe, look: Look, derive: Derive): Derived | Missing {
  if ("parts" in recipe) return combineParts(recipe, look, derive);
  const part = derive(recipe.of, look);
  if (isMissing(part)) return part;
  switch (recipe.type) {
    case "size":
      return { ...part, value: countValue(part.value.type === "list" ? part.value.items.length : 1) };
    case "item":
      return itemOf(part, recipe.index);
    case "scaled": {
      const value = scaleNumber(numberOf(part), recipe.unit);
      return isMissing(value) ? value : { ...part, value };
    }
    case "percent": {
      const whole = derive(recipe.whole, look);
      if (isMissing(whole)) return whole;
      const isGiven = recipe.of.type === "constant" || recipe.whole.type === "constant";
      return percentOf(part, whole, isGiven, recipe.decimals);
    }
    case "difference":
    case "growth": {
      const base = derive(recipe.base, look);
      return isMissing(base) ? base : compareFigures(recipe.type, part, base);
    }
  }
}

function combineParts(
  recipe: Extract<CombinedRecipe, { readonly parts: unknown }>,
  look: Look,
  derive: Derive,
): Derived | Missing {
  const parts: Derived[] = [];
  for (const of of recipe.parts) {
    const part = derive(of, look);
    if (isMissing(part)) return part;
    parts.push(part);
  }
  switch (recipe.type) {
    case "total":
      return totalOf(parts);
    case "share":
      return shareOf(parts, recipe.index, recipe.decimals);
    case "rank":
      return rankOf(parts, recipe.index);
  }
}

/** One item of a list. Under another view the list may be shorter. */
function itemOf(list: Derived, index: number): Derived | Missing {
  const item = list.value.type === "list" ? list.value.items[index] : list.value;
  return item ? { ...list, value: item } : missing(`${index + 1}`, "no-such-item", { number: index + 1 });
}

/**
 * Hundredths, exact as far as they go and written with one digit after the point, or as many as are asked for.
 * @param isGiven whether one of the two is the template's own, and so in whatever unit it is set against
 */
function percentOf(part: Derived, whole: Derived, isGiven: boolean, decimals = 1): Derived | Missing {
  const written = [numberOf(part), numberOf(whole)] as const;
  const approximate = written.find(isApproximate);
  if (approximate) return notComparable(approximate);
  const matched = isGiven ? written : matchUnits(...written);
  if (isMissing(matched)) return matched;
  const [of, all] = matched;
  const name = `${of.decimal.toFixed()}/${all.decimal.toFixed()}`;
  if (all.decimal.isZero()) return missing(name, "share-of-zero", { part: of.decimal.toFixed() });
  const decimal = of.decimal.times(100).div(all.decimal);
  return {
    value: numberValue(decimal, decimals, undefined, "%"),
    ...mergeSources([part, whole]),
  };
}
