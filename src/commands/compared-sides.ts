import type { Report } from "../diagnostics/diagnostic.ts";
import { namesAFile } from "./names-a-file.ts";
import type { Given } from "./surroundings.ts";

/** What is compared with what, as it was written. A period that isn't written is the latest, or that of the other side's file. */
export interface WantedSides {
  readonly was: WantedSide;
  readonly is: WantedSide;
}

export type WantedSide =
  | { readonly type: "file"; readonly path: string }
  | { readonly type: "today"; readonly period?: string }
  | { readonly type: "commit"; readonly written: string };

/** Reads what `diff` compares: two files or periods, a file with today's draft, or the facts of a commit with today's. */
export function readWantedSides(given: Given, report: Report): WantedSides | undefined {
  const { written, since } = given;
  const [first, second, ...others] = written;
  const wrong: string[] = [...others];
  if (since !== undefined && second !== undefined) wrong.push(second);
  for (const extra of wrong) report("too-many-arguments", undefined, { written: extra });
  const options = [
    ["--since", since],
    ["--unit", given.unit],
    ["--template", given.template],
  ] as const;
  const file = written.find(namesAFile);
  for (const [option, value] of options) {
    if (file !== undefined && value !== undefined) report("options-exclude", undefined, { option, other: file });
  }
  if (wrong.length > 0 || (file !== undefined && options.some(([, value]) => value !== undefined))) return undefined;
  if (since !== undefined) {
    return {
      was: { type: "commit", written: since },
      is: { type: "today", ...(first !== undefined && { period: first }) },
    };
  }
  if (first === undefined) report("nothing-to-compare", undefined, {});
  else if (second !== undefined) return { was: wanted(first), is: wanted(second) };
  else if (namesAFile(first)) return { was: wanted(first), is: { type: "today" } };
  else report("nothing-to-compare-with", undefined, { period: first });
  return undefined;
}

function wanted(written: string): WantedSide {
  return namesAFile(written) ? { type: "file", path: written } : { type: "today", period: written };
}
