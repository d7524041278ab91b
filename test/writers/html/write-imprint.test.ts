import { expect, test } from "@jest/globals";

import type { Attachment } from "../../../src/tree/tree.ts";
import { writeHtml } from "../../../src/writers/html/write-html.ts";
import { lineOf, paragraphOf, place, tableOf } from "../blocks.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { readPage } from "./read-page.ts";

const properties = {
  language: "zh-CN" as const,
  created: 1_583_000_000,
  creator: "示例市民政局",
  report: { template: "monthly", unit: "shi", period: "2020-02" },
};

function sheetsWith(attachment: Partial<Attachment>) {
  const whole: Attachment = { title: lineOf("名单"), landscape: false, blocks: [], place, ...attachment };
  const document = { ...documentOf(["正文。"], { copies: "甲局。", issuer: "办公室" }), attachments: [whole] };
  const { elements } = readPage(writeHtml(document, shippedStyle("redhead"), properties, new Map()));
  return elements
    .filter(({ name }) => name === "section")
    .map(({ attributes, text }) => [attributes["class"], text.includes("抄送：甲局。")]);
}

test("the imprint stands at the foot of the last sheet", () => {
  expect(sheetsWith({ blocks: [paragraphOf({ type: "text", text: "甲" })] })).toEqual([
    ["sheet", false],
    ["sheet last", true],
  ]);
});

test("where the last sheet is laid across, the imprint stands on an upright one behind it", () => {
  const expected = [
    ["sheet", false],
    ["sheet across", false],
    ["sheet last", true],
  ];
  expect(sheetsWith({ landscape: true })).toEqual(expected);
  const [first, ...others] = sheetsWith({ blocks: [tableOf("| 甲 |\n|---|\n| 乙 |", { landscape: true })] });
  expect([first, ...others.slice(-2)]).toEqual(expected);
});

test("lists stand in one row, whatever the style, then who issued it, then how many were printed, in brackets", () => {
  const document = documentOf(["正文。"], {
    mark: "简报",
    "report-to": "甲局",
    "send-to": "乙局。",
    copies: "丙局",
    issuer: "办公室",
    "print-run": "共印60份",
  });
  const { elements } = readPage(writeHtml(document, shippedStyle("briefing"), properties, new Map()));
  const start = elements.findIndex(({ name }) => name === "footer");
  const rows = elements.slice(start).filter(({ name }) => name === "div");
  expect(rows.map(({ text }) => text)).toEqual(["报：甲局。\n送：乙局。\n抄送：丙局。", "办公室", "（共印60份）"]);
});
