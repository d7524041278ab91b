import { describe, expect, test } from "@jest/globals";

import { openExample, units } from "./example.ts";

function read(rule: string) {
  const { open, found } = openExample({ "huibao.yaml": `${units}checks:\n  - ${rule}\n    message: 不对\n` });
  return { open, found: found.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`) };
}

test("a rule is an expression of templates, with or without its brackets", () => {
  const { open, found } = read("rule: (le (count meetings) 5)");
  expect(found).toEqual([]);
  expect(open.rules).toMatchObject([
    { name: "(le (count meetings) 5)", message: "不对", level: "error", scope: "own", expression: { helper: "le" } },
  ]);
  expect(read("rule: le (count 会议) 5").open.rules).toMatchObject([{ expression: { helper: "le" } }]);
});

describe("what is wrong in a rule is told where it stands", () => {
  test.each([
    ["in a rule without quotes", "rule: (le (count meetngs) 5)", "unknown-name 9:22"],
    ["in one without brackets", "rule: le (count meetngs) 5", "unknown-name 9:21"],
    ["with blanks around", "rule: '  ( le (count meetngs) 5 )'", "unknown-name 9:26"],
    ["in single quotes", `rule: '(eq (count (where meetings subjct="甲")) 5)'`, "unknown-field-of-ledger 9:39"],
    ["in double quotes", 'rule: "(le (count meetngs) 5)"', "unknown-name 9:23"],
    ["with escapes: the whole of it", 'rule: "(eq unit.nam \\"甲\\")"', "unknown-name 9:11"],
    ["over several lines: the whole of it", "rule: |\n      (le\n      (count meetngs) 5)", "unknown-name 9:11"],
    ["in full-width brackets", "rule: （le 1 2）", "template-full-width-mark 9:11"],
  ])("%s", (_title, rule, expected) => {
    expect(read(rule).found[0]).toBe(expected);
    expect(read(rule).open.rules).toEqual([]);
  });
});

test.each([
  ["a figure", "(count meetings)"],
  ["a name", "meetings"],
  ["a word", "一定要对"],
  ["a block", "'#if meetings'"],
  ["an included section", "'> meetings'"],
  ["a comment", "'! 一定'"],
  ["nothing", "''"],
])("%s is no rule", (_title, rule) => {
  const { open, found } = read(`rule: ${rule}`);
  expect(found.length).toBeGreaterThan(0);
  expect(open.rules).toEqual([]);
});

test("a rule is for all units and kinds of period, unless it names some", () => {
  expect(read("rule: (eq 1 1)").open.rules[0]).not.toHaveProperty("units");
  expect(read("rule: (eq 1 1)").open.rules[0]?.periods).toHaveLength(7);
  const { open } = read(
    "{ rule: (eq 1 1), units: [甲县局, yi], periods: 季度, level: 警告, scope: all, message: 对 }\n  - rule: (eq 1 2)",
  );
  expect(open.rules).toMatchObject([
    { units: [{ id: "jia" }, { id: "yi" }], periods: ["quarter"], level: "warning", scope: "all" },
    { expression: { helper: "eq" } },
  ]);
});
