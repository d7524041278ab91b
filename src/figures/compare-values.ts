import type { FactValue } from "../facts/facts.ts";
import { valueText } from "../facts/value-text.ts";

/** Orders values of one type: numbers by size, days and periods by time, choices and words by their characters. */
export function compareValues(a: FactValue, b: FactValue): number {
  if (a.type === "number" && b.type === "number") return a.decimal.comparedTo(b.decimal);
  if (a.type === "period" && b.type === "period") return compareTexts(a.period.first, b.period.first);
  return compareTexts(valueText(a), valueText(b));
}

/** By code unit: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
