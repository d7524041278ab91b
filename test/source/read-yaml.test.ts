import { describe, expect, test } from "@jest/globals";

import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { findingsOf } from "./findings.ts";
import { readExample } from "./yaml-example.ts";

describe("what is read", () => {
  test("scalars are their source text: nothing becomes a number, a date or a truth value", () => {
    const text = "a: 007\nb: 100.00\nc: 110101199003077758\nd: 1e400\ne: .nan\nf: 2020-02-30\ng: yes\nh: ~\n";
    expect(readExample(text)).toEqual({
      value: {
        a: "007",
        b: "100.00",
        c: "110101199003077758",
        d: "1e400",
        e: ".nan",
        f: "2020-02-30",
        g: "yes",
        h: "~",
      },
      found: [],
    });
  });

  test("lists, maps, brackets, quotes, blocks, comments and an opening ---", () => {
    const text = `--- # 注释
会议:
  - {日期: 2020-02-03, 参会: [甲, "乙, 丙"]}
  # 注释
  - 日期: '2020-02-04' # 注释
材料: |
  第一段

  第二段 #1
空: ""
无:
`;
    expect(readExample(text)).toEqual({
      value: {
        会议: [{ 日期: "2020-02-03", 参会: ["甲", "乙, 丙"] }, { 日期: "2020-02-04" }],
        材料: "第一段\n\n第二段 #1\n",
        空: "",
        无: "",
      },
      found: [],
    });
  });

  test("each key and value has its place, and quotes are remembered", () => {
    const { value } = findingsOf((report) => readYaml(sourceText("f.yaml", '甲: 1\n乙:\n  - "二"\n丙:\n'), report));
    expect(value).toEqual({
      type: "map",
      place: { file: "f.yaml", line: 1, column: 1, endLine: 4, endColumn: 3 },
      entries: [
        {
          key: "甲",
          keyPlace: { file: "f.yaml", line: 1, column: 1, endLine: 1, endColumn: 2 },
          value: {
            type: "scalar",
            text: "1",
            quoted: false,
            place: { file: "f.yaml", line: 1, column: 4, endLine: 1, endColumn: 5 },
          },
        },
        {
          key: "乙",
          keyPlace: { file: "f.yaml", line: 2, column: 1, endLine: 2, endColumn: 2 },
          value: {
            type: "list",
            place: { file: "f.yaml", line: 3, column: 3, endLine: 3, endColumn: 8 },
            items: [
              {
                type: "scalar",
                text: "二",
                quoted: true,
                place: { file: "f.yaml", line: 3, column: 5, endLine: 3, endColumn: 8 },
              },
            ],
          },
        },
        {
          key: "丙",
          keyPlace: { file: "f.yaml", line: 4, column: 1, endLine: 4, endColumn: 2 },
          value: {
            type: "scalar",
            text: "",
            quoted: false,
            place: { file: "f.yaml", line: 4, column: 3, endLine: 4, endColumn: 3 },
          },
        },
      ],
    });
  });

  test("keys that are names of JavaScript's own are keys like others", () => {
    const { value } = findingsOf((report) => readYaml(sourceText("f.yaml", "__proto__: 1\nconstructor: 2\n"), report));
    expect(value).toMatchObject({ entries: [{ key: "__proto__" }, { key: "constructor" }] });
    expect("polluted" in {}).toBe(false);
  });
});

