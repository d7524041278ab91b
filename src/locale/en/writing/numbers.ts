import type { NumberValue } from "../../../facts/facts.ts";
import { digitsOf } from "../../digits.ts";
import type { NumberForm } from "../../digits.ts";

/** 268.9163, over 20, about 170, nearly 300 */
export function writeNumber(value: NumberValue, form?: NumberForm): string {
  const digits = digitsOf(value, form);
  if (value.word === undefined) return digits;
  switch (value.word) {
    case "余":
    case "多":
      return `over ${digits}`;
    case "约":
      return `about ${digits}`;
    case "近":
      return `nearly ${digits}`;
  }
}

/** The unit of measure is written as it is declared: `7 teams`, `50%`. */
export function writeQuantity(value: NumberValue, form?: NumberForm): string {
  const number = writeNumber(value, form);
  if (value.unit === undefined) return number;
  return value.unit === "%" ? `${number}%` : `${number} ${value.unit}`;
}

/** rose from 7 to 9, fell from 9 to 7, remained at 7 */
export function writeChangeFromTo(before: NumberValue, after: NumberValue): string {
  const direction = after.decimal.comparedTo(before.decimal);
  if (direction === 0) return `remained at ${writeQuantity(before)}`;
  return `${direction > 0 ? "rose" : "fell"} from ${writeQuantity(before)} to ${writeQuantity(after)}`;
}
