import { expect, test } from "@jest/globals";

import { offsetAt, placeAt, sourceText } from "../../src/source/source-text.ts";

test("a byte order mark and every kind of line end make no difference", () => {
  const plain = sourceText("a.yaml", "甲: 1\n乙: 2\n");
  expect(sourceText("a.yaml", "\uFEFF甲: 1\r\n乙: 2\r\n")).toEqual(plain);
  expect(sourceText("a.yaml", "甲: 1\r乙: 2\r")).toEqual(plain);
});

test("places count lines and columns from 1", () => {
  const source = sourceText("a.yaml", "甲: 1\n乙: 23\n");
  expect(placeAt(source, 8, 10)).toEqual({ file: "a.yaml", line: 2, column: 4, endLine: 2, endColumn: 6 });
  expect(placeAt(source, 0)).toEqual({ file: "a.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 });
});

test("a place leads back to its offset", () => {
  const source = sourceText("a.yaml", "甲: 1\n乙: 23\n");
  for (let offset = 0; offset <= source.text.length; offset++) {
    expect(offsetAt(source, placeAt(source, offset))).toBe(offset);
  }
});
