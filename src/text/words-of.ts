import type { Writing } from "../locale/writing.ts";
import { factValue, figuresOf, words } from "./value.ts";
import type { Value, Words } from "./value.ts";
import { writeFact } from "../figures/write-fact.ts";

/** What a mustache prints of a value for which it names no form. A sum asked for in a unit (`in=`) shows that unit. */
export function wordsOf(value: Value, writing: Writing): Words {
  if (value.type === "words") return value;
  const fact = factValue(value);
  const scaled = value.type === "figure" && value.recipe.type === "scaled";
  const text = scaled && fact.type === "number" ? writing.quantity(fact) : writeFact(fact, writing);
  return words(text, figuresOf(value));
}
