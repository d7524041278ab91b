import { expect, test } from "@jest/globals";

import { readDigits, readNumeral } from "../../src/facts/numeral-form.ts";

test.each([
  ["五", 5],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十一", 31],
  ["三〇", 30],
  ["零", 0],
])("%s is %i", (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(["", "百", "一百", "十十", "5", "五个"])("%j is no numeral below a hundred", (text) => {
  expect(readNumeral(text)).toBeUndefined();
});

test("Digits of a year are read one by one, whichever zero is written", () => {
  expect(["二〇二六", "二○二六", "二零二六", "2026", "一年"].map(readDigits)).toEqual([
    "2026",
    "2026",
    "2026",
    "2026",
    "1年",
  ]);
});
