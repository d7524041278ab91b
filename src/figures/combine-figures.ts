import type { NumberValue } from "../facts/facts.ts";
import { isApproximate, notComparable } from "./approximate.ts";
import { countValue, numberValue } from "./combine-numbers.ts";
import type { Derived, FigureRecipe, Look, Missing } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";
import { matchUnits, scaleNumber } from "./scale-number.ts";

type CombinedRecipe = Extract<FigureRecipe, { type: "size" | "item" | "scaled" | "percent" }>;

/** How the parts of a combined figure are worked out: handed in, since figures are made of figures. */
type Derive = (recipe: FigureRecipe, look: Look) => Derived | Missing;

/** Works out a figure that is made from one or two others. */
export function combineFigures(recipe: CombinedRecipe, look: Look, derive: Derive): Derived | Missing {
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
      return percentOf(part, whole, isGiven);
    }
  }
}

/** One item of a list. Under another view the list may be shorter. */
function itemOf(list: Derived, index: number): Derived | Missing {
  const item = list.value.type === "list" ? list.value.items[index] : list.value;
  return item ? { ...list, value: item } : missing(`${index + 1}`, "no-such-item", { number: index + 1 });
}

/**
 * Hundredths, exact as far as they go and written with one digit after the point.
 * @param isGiven whether one of the two is the template's own, and so in whatever unit it is set against
 */
function percentOf(part: Derived, whole: Derived, isGiven: boolean): Derived | Missing {
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
    value: numberValue(decimal, 1, undefined, undefined),
    records: [...new Set([...part.records, ...whole.records])],
    places: [...part.places, ...whole.places],
  };
}

function numberOf({ value }: Derived): NumberValue {
  if (value.type !== "number") throw new Error(`A ${value.type} is no number: templates are checked first.`);
  return value;
}
