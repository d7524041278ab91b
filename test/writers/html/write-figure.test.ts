import { expect, test } from "@jest/globals";

import type { Image } from "../../../src/tree/image.ts";
import type { DocumentBlock } from "../../../src/tree/tree.ts";
import { writeHtml } from "../../../src/writers/html/write-html.ts";
import { documentWith, imageOf, lineOf, place } from "../blocks.ts";
import { shippedStyle } from "../sample-document.ts";
import { readPage } from "./read-page.ts";

const properties = {
  language: "zh-CN" as const,
  created: 1_583_000_000,
  creator: "示例市民政局",
  report: { template: "monthly", unit: "shi", period: "2020-02" },
};

const tall: Image = { format: "png", bytes: new Uint8Array(8), width: 50, height: 500, turned: 0 };

function sizesOf(blocks: readonly DocumentBlock[], landscape: boolean): readonly (string | undefined)[] {
  const document = documentWith([], { attachments: [{ title: lineOf("图"), landscape, blocks, place }] });
  const html = writeHtml(document, shippedStyle("gbt9704"), properties, new Map([["a.png", tall]]));
  const pictures = readPage(html).elements.filter(({ name }) => name === "img" || name === "svg");
  return pictures.map(({ attributes }) => attributes["style"]);
}

const chart: DocumentBlock = {
  type: "chart",
  form: "column",
  categories: ["甲"],
  series: [{ name: "会议", values: ["1"] }],
  phrases: [],
  place,
};

test("a picture is no higher than a page has room beside its caption, and keeps its shape", () => {
  expect(sizesOf([imageOf("a.png")], false)).toEqual(["width:19.436mm;height:194.361mm"]);
  expect(sizesOf([imageOf("a.png")], true)).toEqual(["width:12.536mm;height:125.361mm"]);
});

test("a chart is as wide as the text, also on a page laid across", () => {
  const { chart: own } = shippedStyle("gbt9704");
  expect(sizesOf([chart], false)).toEqual([`width:156mm;height:${own.height}mm`]);
  expect(sizesOf([chart], true)).toEqual([`width:225mm;height:${own.height}mm`]);
});