describe("what of YAML is refused, by name and place", () => {
  test.each([
    ["an anchor and an alias", "a: &x 1\nb: *x\n", ["refused-yaml 1:4", "refused-yaml 2:4"]],
    ["tags", "a: !!float 1\nb: !timestamp 2020-02-30\n", ["refused-yaml 1:4", "refused-yaml 2:4"]],
    ["a merge key", "<<: {a: 1}\n", ["refused-yaml 1:1"]],
    ["a directive", "%YAML 1.1\n---\na: 1\n", ["refused-yaml 1:1"]],
    ["tags that the parser knows", "a: !!omap\n- b: 1\nc: !!binary aGk=\n", ["refused-yaml 1:4", "refused-yaml 3:4"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["refused-yaml 2:1"]],
    ["a second document after dots", "a: 1\n...\n# 注释\nb: 2\n", ["refused-yaml 4:1"]],
    ["a key introduced by a question mark", "? a\n: 1\n", ["refused-yaml 1:1"]],
    ["tabs as indentation", "a:\n\t- b\n", ["tab-character 2:1"]],
    ["tabs between", "a:\tb\n", ["tab-character 1:3"]],
    ["tabs within a value", "a: x\ty\n", ["tab-character 1:5"]],
    ["tabs as escapes", 'a: "x\\ty"\n', ["tab-character 1:4"]],
    ["a list as key", "[a]: 1\n", ["key-not-text 1:1"]],
    ["an empty key", ": 1\n", ["key-not-text 1:1"]],
    ["a value over several lines", "a: 甲\n  乙\n", ["text-over-lines 1:4"]],
    ["quotes over several lines", "a: '甲\n  乙'\n", ["text-over-lines 1:4"]],
    ["text that would be taken for a comment", "a: #3号楼\nb: 甲 #乙\n", ["swallowed-text 1:4", "swallowed-text 2:6"]],
    ["an empty file", "# 只有注释\n", ["empty-file 1:1"]],
  ])("%s", (_title, text, found) => {
    expect(readExample(text).found).toEqual(found);
  });

  test("comments and commented-out lines pass", () => {
    expect(readExample("a: 1 # 注释\n#b: 2\n  #c: 3\nd: [x, # 注释\n  y]\n")).toEqual({
      value: { a: "1", d: ["x", "y"] },
      found: [],
    });
  });
});

describe("duplicate keys", () => {
  test.each([
    ["the same", "a: 1\na: 2\n", ["duplicate-key 2:1"]],
    ["1 and quoted 1", '1: x\n"1": y\n', ["duplicate-key 2:1"]],
    ["full-width twins", "a1: x\nａ１: y\n", ["duplicate-key 2:1"]],
    ["composed and decomposed", "\u00E9: x\ne\u0301: y\n", ["duplicate-key 2:1"]],
    ["in brackets", "r: {a: 1, a: 2}\n", ["duplicate-key 1:11"]],
  ])("%s", (_title, text, found) => {
    expect(readExample(text).found).toEqual(found);
  });
});

describe("characters that no text may hold, and those that nobody sees", () => {
  test.each([
    ["control characters", "a: x\u0001y\n", ["refused-character 1:5"]],
    ["zero", "a: x\0\nb: \u007F\u0085\n", ["refused-character 1:5", "refused-character 2:4", "refused-character 2:5"]],
    ["a lone surrogate", "a: x\uD800\n", ["refused-character 1:5"]],
    ["noncharacters", "a: \uFFFE\nb: \uFFFF\nc: \uFDD0\n", [1, 2, 3].map((line) => `refused-character ${line}:4`)],
    ["noncharacters beyond the first plane", "a: x\u{1FFFE}\n", ["refused-character 1:5"]],
    ["what the templates keep for themselves", "a: \uE000\n", ["refused-character 1:4"]],
    ["invisible characters", "a: x\u200By\n", ["invisible-character 1:5"]],
    ["marks of direction", "a: x\u202Ey\u2066\n", ["invisible-character 1:5", "invisible-character 1:7"]],
    ["invisible characters as escapes", 'a: "x\\u200By"\n', ["invisible-character 1:4"]],
    ["a joiner, but not of emoji", "a: 👩\u200D👧 x\u200Dy\n", ["invisible-character 1:11"]],
    ["line separators", "a: x\u2028y\n", ["refused-character 1:5"]],
    [
      "the same from escapes",
      'a: "\\u0000"\nb: "\\uDC00"\nc: "\\uFFFF"\n',
      [1, 2, 3].map((line) => `refused-character ${line}:4`),
    ],
  ])("%s", (_title, text, found) => {
    expect(readExample(text).found).toEqual(found);
  });

  test("pairs of surrogates, private use and rare characters pass", () => {
    expect(readExample('a: 𠮷\nb: "\\uD842\\uDFB7"\nc: \uE815\n')).toEqual({
      value: { a: "𠮷", b: "𠮷", c: "\uE815" },
      found: [],
    });
  });
});
