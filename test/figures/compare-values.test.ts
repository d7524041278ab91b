import { describe, expect, test } from "@jest/globals";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { Decimal } from "../../src/facts/decimal.ts";
import type { FactValue } from "../../src/facts/facts.ts";
import { compareValues } from "../../src/figures/compare-values.ts";

const number = (digits: string): FactValue => ({ type: "number", decimal: new Decimal(digits), decimals: 0 });
const text = (written: string): FactValue => ({ type: "text", text: written });
const date = (day: string): FactValue => ({ type: "date", day });
const period = (name: string): FactValue => {
  const read = readPeriod(name);
  if (!read) throw new Error(`No period ${name}.`);
  return { type: "period", period: read };
};

describe("values of one type have an order", () => {
  test.each([
    ["numbers by size", number("9"), number("10")],
    ["numbers exactly", number("0.30000000000000001"), number("0.30000000000000002")],
    ["numbers below zero", number("-2"), number("-1")],
    ["days by time", date("2020-02-09"), date("2020-02-10")],
    ["periods by time, not by name", period("2020-09"), period("2020-Q4")],
    ["words by their characters, the same on every machine", text("Z"), text("a")],
    ["汉字 by their code points", text("一"), text("丁")],
  ])("%s", (_, less, greater) => {
    expect(Math.sign(compareValues(less, greater))).toBe(-1);
    expect(Math.sign(compareValues(greater, less))).toBe(1);
    expect(compareValues(less, less)).toBe(0);
  });
});

test("1.0 and 1 are the same", () => {
  expect(compareValues(number("1.0"), number("1"))).toBe(0);
});
