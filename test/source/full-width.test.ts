import { describe, expect, test } from "@jest/globals";

import { readExample } from "./yaml-example.ts";

describe("full-width marks where structure was meant are named", () => {
  test.each([
    ["a colon after a name", "会议：\n  - 日期: 1\n", ["full-width-mark 1:3"]],
    ["colons in all lines", "时段：2020-02\n会议：无\n", ["full-width-mark 1:3", "full-width-mark 2:3"]],
    ["a colon in a record", "a:\n  - b: 1\n    主题：乙\n", ["full-width-mark 3:7"]],
    ["a colon in a record's first line", "a:\n  - 日期：1\n    b: 2\n", ["full-width-mark 2:7"]],
    ["a dash before a record", "a:\n  － 日期: 1\n", ["full-width-mark 2:3"]],
    ["a comment's sign", "＃备注: x\n", ["full-width-mark 1:1"]],
    ["commas in a list", "a: [甲，乙]\n", ["full-width-mark 1:6"]],
    ["commas in a map", "a: {x: 1，y: 2}\n", ["full-width-mark 1:9"]],
    ["commas and colons in a map", "a: {x：1，y：2}\n", [6, 8, 10].map((column) => `full-width-mark 1:${column}`)],
    ["an ideographic space as indentation", "a:\n　b: 1\n", ["full-width-mark 2:1"]],
    ["an ideographic space after the colon", "a: 1\nb:　2\n", ["full-width-mark 2:3"]],
    ["an ideographic space behind a value", "a: 1　\n", ["full-width-mark 1:5"]],
    ["a no-break space behind a value", "a: 1\u00A0\n", ["full-width-mark 1:5"]],
    ["quotes around a name", "a: 1\n“b”: 2\n“c”：3\n", ["full-width-mark 2:1", "full-width-mark 3:1"]],
  ])("%s", (_title, text, found) => {
    expect(readExample(text).found).toEqual(found);
  });

  test("the same characters within values pass", () => {
    const value = {
      a: "注意：请核对，谢谢－［附件］｛一｝＃“引号”",
      b: "甲　乙",
      c: ["甲：乙", "丙"],
      d: { e: "甲，乙：丙", f: "“全称”" },
    };
    const text = `a: ${value.a}\nb: ${value.b}\nc: [甲：乙, 丙]\nd: {e: "甲，乙：丙", f: “全称”}\n`;
    expect(readExample(text)).toEqual({ value, found: [] });
  });
});
