import type { StyleUnit } from "../diagnostics/codes/styles.ts";
import type { StandardGrade, StandardItem } from "../locale/style-words.ts";
import { standardValues } from "./standard.ts";
import type { StandardValue } from "./standard.ts";
import type { Style } from "./style.ts";

/** A value of a style that is not as GB/T 9704-2012 has it. */
export interface Difference {
  readonly item: StandardItem;
  /** Of a heading, from 1. */
  readonly level?: number;
  readonly found: number | string;
  readonly standard: number | string;
  /** Of a number. */
  readonly unit?: StyleUnit;
  readonly clause: string;
  readonly grade: StandardGrade;
}

/**
 * Where a style departs from the standard, clause by clause: every value of which the standard speaks, beyond what it
 * tolerates. Parts that the style hasn't got, such as 版头, are not asked for. Numbers are rounded to 1/100 of their unit.
 */
export function findDifferences(style: Style): readonly Difference[] {
  return standardValues().flatMap((value) => differenceIn(style, value) ?? []);
}

function differenceIn(style: Style, value: StandardValue): Difference | undefined {
  const { item, level, clause, grade } = value;
  const ruling = { item, ...(level !== undefined && { level }), clause, grade };
  if ("word" in value) {
    const found = value.found(style);
    return found === undefined || found === value.word ? undefined : { ...ruling, found, standard: value.word };
  }
  const found = value.found(style);
  const standard = value.value(style);
  // Twips and inches leave the last places to chance.
  if (found === undefined || Math.abs(found - standard) <= value.tolerance + 0.01) return undefined;
  return { ...ruling, found: rounded(found), standard: rounded(standard), unit: value.unit };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
