import { Decimal } from "../facts/decimal.ts";
import type { ApproximateWord, NumberValue } from "../facts/facts.ts";

/**
 * The exact sum, with as many digits after the point as the most exact part was recorded with. One word of approximation
 * among the parts stays (20余 + 5 = 25余); where they differ the sum is 约.
 */
export function addNumbers(numbers: readonly NumberValue[], unit: string | undefined): NumberValue {
  const decimal = numbers.reduce((sum, number) => sum.plus(number.decimal), new Decimal(0));
  return numberValue(decimal, mostDecimals(numbers), sharedWord(numbers), unit);
}

/** The sum divided by how many there are, written with one digit more than was recorded. Needs at least one number, each exact. */
export function averageNumbers(numbers: readonly NumberValue[], unit: string | undefined): NumberValue {
  const sum = addNumbers(numbers, unit);
  return numberValue(sum.decimal.div(numbers.length), sum.decimals + 1, undefined, unit);
}

/** A whole number without a unit: how many there are of something. */
export function countValue(count: number): NumberValue {
  return numberValue(new Decimal(count), 0, undefined, undefined);
}

/** A number value that has a word and a unit only where they are given. */
export function numberValue(
  decimal: Decimal,
  decimals: number,
  word: ApproximateWord | undefined,
  unit: string | undefined,
): NumberValue {
  return { type: "number", decimal, decimals, ...(word && { word }), ...(unit && { unit }) };
}

function mostDecimals(numbers: readonly NumberValue[]): number {
  return numbers.reduce((most, number) => Math.max(most, number.decimals), 0);
}

function sharedWord(numbers: readonly NumberValue[]): ApproximateWord | undefined {
  const words = new Set(numbers.flatMap((number) => number.word ?? []));
  return words.size > 1 ? "约" : [...words][0];
}
