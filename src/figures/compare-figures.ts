import type { NumberValue } from "../facts/facts.ts";
import { isApproximate, notComparable } from "./approximate.ts";
import { numberValue } from "./combine-numbers.ts";
import type { Derived, FigureRecipe, Missing } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";
import { matchUnits } from "./scale-number.ts";

/** The unit of measure of the difference of two rates. */
export const percentagePoints = "个百分点";

/**
 * How much more a number is than its base, exact, in the unit of the first; of two rates it is in percentage points. Or how much
 * that is in hundredths of the base, which has to be greater than zero.
 */
export function compareFigures(
  type: Extract<FigureRecipe, { type: "difference" | "growth" }>["type"],
  of: Derived,
  base: Derived,
): Derived | Missing {
  const numbers = [numberOf(of), numberOf(base)] as const;
  const approximate = numbers.find(isApproximate);
  if (approximate) return notComparable(approximate);
  const matched = matchUnits(...numbers);
  if (isMissing(matched)) return matched;
  const [now, before] = matched;
  const difference = now.decimal.minus(before.decimal);
  const sources = mergeSources([of, base]);
  if (type === "difference") {
    const unit = now.unit === "%" ? percentagePoints : (now.unit ?? before.unit);
    return { value: numberValue(difference, Math.max(now.decimals, before.decimals), undefined, unit), ...sources };
  }
  const written = before.decimal.toFixed();
  if (before.decimal.isZero()) return missing(written, "growth-from-zero", {});
  if (before.decimal.isNegative()) return missing(written, "growth-from-negative", { base: written });
  return { value: numberValue(difference.times(100).div(before.decimal), 1, undefined, "%"), ...sources };
}

/** What several figures were worked out from, each record and each place once. */
export function mergeSources(parts: readonly Derived[]): Omit<Derived, "value"> {
  const remarks = parts.flatMap((part) => part.remarks ?? []);
  return {
    records: [...new Set(parts.flatMap((part) => part.records))],
    places: [...new Set(parts.flatMap((part) => part.places))],
    ...(remarks.length > 0 && { remarks }),
  };
}

/** The number in a derived value. The kinds were checked, so that nothing else can come here. */
export function numberOf({ value }: Pick<Derived, "value">): NumberValue {
  if (value.type !== "number") throw new Error(`A ${value.type} is no number: templates are checked first.`);
  return value;
}
