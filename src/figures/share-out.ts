import { Decimal } from "../facts/decimal.ts";
import type { NumberValue } from "../facts/facts.ts";
import { isApproximate, notComparable } from "./approximate.ts";
import { addNumbers, countValue, numberValue } from "./combine-numbers.ts";
import { mergeSources, numberOf } from "./compare-figures.ts";
import type { Derived, Missing } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";
import { matchUnits } from "./scale-number.ts";

/** The sum of several figures, in the unit of the first. */
export function totalOf(parts: readonly Derived[]): Derived | Missing {
  const numbers = inOneUnit(parts.map(numberOf));
  if (isMissing(numbers)) return numbers;
  return { value: addNumbers(numbers, numbers.find(({ unit }) => unit !== undefined)?.unit), ...mergeSources(parts) };
}

/**
 * What part of the whole one of the parts is, in per cent. Rounded to the digits asked for, the shares of all parts make up
 * just 100: those with the largest remainders are rounded up; of equal remainders the earlier one.
 * @param index from 0
 */
export function shareOf(parts: readonly Derived[], index: number, decimals: number): Derived | Missing {
  const numbers = comparableNumbers(parts);
  if (isMissing(numbers)) return numbers;
  const negative = numbers.find(({ decimal }) => decimal.isNegative());
  if (negative) return missing(negative.decimal.toFixed(), "share-of-negative", { part: negative.decimal.toFixed() });
  const whole = numbers.reduce((sum, { decimal }) => sum.plus(decimal), new Decimal(0));
  const part = numbers[index]?.decimal ?? new Decimal(0);
  if (whole.isZero()) return missing(part.toFixed(), "share-of-zero", { part: part.toFixed() });
  const share = largestRemainders(
    numbers.map(({ decimal }) => decimal),
    whole,
    decimals,
  )[index];
  return { value: numberValue(share ?? new Decimal(0), decimals, undefined, "%"), ...mergeSources(parts) };
}

/** The rank of one of the parts, 1 for the greatest. Equal parts share a rank, and the next one is as much lower. */
export function rankOf(parts: readonly Derived[], index: number): Derived | Missing {
  const numbers = comparableNumbers(parts);
  if (isMissing(numbers)) return numbers;
  const own = numbers[index]?.decimal ?? new Decimal(0);
  const greater = numbers.filter(({ decimal }) => decimal.greaterThan(own)).length;
  return { value: countValue(greater + 1), ...mergeSources(parts) };
}

function comparableNumbers(parts: readonly Derived[]): readonly NumberValue[] | Missing {
  const numbers = parts.map(numberOf);
  const approximate = numbers.find(isApproximate);
  return approximate ? notComparable(approximate) : inOneUnit(numbers);
}

function inOneUnit(numbers: readonly NumberValue[]): readonly NumberValue[] | Missing {
  const [first, ...rest] = numbers;
  if (!first) return numbers;
  const matched = [first];
  for (const number of rest) {
    const pair = matchUnits(first, number);
    if (isMissing(pair)) return pair;
    matched.push(pair[1]);
  }
  return matched;
}

/** Works with whole steps of the last digit shown: as many as fit, then one more for the largest remainders. */
function largestRemainders(parts: readonly Decimal[], whole: Decimal, decimals: number): readonly Decimal[] {
  const steps = new Decimal(10).pow(decimals).times(100);
  // Remainders stay undivided: a quotient ends somewhere, and equal ones of 83⅓ and 8⅓ would differ by where.
  const remainders = parts.map((part) => part.times(steps).modulo(whole));
  const floors = parts.map((part, index) =>
    part
      .times(steps)
      .minus(remainders[index] ?? 0)
      .div(whole),
  );
  const left = floors.reduce((rest, floor) => rest.minus(floor), steps).toNumber();
  const order = remainders
    .map((remainder, index) => ({ index, remainder }))
    .toSorted((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const raised = new Set(order.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) =>
    floor
      .plus(raised.has(index) ? 1 : 0)
      .div(steps)
      .times(100),
  );
}
