import { Decimal } from "../facts/decimal.ts";
import type { NumberValue } from "../facts/facts.ts";
import { isApproximate, notComparable } from "./approximate.ts";
import { countValue, numberValue } from "./combine-numbers.ts";
import type { Derived, FigureRecipe, Look, Missing } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";

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
      return isMissing(whole) ? whole : percentOf(part, whole);
    }
  }
}

/** One item of a list. Under another view the list may be shorter. */
function itemOf(list: Derived, index: number): Derived | Missing {
  const item = list.value.type === "list" ? list.value.items[index] : list.value;
  return item ? { ...list, value: item } : missing(`${index + 1}`, "no-such-item", { number: index + 1 });
}

const powersOfTen: ReadonlyMap<string, number> = new Map([
  ["元", 0],
  ["万元", 4],
  ["亿元", 8],
]);

/** The same amount in another unit of money, with all its digits and no more. */
function scaleNumber(number: NumberValue, unit: string): NumberValue | Missing {
  if (number.unit === unit) return number;
  const [from, to] = [powersOfTen.get(number.unit ?? ""), powersOfTen.get(unit)];
  if (from === undefined || to === undefined) {
    return missing(unit, "unit-not-convertible", { from: number.unit ?? "", to: unit });
  }
  const decimal = number.decimal.times(new Decimal(10).pow(from - to));
  return numberValue(decimal, decimal.decimalPlaces(), number.word, unit);
}

/** Hundredths, exact as far as they go and written with one digit after the point. */
function percentOf(part: Derived, whole: Derived): Derived | Missing {
  const [of, all] = [numberOf(part), numberOf(whole)];
  const approximate = [of, all].find(isApproximate);
  if (approximate) return notComparable(approximate);
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
