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

/** Ten thousands and hundred millions, of whatever is counted. */
const multiples: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["亿", 8],
]);

/**
 * The same amount in another unit of money, or a count in 万 or 亿 (人 in 万人): as exact as it was written, with no zeros
 * at its end that come of the unit.
 */
export function scaleNumber(number: NumberValue, unit: string): NumberValue | Missing {
  if (number.unit === unit) return number;
  const power = multiples.get(unit);
  if (power !== undefined && !powersOfTen.has(number.unit ?? "")) {
    return scaled(number, -power, `${unit}${number.unit ?? ""}`);
  }
  const wanted = power === undefined ? unit : `${unit}元`;
  const [from, to] = [powersOfTen.get(number.unit ?? ""), powersOfTen.get(wanted)];
  if (from === undefined || to === undefined) {
    return missing(unit, "unit-not-convertible", { from: number.unit ?? "", to: unit });
  }
  return scaled(number, from - to, wanted);
}

function scaled(number: NumberValue, power: number, unit: string): NumberValue {
  const decimal = number.decimal.times(new Decimal(10).pow(power));
  const decimals = Math.max(0, Math.min(number.decimals - power, decimal.decimalPlaces()));
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
