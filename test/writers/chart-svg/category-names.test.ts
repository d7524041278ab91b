import { expect, test } from "@jest/globals";

import { categoryNames } from "../../../src/writers/chart-svg/category-names.ts";

const style = { size: 10 };

test("names stand in lines where these hold all of them", () => {
  expect(categoryNames(["甲县", "乙县民政局"], 40, 80, style)).toEqual({
    form: "lines",
    texts: [["甲县"], ["乙县民", "政局"]],
    depth: 24,
    step: 1,
  });
});

test("names that stand in one line beside each other's stay there", () => {
  expect(categoryNames(["1月", "2月", "12月"], 22, 80, style)).toMatchObject({ form: "lines", depth: 12 });
});

test("days that would all be cut to their month stand upright, whole", () => {
  const days = Array.from({ length: 15 }, (_, index) => `2020年2月${index + 1}日`);
  const names = categoryNames(days, 24, 80, style);
  expect(names.form).toBe("upright");
  expect(names.texts.flat()).toEqual(days);
  expect(names.depth).toBe(65);
});

test("of names that would stand upon each other only some are there", () => {
  const days = Array.from({ length: 60 }, (_, index) => `第${index + 1}天`);
  expect(categoryNames(days, 5, 80, style)).toMatchObject({ form: "upright", step: 3 });
});

test("a name with no room anywhere ends in …", () => {
  expect(categoryNames(["很长".repeat(60)], 200, 80, style).texts[0]?.at(-1)).toMatch(/…$/);
  expect(categoryNames(["很长".repeat(60)], 12, 80, style).texts).toEqual([["很长很长很长很…"]]);
});
