import { readNumber } from "../read-number.ts";
import type { FieldType } from "./field-type.ts";

/** A whole number of things, not negative. */
export const count: FieldType = {
  name: "count",
  unit: "optional",
  choices: "none",
  read: (node, field, report) => readNumber(node, { whole: true, negative: false, unit: field.unit }, report),
  example: () => "1",
};
