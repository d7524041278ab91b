import { expect, test } from "@jest/globals";

import { comparePeriods, containsDay, includesPeriod, overlaps, sameDays } from "../../src/calendar/compare-periods.ts";
import type { Period } from "../../src/calendar/period.ts";
import { readPeriod } from "../../src/calendar/read-period.ts";

const period = (name: string): Period => readPeriod(name) as Period;

test("a period contains its first and last day, and no day outside", () => {
  const month = period("2020-02");
  expect(["2020-01-31", "2020-02-01", "2020-02-29", "2020-03-01"].map((day) => containsDay(month, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test.each([
  ["2020-Q1", "2020-02", true, true],
  ["2020-02", "2020-Q1", false, true],
  ["2020-02", "2020-02", true, true],
  ["2020-02", "2020-01-22..2020-02-10", false, true],
  ["2020-02", "2020-01-22..2020-01-31", false, false],
  ["2020", "2020-W01", false, true],
])("%s and %s: includes %s, overlaps %s", (outer, inner, includes, overlap) => {
  expect(includesPeriod(period(outer), period(inner))).toBe(includes);
  expect(overlaps(period(outer), period(inner))).toBe(overlap);
  expect(overlaps(period(inner), period(outer))).toBe(overlap);
});

test("a month and a span over the same days have the same days", () => {
  expect(sameDays(period("2020-02"), period("2020-02-01..2020-02-29"))).toBe(true);
  expect(sameDays(period("2020-02"), period("2020-02-01..2020-02-28"))).toBe(false);
});

test("periods are ordered by first day, then last day, then name", () => {
  const names = ["2020-02", "2020-Q1", "2020-01", "2020", "2020-01-01..2020-01-31", "2019"];
  expect(
    names
      .map(period)
      .toSorted(comparePeriods)
      .map(({ name }) => name),
  ).toEqual(["2019", "2020-01", "2020-01-01..2020-01-31", "2020-Q1", "2020", "2020-02"]);
});
