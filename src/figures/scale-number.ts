import { Decimal } from "../facts/decimal.ts";
import type { NumberValue } from "../facts/facts.ts";
import { numberValue } from "./combine-numbers.ts";
import type { Missing } from "./figure.ts";
import { missing } from "./missing.ts";

const powersOfTen: ReadonlyMap<string, number> = new Map([
  ["元", 0],
  ["万元", 4],
  ["亿元", 8],
]);

/** The same amount in another unit of money: as exact as it was written, with no zeros at its end that come of the unit. */
export function scaleNumber(number: NumberValue, unit: string): NumberValue | Missing {
  if (number.unit === unit) return number;
  const [from, to] = [powersOfTen.get(number.unit ?? ""), powersOfTen.get(unit)];
  if (from === undefined || to === undefined) {
    return missing(unit, "unit-not-convertible", { from: number.unit ?? "", to: unit });
  }
  const decimal = number.decimal.times(new Decimal(10).pow(from - to));
  const decimals = Math.max(0, Math.min(number.decimals + to - from, decimal.decimalPlaces()));
  return numberValue(decimal, decimals, number.word, unit);
}

/**
 * Two numbers in one unit, so that they can be set against each other: amounts of money are converted, a bare number goes
 * with whatever is counted. 万元 and 人, or an amount and a bare number, say nothing of each other.
 */
export function matchUnits(a: NumberValue, b: NumberValue): readonly [NumberValue, NumberValue] | Missing {
  const [left, right] = [a.unit ?? "", b.unit ?? ""];
  if (left === right) return [a, b];
  const money = [left, right].filter((unit) => powersOfTen.has(unit));
  if (money.length === 2) {
    const scaled = scaleNumber(b, left);
    return scaled.type === "missing" ? scaled : [a, scaled];
  }
  const isBareCount = money.length === 0 && (left === "" || right === "");
  return isBareCount ? [a, b] : missing(left || right, "units-differ", { units: [left, right] });
}
