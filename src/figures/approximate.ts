import type { FactValue } from "../facts/facts.ts";
import { valueText } from "../facts/value-text.ts";
import type { Missing } from "./figure.ts";
import { missing } from "./missing.ts";

/** Whether a value is a number with a word of approximation (20余). It adds up, but can't be compared with others. */
export function isApproximate(value: FactValue): boolean {
  return value.type === "number" && value.word !== undefined;
}

/** What a comparison, share or rank comes to over an approximate number. */
export function notComparable(value: FactValue): Missing {
  const written = valueText(value);
  return missing(written, "approximate-compared", { value: written });
}
