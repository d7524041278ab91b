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

test("a picture is in the page, no wider than the text and in its own shape", () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
  const images = new Map<string, Image>([["a.png", { format: "png", bytes, width: 300, height: 150, turned: 0 }]]);
  const [first, second] = picturesOf(
    [imageOf("a.png", { alternative: lineOf("照片") }), imageOf("a.png", { height: 30 })],
    images,
  );
  expect(first).toMatchObject({ alt: "照片", style: "width:156mm;height:78mm" });
  expect(second?.["style"]).toBe("width:60mm;height:30mm");
  const [, data = ""] = /^data:image\/png;base64,(.*)$/.exec(first?.["src"] ?? "") ?? [];
  expect(Buffer.from(data, "base64").equals(Buffer.from(bytes))).toBe(true);
});

test("a picture that could not be read leaves its file as a gap", () => {
  const blocks = [imageOf("gone.png", { alternative: lineOf("照片") })];
  expect(picturesOf(blocks, new Map())).toEqual([]);
  const { elements } = readPage(writeHtml(documentWith(blocks), shippedStyle("gbt9704"), properties, new Map()));
  expect(elements.find(({ name }) => name === "mark")?.text).toBe("gone.png");
});

const tall: Image = { format: "png", bytes: new Uint8Array(8), width: 50, height: 500, turned: 0 };

function picturesOf(blocks: readonly DocumentBlock[], images: ReadonlyMap<string, Image>, landscape = false) {
  const document = documentWith([], { attachments: [{ title: lineOf("图"), landscape, blocks, place }] });
  const { elements } = readPage(writeHtml(document, shippedStyle("gbt9704"), properties, images));
  return elements.filter(({ name }) => name === "img" || name === "svg").map(({ attributes }) => attributes);
}

function sizesOf(blocks: readonly DocumentBlock[], landscape: boolean): readonly (string | undefined)[] {
  return picturesOf(blocks, new Map([["a.png", tall]]), landscape).map(({ style }) => style);
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
