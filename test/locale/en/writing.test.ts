import { describe, expect, test } from "@jest/globals";

import type { Period } from "../../../src/calendar/period.ts";
import { readPeriod } from "../../../src/calendar/read-period.ts";
import { Decimal } from "../../../src/facts/decimal.ts";
import type { ApproximateWord, NumberValue } from "../../../src/facts/facts.ts";
import { writingFor } from "../../../src/locale/writing-for.ts";

const writing = writingFor("en");

function number(digits: string, more: { word?: ApproximateWord; unit?: string } = {}): NumberValue {
  const decimal = new Decimal(digits);
  return { type: "number", decimal, decimals: digits.split(".")[1]?.length ?? 0, ...more };
}

test.each([
  [number("268.9163", { unit: "万元" }), "2,689,163 yuan"],
  [number("20", { word: "余", unit: "inspections" }), "over 20 inspections"],
  [number("170", { word: "约" }), "about 170"],
  [number("300", { word: "近" }), "nearly 300"],
  [number("12.5", { unit: "%" }), "12.5%"],
])("a quantity is written as words do: %#", (value, expected) => {
  expect(writing.quantity(value)).toBe(expected);
});

test.each([
  [0, "zero", "0th", "Zeroth,"],
  [1, "one", "1st", "First,"],
  [2, "two", "2nd", "Second,"],
  [3, "three", "3rd", "Third,"],
  [11, "eleven", "11th", "Eleventh,"],
  [12, "twelve", "12th", "Twelfth,"],
  [21, "twenty-one", "21st", "21st,"],
  [40, "forty", "40th", "40th,"],
  [99, "ninety-nine", "99th", "99th,"],
  [100, "one hundred", "100th", "100th,"],
  [101, "101", "101st", "101st,"],
  [111, "111", "111th", "111th,"],
])("%d is %s, %s, %s", (value, numeral, ordinal, point) => {
  expect([writing.numeral(value), writing.ordinal(value), writing.point(value)]).toEqual([numeral, ordinal, point]);
});

describe("days", () => {
  test.each([
    [["2020-01-27", "2020-01-28", "2020-01-29"], "full", "27, 28, and 29 January 2020", "27 to 29 January 2020"],
    [["2020-01-27", "2020-01-28"], "short", "27 and 28 January", "27 and 28 January"],
    [["2020-01-27"], "short", "27 January", "27 January"],
    [
      ["2020-01-27", "2020-01-28", "2020-01-29", "2020-02-03"],
      "full",
      "27, 28, and 29 January 2020; 3 February 2020",
      "27 to 29 January 2020; 3 February 2020",
    ],
    [["2020-01-30", "2020-01-31", "2020-02-01"], "short", "30 and 31 January; 1 February", "30 January to 1 February"],
    [
      ["2020-01-02", "2020-01-30", "2020-01-31", "2020-02-01"],
      "full",
      "2, 30, and 31 January 2020; 1 February 2020",
      "2 January 2020; 30 January to 1 February 2020",
    ],
    [["2019-12-31", "2020-01-02"], "short", "31 December 2019; 2 January 2020", "31 December 2019; 2 January 2020"],
    [[], "full", "", ""],
  ] as const)("%j, %s, are %s, as ranges %s", (days, form, list, ranges) => {
    expect(writing.days(days, form)).toBe(list);
    expect(writing.dayRanges(days, form)).toBe(ranges);
  });

  test("have a place in the Chinese calendar", () => {
    expect(writing.lunar("2020-01-27")).toBe("the 3rd day of the 1st lunar month");
    expect(writing.lunar("2020-05-23")).toBe("the 1st day of the leap 4th lunar month");
  });
});

test.each([
  ["2020", "2020"],
  ["2020-H2", "second half of 2020"],
  ["2020-Q1", "first quarter of 2020"],
  ["2020-02", "February 2020"],
  ["2020-W01", "week 1 of 2020"],
  ["2020-02-10", "10 February 2020"],
  ["2020-02-09..2020-02-10", "9 to 10 February 2020"],
  ["2020-01-22..2020-02-10", "22 January to 10 February 2020"],
  ["2020-01-01..2020-01-31", "January 2020"],
  ["2020-01-01..2020-02-29", "January to February 2020"],
  ["2019-12-20..2020-01-10", "20 December 2019 to 10 January 2020"],
])("the period %s is written %s", (name, expected) => {
  expect(writing.period(readPeriod(name) as Period)).toBe(expected);
});

test.each([
  ["2020-02", "February"],
  ["2020-Q1", "first quarter"],
  ["2020-H2", "second half"],
  ["2020", "2020"],
])("the period %s is written %s where its year is known", (name, expected) => {
  expect(writing.period(readPeriod(name) as Period, "short")).toBe(expected);
});

test("lists have the comma before and", () => {
  expect(writing.list(["A"])).toBe("A");
  expect(writing.list(["A", "B"])).toBe("A and B");
  expect(writing.list(["A", "B", "C"])).toBe("A, B, and C");
  expect(writing.list(["A", "B", "C"], { and: false })).toBe("A, B, C");
  expect(writing.listAmong(["A", "B", "C", "D"], 2, "家")).toBe("A, B, and 2 others");
  expect(writing.listAmong(["A", "B", "C"], 2, "家")).toBe("A, B, and 1 other");
  expect(writing.listAmong(["A", "B"], 2, "家")).toBe("A and B");
});

test("titles, document numbers, labels, gaps, flags and changes speak English", () => {
  expect(writing.title("On “closed” management")).toBe("“On ‘closed’ management”");
  expect(writing.documentNumber({ type: "document-number", agency: "疫办传", year: 2020, number: 20 })).toBe(
    "疫办传 [2020] No. 20",
  );
  expect(writing.label({ zh: "会议", en: "meetings" })).toBe("meetings");
  expect(writing.gap("meetings")).toBe("【missing: meetings】");
  expect(writing.yesNo(false)).toBe("no");
  expect(writing.changeFromTo(number("7"), number("9"))).toBe("rose from 7 to 9");
  expect(writing.changeFromTo(number("9"), number("7"))).toBe("fell from 9 to 7");
  expect(writing.changeFromTo(number("7"), number("7"))).toBe("remained at 7");
});
