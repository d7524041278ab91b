import { expect, test } from "@jest/globals";

import { markSize } from "../../src/writers/mark-size.ts";

const style = { size: 40, least: 22 };
const width = 442;

test("A mark that fits keeps its size", () => {
  expect(markSize("示例市民政局文件", style, width)).toBe(40);
});

test("A longer one shrinks in half points until it fits into a line", () => {
  expect(markSize("字".repeat(16), style, width)).toBe(27.5);
});

test("It shrinks no further than the least size", () => {
  expect(markSize("字".repeat(40), style, width)).toBe(22);
});
