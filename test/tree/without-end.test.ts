import { expect, test } from "@jest/globals";

import { withoutEnd } from "../../src/tree/without-end.ts";

test.each([
  ["甲局，乙局。 ", "。", "甲局，乙局"],
  ["甲局：　", ":：", "甲局"],
  ["甲局", "。", "甲局"],
  ["。。。", "。", ""],
  ["", "。", ""],
])("%j without %s at its end is %j", (text, marks, left) => {
  expect(withoutEnd(text, marks)).toBe(left);
});
