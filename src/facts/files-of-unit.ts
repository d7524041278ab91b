import type { FactsFile } from "./facts.ts";
import type { Unit } from "./workspace.ts";

type Files = readonly FactsFile[];

const sorted = new WeakMap<Files, ReadonlyMap<string, Files>>();

/** A unit's files among all, in their order. Sorted once: a city's figures ask for those of every county, again and again. */
export function filesOfUnit(files: Files, { id }: Unit): Files {
  const known = sorted.get(files) ?? sortByUnit(files);
  sorted.set(files, known);
  return known.get(id) ?? [];
}

function sortByUnit(files: Files): ReadonlyMap<string, Files> {
  const units = new Map<string, FactsFile[]>();
  for (const file of files) {
    const those = units.get(file.unit.id);
    if (those) those.push(file);
    else units.set(file.unit.id, [file]);
  }
  return units;
}
