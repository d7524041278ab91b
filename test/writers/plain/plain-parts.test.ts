import { expect, test } from "@jest/globals";

import { writeMarkdown } from "../../../src/writers/markdown/write-markdown.ts";
import { writeText } from "../../../src/writers/text/write-text.ts";
import { lineOf, place } from "../blocks.ts";
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

test("reports, copies and the like end in 。 as in the Word file, once", () => {
  const parts = { "report-to": "甲局", "send-to": "乙局", "distribute-to": "丁局。", copies: "丙局" };
  expect(linesOf("briefing", parts).slice(-4)).toEqual(["报：甲局。", "送：乙局。", "发：丁局。", "抄送：丙局。"]);
});

test("several attachments are one list, their numbers under each other", () => {
  const attachments = ["名单", "办法"].map((title) => ({ title: lineOf(title), landscape: false, blocks: [], place }));
  const document = { ...documentOf(["正文。"]), attachments };
  const style = shippedStyle("gbt9704");
  expect(writeText(document, style, "zh-CN")).toContain("\n\n　　附件：1.名单\n　　　　　2.办法\n\n");
  expect(writeMarkdown(document, style, "zh-CN")).toContain("\n\n附件：1.名单\\\n　　　2.办法\n\n");
  expect(writeText(document, shippedStyle("plain-en"), "en")).toContain("\nAttachments: 1.名单\n             2.办法\n");
});
