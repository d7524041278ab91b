import type { NumberValue } from "../../../facts/facts.ts";
import { writeMultiple, writeNumber, writeQuantity } from "./numbers.ts";

/** Heads begin with a capital. The unit stands in brackets, as `writeQuantity` would write it: yuan for 万元, no 个. */
export function writeColumnHead(label: string, unit: string | undefined): string {
  const head = label.charAt(0).toUpperCase() + label.slice(1);
  const written = unit === undefined || unit === "%" ? undefined : unitOf(unit);
  return written === undefined || written === label ? head : `${head} (${written})`;
}

function unitOf(unit: string): string | undefined {
  if (/^[万亿]?元$/.test(unit)) return "yuan";
  return /^\p{Script=Han}+$/u.test(unit) ? undefined : unit.split("/").at(-1);
}

/** A number below such a head: what is counted in 万 is written in ones; a rate keeps its sign. */
export function writeCellNumber(value: NumberValue): string {
  if (value.unit === "%") return writeQuantity(value);
  return /^[万亿]/.test(value.unit ?? "") ? writeMultiple(value) : writeNumber(value);
}
