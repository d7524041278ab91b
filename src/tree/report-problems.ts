import { tokenPattern } from "../text/token.ts";
import type { Parsed } from "./parsed.ts";
import type { Parsing } from "./parsing.ts";
import type { Problem } from "./problem.ts";
import { placeInSlice } from "./slice.ts";
import type { Slice } from "./slice.ts";

/**
 * Reports what was noted in a remembered text at the places where it stands this time, keeps its references until all ids
 * are known, and gives its value.
 */
export function reportProblems<T>({ value, problems }: Parsed<T>, slice: Slice, parsing: Parsing, shift = 0): T {
  for (const { code, values, start, end } of problems) {
    const origin = placeInSlice(slice, Math.max(0, start - shift), Math.max(0, end - shift));
    if (code === "reference") parsing.references.push({ ...values, origin });
    else parsing.report(code, origin?.place, told(values), origin?.includes);
  }
  return value;
}

/** What was found may have phrases in it: they are told as the braces that they were written with. */
function told<V extends Problem["values"]>(values: V): V {
  const entries = Object.entries(values).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? value.replace(tokenPattern(), "{{…}}") : value,
  ]);
  return Object.fromEntries(entries) as V;
}
