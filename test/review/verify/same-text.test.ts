import { expect, test } from "@jest/globals";

import { isAsPrinted, isSameText } from "../../../src/review/verify/same-text.ts";
import { hashText } from "../../../src/text/hash-text.ts";

test.each([
  ["268.9163万元", "268.9163 万元"],
  ["2020年\n2月", "2020年2月"],
  ["Monthly\nReport", "Monthly Report"],
  ["5 meetings", "5\u00A0meetings"],
])("%j reads like %j", (one, other) => {
  expect(isSameText(one, other)).toBe(true);
});

test.each([
  ["17", "18"],
  ["1 7", "17"],
  ["5 meetings", "5meetings"],
  ["20余", "20"],
  ["", "17"],
])("%j doesn't read like %j", (one, other) => {
  expect(isSameText(one, other)).toBe(false);
});

test("A text is as it was printed, however its lines are broken", () => {
  const printed = (text: string) => hashText(text).slice(0, 7);
  expect(isAsPrinted("工作情况\n汇报", printed("工作情况汇报"))).toBe(true);
  expect(isAsPrinted("Monthly\nReport", printed("Monthly Report"))).toBe(true);
  expect(isAsPrinted("18", printed("17"))).toBe(false);
});
