// Takes: a period's name. Gives: its kind and its days. Reports: nothing; who reads a name from a file says what is wrong there.
import { readDay } from "./day.ts";
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  spanPeriod,
  weekPeriod,
  yearPeriod,
} from "./make-period.ts";
import type { Period } from "./period.ts";

const forms: readonly {
  readonly pattern: RegExp;
  readonly read: (year: number, part: number) => Period | undefined;
}[] = [
  { pattern: /^([1-9]\d{3})$/, read: (year) => yearPeriod(year) },
  { pattern: /^([1-9]\d{3})-(0[1-9]|1[0-2])$/, read: monthPeriod },
  { pattern: /^([1-9]\d{3})-Q([1-4])$/, read: quarterPeriod },
  { pattern: /^([1-9]\d{3})-H([12])$/, read: halfPeriod },
  { pattern: /^([1-9]\d{3})-W(\d{2})$/, read: weekPeriod },
];

/**
 * Reads a period written as `2020`, `2020-02`, `2020-Q1`, `2020-H1`, `2020-W07`, `2020-02-10` or `2020-01-22..2020-02-10`.
 * Gives nothing for any other form, for days and weeks that no calendar has, and for a span that ends before it begins.
 */
export function readPeriod(text: string): Period | undefined {
  const ends = text.split("..");
  if (ends.length > 1) return readSpan(ends);
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    if (match) return read(Number(match[1]), Number(match[2]));
  }
  const day = readDay(text);
  return day === undefined ? undefined : dayPeriod(day);
}

function readSpan(ends: readonly string[]): Period | undefined {
  const [first, last] = ends.map(readDay);
  if (first === undefined || last === undefined || ends.length > 2) return undefined;
  return first <= last ? spanPeriod(first, last) : undefined;
}
