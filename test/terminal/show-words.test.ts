import { expect, test } from "@jest/globals";

import { coloursFor } from "../../src/terminal/colours.ts";
import { showWords } from "../../src/terminal/show-words.ts";

const words = [
  { type: "same", text: "全系统先后" },
  { type: "removed", text: "召开" },
  { type: "added", text: "组织" },
  { type: "same", text: "会议" },
] as const;

test("Without colours marks tell what went and came", () => {
  expect(showWords(words, 80, coloursFor(false))).toEqual(["全系统先后[-召开-]{+组织+}会议"]);
});

test("With colours the marks are left out", () => {
  const [line = ""] = showWords(words, 80, coloursFor(true));
  expect(line).not.toMatch(/\[-|\{\+/);
  expect(line).toContain("\u001B[31m召开\u001B[39m");
  expect(line).toContain("\u001B[32m组织\u001B[39m");
});

test("Long stretches that stayed are cut on the far side of a change", () => {
  const long = "甲".repeat(40);
  const lines = showWords(
    [{ type: "same", text: long }, words[1], { type: "same", text: long }],
    200,
    coloursFor(false),
  );
  expect(lines.join("")).toBe(`…${"甲".repeat(16)}[-召开-]${"甲".repeat(16)}…`);
});

test("What only moved is told by its first words", () => {
  const moved = (text: string) => showWords([{ type: "same", text }], 200, coloursFor(false));
  expect(moved("宣传和捐赠")).toEqual(["宣传和捐赠"]);
  expect(moved("甲".repeat(40))).toEqual([`${"甲".repeat(32)}…`]);
});

test("Lines are as wide as there is room", () => {
  expect(showWords([{ type: "added", text: "一二三四五六" }], 8, coloursFor(false))).toEqual(["{+一二三", "四五六+}"]);
});

test("Control characters are shown, not sent", () => {
  expect(showWords([{ type: "added", text: "甲\u001B[31m" }], 80, coloursFor(false)).join("")).not.toContain("\u001B");
});
