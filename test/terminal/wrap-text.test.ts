import { expect, test } from "@jest/globals";
import stringWidth from "string-width";

import { wrapText } from "../../src/terminal/wrap-text.ts";

test.each([
  ["汉字 count two columns", "会议的记录数", 6, ["会议的", "记录数"]],
  ["no line begins with a closing mark", "「会议」的、记录", 8, ["「会议」", "的、记录"]],
  ["a name in 「」 stays whole", "会议「类别」", 8, ["会议", "「类别」"]],
  ["no line ends with an opening mark", "会议（类别）", 6, ["会议", "（类", "别）"]],
  ["words stay whole", "the number of entries", 10, ["the number", "of entries"]],
  ["a word longer than a line is cut", "abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]],
  ["what fits is left as it is", "6次 = 「会议」", 40, ["6次 = 「会议」"]],
  ["nothing is a line", "", 10, [""]],
])("%s", (_, text, columns, wanted) => {
  expect(wrapText(text, columns)).toEqual(wanted);
});

test("No line is wider than asked for, and nothing is lost", () => {
  const text = "「会议」中「类别」为「局党组（扩大）会议」、2020年1月29日以前（含当日）的「日期」不同取值，the rest";
  for (let columns = 8; columns <= 60; columns++) {
    const lines = wrapText(text, columns);
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  }
});
