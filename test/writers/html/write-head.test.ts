import { describe, expect, test } from "@jest/globals";

import type { PartName } from "../../../src/facts/document-parts.ts";
import { writeHtml } from "../../../src/writers/html/write-html.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { readPage } from "./read-page.ts";

const properties = {
  language: "zh-CN" as const,
  created: 1_583_000_000,
  creator: "示例市民政局",
  report: { template: "monthly", unit: "shi", period: "2020-02" },
};

/** What stands in the head, line by line; nothing without a head. */
function headOf(style: string, parts: { readonly [P in PartName]?: string } & { readonly upward?: true }) {
  const { elements } = readPage(writeHtml(documentOf(["正文。"], parts), shippedStyle(style), properties, new Map()));
  const start = elements.findIndex(({ name }) => name === "header");
  const end = elements.findIndex(({ name }) => name === "h1");
  if (start < 0) return undefined;
  return elements.slice(start, end).filter(({ name }) => name === "p");
}

function linesOf(...given: Parameters<typeof headOf>) {
  return headOf(...given)?.map(({ attributes, text }) => [attributes["class"], text]);
}

test("a document that has nothing to stand in a head has none, and no rule", () => {
  expect(linesOf("redhead", {})).toBeUndefined();
  expect(linesOf("briefing", { date: "2020年3月1日" })).toBeUndefined();
});

test("密级 stands on the second line, with a 份号 above it or without", () => {
  expect(linesOf("redhead", { secrecy: "秘密", mark: "示例局文件" })).toEqual([
    [undefined, ""],
    ["secrecy", "秘密"],
    ["mark", "示例局文件"],
    ["number", ""],
  ]);
});

test("the mark stands where it should while the lines above leave it room, and below them where they don't", () => {
  const paddingOf = (more: { readonly [P in PartName]?: string }) => {
    const mark = headOf("briefing", { mark: "工作简报", ...more })?.find(
      ({ attributes }) => attributes["class"] === "mark",
    );
    return Number(/^padding-top:([\d.]+)pt/.exec(mark?.attributes["style"] ?? "")?.[1]);
  };
  const { head, body } = shippedStyle("briefing");
  if (head.form === "none") throw new Error("a briefing has a head");
  const alone = paddingOf({});
  expect(alone + (head.mark.pitch - head.mark.size) / 2).toBeCloseTo((head.mark.top * 72) / 25.4, 1);
  expect(paddingOf({ secrecy: "秘密" })).toBeCloseTo(Math.max(0, alone - body.pitch), 1);
  expect(paddingOf({ secrecy: "秘密", urgency: "加急" })).toBe(0);
});

describe("a briefing", () => {
  test("has 密级 and its own number at both ends of the first line", () => {
    expect(linesOf("briefing", { secrecy: "内部资料", "copy-number": "000012", publisher: "办公室" })).toEqual([
      ["sides", "内部资料000012"],
      ["publisher", "办公室"],
    ]);
  });

  test("has the rule below the issue number where nobody made it and no day is known", () => {
    expect(linesOf("briefing", { mark: "工作简报", "issue-number": "第8期" })).toEqual([
      ["mark", "工作简报"],
      ["issue-number ruled", "第8期"],
    ]);
  });
});

test("names of signers stand one a line where two are too wide", () => {
  const wide = "甲".repeat(10);
  const [, number = []] = linesOf("redhead", {
    upward: true,
    mark: "示例局文件",
    number: "示民报〔2026〕9号",
    signers: `${wide}　${wide}　${wide}`,
  }) ?? [[]];
  expect(number[1]).toBe(`示民报〔2026〕9号签发人：${wide}　\n${wide}　\n${wide}`);
});
