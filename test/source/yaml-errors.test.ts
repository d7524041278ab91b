import { describe, expect, test } from "@jest/globals";

import { readExample } from "./yaml-example.ts";

describe("broken YAML is reported in words of our own", () => {
  test.each([
    ["a name without colon", "a: 1\n日期\nb: 2\n", ["missing-colon 2:1"]],
    ["no space after the colon", "日期:2020-02-03\nb: 2\n", ["missing-space 1:3"]],
    ["no space after the dash", "-日期: 1\n-类别: 2\n", ["missing-space 1:1", "missing-space 2:1"]],
    ["no space after the dash before braces", "a:\n  -{ b: 1, c: 2 }\n", ["missing-space 2:3"]],
    ["a field not as deep as its record", "a:\n  - b: 1\n   c: 2\n    d: 3\n", ["bad-indent 3:1"]],
    ["a full-width colon over records", "a：\n  - { b: 1 }\nc: 2\n", ["full-width-mark 1:2"]],
    ["a record that a tab indents", "a:\n\t- { b: 1 }\nc: 2\n", ["tab-character 2:1"]],
    ["an unclosed quote", "a: 1\nb: 'x\nc: 2\n", ["unclosed-quote 2:4"]],
    ["an unclosed double quote", 'a: "x\n', ["unclosed-quote 1:4"]],
    ["an unclosed bracket", "a: [1, 2\nb: 3\n", ["unclosed-bracket 1:4"]],
    ["an unclosed brace", "a: {b: 1\nc: 3\n", ["unclosed-bracket 1:4"]],
    ["a missing comma", 'a: ["x" "y"]\n', ["missing-comma 1:9"]],
    ["a missing comma in a record", "a:\n  - { 日期: 2020-06-01 类别: 专题会议 }\n", ["missing-comma 2:22"]],
    ["several of them", "a:\n  - { b: 甲 乙 c: 14:30 d: 1, e: 2 }\n", ["missing-comma 2:14"]],
    ["a missing comma behind a quote", 'a: { b: "1: 2" c: 2 }\n', ["missing-comma 1:16"]],
    ["a missing comma behind a list", "a: { b: [1, 2] c: 2 }\n", ["missing-comma 1:16"]],
    ["a missing comma at a line's end", "a: {\n  b: 1,\n  c: 2\n  d: 3\n}\n", ["missing-comma 4:3"]],
    ["a colon in a value within braces", "a: { b: 通知: 关于 }\n", ["two-colons 1:9"]],
    ["a bad escape", 'a: "\\q"\n', ["bad-escape 1:5"]],
    ["a value that starts with a reserved character", "a: @x\nb: `y`\n", ["bad-start 1:4", "bad-start 2:4"]],
    ["two colons in a line", "a: b: c\n", ["two-colons 1:4"]],
    ["indentation too deep", "a:\n  b: 1\n    c: 2\n", ["two-colons 2:6"]],
    ["indentation not deep enough", "a:\n    b: 1\n  c: 2\n", ["bad-indent 3:1"]],
    ["a map below a list", "- a\nb: 1\n", ["bad-indent 2:1"]],
    ["a list beside its key", "a: - b\n", ["list-beside-key 1:4"]],
    ["text after |", "a: |x\n  y\n", ["bad-block-header 1:5"]],
    ["text after a quote", 'a: "x" y\n', ["unexpected-text 1:8"]],
    ["an item that is no item", "a: [1,,2]\n", ["unexpected-text 1:7"]],
    ["a block within brackets", "a: [\n  b:\n    - c ]\n", ["block-in-brackets 3:5"]],
    ["a quoted name over lines", "a: 1\n'b\n c': 2\n", ["key-over-lines 2:1"]],
    ["a name that is too long", `${"长".repeat(1100)}: 1\n`, ["key-too-long 1:1"]],
  ])("%s", (_title, text, found) => {
    expect(readExample(text).found).toEqual(found);
  });
});

test("what stands beside something broken is still read, and its errors found in the same run", () => {
  const text = `时段：2020-02
会议:
  - 日期: 2020-02-03
    类别:乙
督查: 'x
媒体报道: 3
媒体报道: 4
`;
  expect(readExample(text)).toEqual({
    value: { 媒体报道: "3" },
    found: ["full-width-mark 1:3", "missing-space 4:7", "unclosed-quote 5:5", "duplicate-key 7:1"],
  });
});
