import { readNumber } from "../read-number.ts";
import type { FieldType } from "./field-type.ts";

/** A sum of money in the unit that its field declares: 元, 万元, 亿元. */
export const money: FieldType = {
  name: "money",
  unit: "required",
  choices: "none",
  read: (node, field, report) => readNumber(node, { whole: false, negative: true, unit: field.unit }, report),
  example: () => "12.5",
};
