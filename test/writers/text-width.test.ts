import { expect, test } from "@jest/globals";

import { textWidth } from "../../src/writers/text-width.ts";

test.each([
  ["汉字", 2],
  ["（一）", 3],
  ["2020年", 3],
  ["A1", 1],
  // What stands in the Chinese font at full width, though other fonts draw it narrower.
  ["“甲”——…", 6],
  ["买买提·某某", 6],
  ["3×4", 2],
  ["25℃", 2],
  ["第Ⅱ期①", 4],
])("In strict lines %s is %d 汉字 wide", (text, width) => {
  expect(textWidth(text, true)).toBe(width);
});

test("Elsewhere a quarter is added wherever 汉字 and letters or digits meet", () => {
  expect(textWidth("自2020年", false)).toBe(4.5);
  expect(textWidth("〔2020〕", false)).toBe(4);
});
