import { readNumber } from "../read-number.ts";
import type { FieldType } from "./field-type.ts";

/** A number with any decimals, kept as they were recorded. */
export const decimal: FieldType = {
  name: "decimal",
  unit: "optional",
  choices: "none",
  read: (node, field, report) => readNumber(node, { whole: false, negative: true, unit: field.unit }, report),
  example: () => "1.5",
};
