import { expect, test } from "@jest/globals";

import { sealedIndent, signatureIndents } from "../../src/writers/signature-indents.ts";
import { textWidth } from "../../src/writers/text-width.ts";
import { shippedStyle } from "./sample-document.ts";

const style = shippedStyle("gbt9704");

test("An organ longer than the date ends two characters from the right, the date begins two after it (7.3.5.2)", () => {
  const organ = "示例市人民政府办公室";
  expect(signatureIndents({ organ, date: "2020年2月10日", line: 28 }, style)).toEqual({ organ: 16, date: 18 });
});

test("A date longer than the organ ends two characters from the right, and the organ begins two before it (7.3.5.2)", () => {
  expect(signatureIndents({ organ: "甲局", date: "2020年2月10日", line: 28 }, style)).toEqual({
    organ: 17.5,
    date: 19.5,
  });
});

test("An organ or a date alone ends two characters from the right", () => {
  expect(signatureIndents({ organ: "甲乙丙局", date: undefined, line: 28 }, style).organ).toBe(22);
  expect(signatureIndents({ organ: undefined, date: "2020年2月10日", line: 28 }, style).date).toBe(19.5);
});

test("An organ longer than the line begins at its left", () => {
  expect(signatureIndents({ organ: "长".repeat(40), date: undefined, line: 28 }, style).organ).toBe(0);
});

test("The date stands two characters right of an organ that fills the line, too (7.3.5.2)", () => {
  for (const characters of [27, 33]) {
    const organ = "长".repeat(characters);
    expect(signatureIndents({ organ, date: "2020年2月10日", line: 28 }, style)).toEqual({ organ: 0, date: 2 });
  }
});

test("汉字 are one wide, digits a half, and what Word puts between them a quarter", () => {
  expect(textWidth("2020年2月10日", true)).toBe(6.5);
  expect(textWidth("2020年2月10日", false)).toBe(7.75);
  expect(textWidth("“甲”——（乙）", true)).toBe(8);
});

test("Under a seal organ and date share a middle: the date ends four characters from the right (7.3.5.1)", () => {
  // The date is 6.5 wide, so that the middle lies 7.25 from the right.
  expect(sealedIndent({ organ: "示例市民政局", date: "2020年2月10日", line: 28 }, style)).toBe(28 - 2 * 7.25);
});

test("An organ that would reach beyond the line moves both to the left", () => {
  expect(sealedIndent({ organ: "长".repeat(20), date: "2020年2月10日", line: 28 }, style)).toBe(8);
});
