import { describe, expect, test } from "@jest/globals";

import { daysOf, monthsOf, periodOf, previousPeriod, samePeriodLastYear } from "../../src/calendar/other-periods.ts";
import type { Period } from "../../src/calendar/period.ts";
import { readPeriod } from "../../src/calendar/read-period.ts";

const period = (name: string): Period => readPeriod(name) as Period;

describe("the period before", () => {
  test.each([
    ["2020", "2019"],
    ["2020-H1", "2019-H2"],
    ["2020-Q1", "2019-Q4"],
    ["2020-Q3", "2020-Q2"],
    ["2020-01", "2019-12"],
    ["2020-03", "2020-02"],
    ["2021-W01", "2020-W53"],
    ["2020-W07", "2020-W06"],
    ["2020-03-01", "2020-02-29"],
    ["2020-01-22..2020-02-10", "2020-01-02..2020-01-21"],
    ["2020-02-10..2020-02-10", "2020-02-09..2020-02-09"],
    ["2020-01-01..2020-02-29", "2019-11-01..2019-12-31"],
  ])("%s follows %s", (name, expected) => {
    expect(previousPeriod(period(name))).toEqual(readPeriod(expected));
  });
});

describe("the same period a year earlier", () => {
  test.each([
    ["2020", "2019"],
    ["2020-H2", "2019-H2"],
    ["2020-Q1", "2019-Q1"],
    ["2020-02", "2019-02"],
    ["2020-W01", "2019-W01"],
    ["2020-02-10", "2019-02-10"],
    ["2020-01-22..2020-02-10", "2019-01-22..2019-02-10"],
    ["2020-02-01..2020-02-29", "2019-02-01..2019-02-28"],
    ["2021-01-01..2021-02-28", "2020-01-01..2020-02-29"],
    ["2020-02-29..2020-03-10", "2019-03-01..2019-03-10"],
    ["2019-12-20..2020-01-10", "2018-12-20..2019-01-10"],
  ])("of %s is %s", (name, expected) => {
    expect(samePeriodLastYear(period(name))).toEqual(readPeriod(expected));
  });

  test.each(["2020-02-29", "2020-W53", "2020-02-29..2020-02-29"])("%s has none", (name) => {
    expect(samePeriodLastYear(period(name))).toBeUndefined();
  });
});

test.each([
  ["year", "2020"],
  ["half", "2020-H2"],
  ["quarter", "2020-Q3"],
  ["month", "2020-08"],
  ["week", "2020-W33"],
  ["day", "2020-08-15"],
  ["span", "2020-08-15..2020-08-15"],
] as const)("15 August 2020 lies in the %s %s", (kind, name) => {
  expect(periodOf(kind, "2020-08-15")).toEqual(readPeriod(name));
});

test("the months of a period are all that have a day in it", () => {
  const names = (name: string) => monthsOf(period(name)).map((month) => month.name);
  expect(names("2020-Q1")).toEqual(["2020-01", "2020-02", "2020-03"]);
  expect(names("2019-12-20..2020-02-10")).toEqual(["2019-12", "2020-01", "2020-02"]);
  expect(names("2020-02")).toEqual(["2020-02"]);
  expect(names("2020")).toHaveLength(12);
});

test("the days of a period are all of them, in order", () => {
  expect(daysOf(period("2020-02-28..2020-03-01"))).toEqual(["2020-02-28", "2020-02-29", "2020-03-01"]);
});
