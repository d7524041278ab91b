import { Decimal } from "decimal.js";
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

/**
 * The unit of measure is written as it is declared: `7 teams`, `50%`; of `team/teams` the form that goes with the number.
 * English has no 万: amounts of money are written in yuan. Nor has it measure words: 个 is left off, what is counted stands
 * around the number.
 */
export function writeQuantity(value: NumberValue, form?: NumberForm): string {
  const { unit } = value;
  if (unit === undefined) return writeNumber(value, form);
  if (unit === "%") return `${writeNumber(value, form)}%`;
  if (/^[万亿]?元$/.test(unit)) return `${writeMultiple(value, form)} yuan`;
  if (/^\p{Script=Han}+$/u.test(unit))
    return /^[万亿]/.test(unit) ? writeMultiple(value, form) : writeNumber(value, form);
  const [one = unit, other = unit] = unit.split("/");
  return `${writeNumber(value, form)} ${isOne(value) ? one : other}`;
}

/** Whether a noun after it stands in the singular: just 1, however written. */
export function isOne({ decimal, word }: NumberValue): boolean {
  return decimal.equals(1) && word === undefined;
}

/** What is counted in 万 or 亿, in ones: rounded where it would have been, with thousands set apart. */
export function writeMultiple(value: NumberValue, form: NumberForm = {}): string {
  const power = { 万: 4, 亿: 8 }[/^[万亿]/.exec(value.unit ?? "")?.[0] ?? ""] ?? 0;
  const digits = form.most ?? form.decimals ?? value.decimals;
  const rounded = digitsOf(value, form);
  const decimal = new Decimal(`${rounded}e${power}`);
  return writeNumber({ ...value, decimal, decimals: Math.max(0, digits - power) }, { grouped: true });
}

/** rose from 7 to 9, fell from 9 to 7, remained at 7 */
export function writeChangeFromTo(before: NumberValue, after: NumberValue): string {
  const direction = after.decimal.comparedTo(before.decimal);
  if (direction === 0) return `remained at ${writeQuantity(before)}`;
  return `${direction > 0 ? "rose" : "fell"} from ${writeQuantity(before)} to ${writeQuantity(after)}`;
}
