import { expect, test } from "@jest/globals";

import { writeText } from "../../../src/writers/text/write-text.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";

function linesOf(style: string, parts: Parameters<typeof documentOf>[1]): readonly string[] {
  const text = writeText(documentOf(["正文。"], parts), shippedStyle(style), "zh-CN");
  return text.split("\n").filter((line) => line !== "");
}

test("without anything to stand in a head there is no rule above the title", () => {
  expect(linesOf("redhead", { title: "通知" })).toEqual(["通知", "　　正文。"]);
});

test("all that stands in the imprint of a Word file is there, the print run in its brackets", () => {
  const parts = { title: "简报", copies: "丙局。", "report-to": "甲局。", issuer: "办公室", "print-run": "共印60份" };
  const lines = linesOf("briefing", parts);
  expect(lines.slice(-4)).toEqual(["报：甲局。", "抄送：丙局。", "办公室", "（共印60份）"]);
  expect(linesOf("briefing", { "print-run": "（共印60份）" }).at(-1)).toBe("（共印60份）");
});
