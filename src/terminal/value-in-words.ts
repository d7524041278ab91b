import type { FactValue } from "../facts/facts.ts";
import { writeFact } from "../figures/write-fact.ts";
import type { Writing } from "../locale/writing.ts";

/** A value as a report prints it, a number with its unit of measure. */
export function valueInWords(value: FactValue, writing: Writing): string {
  return value.type === "number" ? writing.quantity(value) : writeFact(value, writing);
}
