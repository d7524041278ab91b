import { expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";
import type { NumberValue } from "../../src/facts/facts.ts";
import { writingFor } from "../../src/locale/writing-for.ts";

const [zh, en] = [writingFor("zh-CN"), writingFor("en")];

function number(digits: string, unit?: string): NumberValue {
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { type: "number", decimal: new Decimal(digits), decimals, ...(unit !== undefined && { unit }) };
}

test.each([
  ["金额", "万元", "金额（万元）"],
  ["主持人", undefined, "主持人"],
  ["增幅", "%", "增幅"],
])("The head of a column says its unit: %s %s", (label, unit, head) => {
  expect(zh.columnHead(label, unit)).toBe(head);
});

test.each([
  ["amount", "万元", "Amount (yuan)"],
  ["attendees", "人", "Attendees"],
  ["teams", "team/teams", "Teams"],
  ["distance", "km", "Distance (km)"],
  ["growth", "%", "Growth"],
])("In English a measure word is left off, and 万元 are yuan: %s %s", (label, unit, head) => {
  expect(en.columnHead(label, unit)).toBe(head);
});

test("A number below its head is written without its unit, a rate with its sign", () => {
  expect([number("268.91", "万元"), number("12", "次"), number("40.0", "%")].map((one) => zh.cellNumber(one))).toEqual([
    "268.91",
    "12",
    "40.0%",
  ]);
  expect(
    [number("268.91", "万元"), number("1200", "次"), number("40.0", "%")].map((one) => en.cellNumber(one)),
  ).toEqual(["2,689,100", "1200", "40.0%"]);
});

test("Points that run on are marked as the language marks them", () => {
  expect([zh.pointMarks, en.pointMarks]).toEqual([
    { end: "；", last: "。", gap: "" },
    { end: ".", last: ".", gap: " " },
  ]);
});
