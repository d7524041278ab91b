import type { FactValue } from "../facts/facts.ts";
import { writeFact } from "../figures/write-fact.ts";
import type { Writing } from "../locale/writing.ts";

/**
 * A value as a report prints it, a number with its unit of measure. A Chinese unit stays as it was declared in English, too: 1.6万元
 * is what stands in the file, not 16,000 yuan.
 */
export function valueInWords(value: FactValue, writing: Writing): string {
  if (value.type !== "number") return writeFact(value, writing);
  const isChinese = value.unit !== undefined && /^\p{Script=Han}+$/u.test(value.unit);
  return isChinese ? writing.number(value) + value.unit : writing.quantity(value);
}
