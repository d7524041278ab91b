import type { NumberValue } from "../../../facts/facts.ts";
import { digitsOf } from "../../digits.ts";
import type { NumberForm } from "../../digits.ts";

/** 268.9163, 20余, 约170 */
export function writeNumber(value: NumberValue, form?: NumberForm): string {
  const digits = digitsOf(value, form);
  if (value.word === undefined) return digits;
  switch (value.word) {
    case "余":
    case "多":
      return digits + value.word;
    case "约":
    case "近":
      return value.word + digits;
  }
}

/** 268.9163万元, 20余次, 约170家 */
export function writeQuantity(value: NumberValue, form?: NumberForm): string {
  return writeNumber(value, form) + (value.unit ?? "");
}

/** 由7个增加到9个, 由9个减少到7个, 与7个持平; of rates 由90%上升到92.3%, 由92.3%下降到90% */
export function writeChangeFromTo(before: NumberValue, after: NumberValue): string {
  const direction = after.decimal.comparedTo(before.decimal);
  if (direction === 0) return `与${writeQuantity(before)}持平`;
  const [more, less] = after.unit === "%" ? ["上升", "下降"] : ["增加", "减少"];
  return `由${writeQuantity(before)}${direction > 0 ? more : less}到${writeQuantity(after)}`;
}
