import { expect, test } from "@jest/globals";
import stringWidth from "string-width";

import { columnWidth } from "../../src/terminal/column-width.ts";

test.each([
  ["", 0],
  ["data/shi/2020-02.yaml:8:5", 25],
  ["「会议」的记录数，6次", 21],
  ["㐂好", 4],
  ["e\u0301a", 2],
  ["👩‍👩‍👧", 2],
])("%s takes %i columns", (text, columns) => {
  expect(columnWidth(text)).toBe(columns);
});

test("Every character by itself is as wide as the table of widths has it", () => {
  const all = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((character) => columnWidth(character) !== stringWidth(character))).toEqual([]);
});
