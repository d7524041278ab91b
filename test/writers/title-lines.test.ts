import { expect, test } from "@jest/globals";

import { brokenTitle, titleBreaks } from "../../src/writers/title-lines.ts";

function lines(title: string): readonly string[] {
  const starts = [0, ...titleBreaks(title, 20)];
  return starts.map((start, index) => title.slice(start, starts[index + 1]));
}

test.each([
  ["工作情况的报告", ["工作情况的报告"]],
  ["示例市民政局关于疫情防控期间民政领域工作情况的报告", ["示例市民政局关于疫情防控期间", "民政领域工作情况的报告"]],
  ["示例市民政局2020年2月工作情况的报告及下一步打算", ["示例市民政局2020年2月", "工作情况的报告及下一步打算"]],
])("%s is set in even lines that keep words whole", (title, expected) => {
  expect(lines(title)).toEqual(expected);
});

test("A title of three lines is no hourglass, no line is too long, and none begins with 的", () => {
  const title = "示例市民政局关于疫情防控期间养老机构和儿童福利机构封闭管理工作情况及下一步打算的报告";
  const set = lines(title);
  expect(set).toHaveLength(3);
  expect(set.join("")).toBe(title);
  expect(set.every((line) => line.length <= 20 && !line.startsWith("的"))).toBe(true);
  expect(set[1]?.length).toBeGreaterThanOrEqual(Math.min(set[0]?.length ?? 0, set[2]?.length ?? 0));
});

test("A title that only fits without the space that word processors put around digits is set in two lines", () => {
  // 19.5 characters wide, and six borders of a quarter between 汉字 and digits.
  expect(lines("示例市民政局2020年2月10日工作情况的汇报")).toEqual(["示例市民政局2020年2月10日", "工作情况的汇报"]);
});

test("A quoted title is not torn apart", () => {
  expect(
    lines("关于转发《关于进一步加强养老机构管理的通知》的通知").some(
      (line) => line.includes("《") !== line.includes("》"),
    ),
  ).toBe(false);
});

test("A bar breaks a line by hand, unless it stands in a fact", () => {
  expect(
    brokenTitle(
      [
        { text: "关于", literal: true },
        { text: "甲|乙", literal: false },
        { text: " | 的报告", literal: true },
      ],
      20,
    ),
  ).toEqual(["关于", "甲|乙", "\n的报告"]);
});

test("Characters without words are set as a trapezoid, and a word longer than a line is left to Word", () => {
  expect(lines("一".repeat(45)).map((line) => line.length)).toEqual([14, 15, 16]);
  expect(titleBreaks("a".repeat(200), 20)).toEqual([]);
});

test("A title of any length is broken, or left alone, at once", () => {
  const start = performance.now();
  for (const length of [59, 61, 79, 81, 400, 20_000])
    titleBreaks("报告情况和一二三".repeat(length).slice(0, length), 20);
  expect(performance.now() - start).toBeLessThan(1_000);
});
