import { describe, expect, test } from "@jest/globals";

import type { Image } from "../../../src/tree/image.ts";
import type { Attachment, Document } from "../../../src/tree/tree.ts";
import { writeHtml } from "../../../src/writers/html/write-html.ts";
import { captionOf, documentWith, imageOf, lineOf, paragraphOf, phraseOf, place, tableOf } from "../blocks.ts";
import { documentOf, fullReport, shippedStyle } from "../sample-document.ts";
import { readPage } from "./read-page.ts";

const properties = {
  language: "zh-CN" as const,
  created: 1_583_000_000,
  creator: "示例市民政局",
  report: { template: "monthly", unit: "shi", period: "2020-02" },
};
const style = shippedStyle("gbt9704");

function write(
  document: Document,
  images = new Map<string, Image>(),
  of = style,
  language: "zh-CN" | "en" = "zh-CN",
): string {
  return writeHtml(document, of, { ...properties, language }, images);
}

function page(document: Document, images = new Map<string, Image>()) {
  return readPage(write(document, images));
}

const hostile = `<script>alert(1)</script> & "quotes" 'and' <!-- --> ]]> {{x}} \\ \` </style><img src=x onerror=alert(1)>`;

describe("a fact", () => {
  test("never becomes markup, wherever it stands", () => {
    const phrases = [phraseOf(hostile, "_hb_a")];
    const hole = { type: "hole", index: 0 } as const;
    const line = { inlines: [hole], phrases, place };
    const document = documentWith(
      [
        { type: "heading", shape: { type: "heading", level: 1, numbered: true, children: [hole], runIn: [] }, phrases },
        { type: "paragraph", shape: { type: "paragraph", children: [{ type: "strong", children: [hole] }] }, phrases },
        tableOf("| a |\n|---|\n| b |", { caption: { line } }),
        { ...imageOf("a.png"), alternative: line },
        {
          type: "chart",
          form: "column",
          categories: [hostile],
          series: [{ name: hostile, values: ["1"] }],
          unit: hostile,
          phrases,
          place,
        },
        { type: "contents", levels: 1 },
      ],
      { parts: { title: line, addressee: line, signature: line, annotation: line } },
    );
    const html = writeHtml(
      document,
      style,
      { ...properties, creator: hostile, report: { template: hostile, unit: hostile, period: hostile } },
      new Map(),
    );
    const { elements, text } = readPage(html);
    expect(elements.filter(({ name }) => name === "script" || name === "img")).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith("on")),
    ).toEqual([]);
    expect(text.split(hostile).length).toBeGreaterThan(8);
    expect(elements.find(({ name }) => name === "title")?.text).toBe(hostile);
  });

  test("that is no address, as a draft may print one, leads nowhere", () => {
    const address = [{ type: "hole", index: 0 }] as const;
    const link = { type: "link", address, children: [{ type: "text", text: "网站" }] } as const;
    const script = phraseOf("javascript:alert(1)", "_hb_a");
    const block = { type: "paragraph", shape: { type: "paragraph", children: [link] }, phrases: [script] } as const;
    const { elements, text } = page(documentWith([block]));
    expect(elements.filter(({ name }) => name === "a")).toEqual([]);
    expect(text).toContain("网站");
  });

  test("keeps its blanks, and a line feed in it ends a line", () => {
    const block = { ...paragraphOf({ type: "hole", index: 0 }), phrases: [phraseOf("甲  乙\n丙\t丁", "_hb_a")] };
    const { elements } = page(documentWith([block]));
    expect(elements.find(({ attributes }) => attributes["id"] === "_hb_a")?.text).toBe("甲  乙\n丙\t丁");
    expect(write(documentWith([]))).toMatch(/^p,[^{]*\{white-space:pre-wrap/m);
  });
});

describe("phrases", () => {
  test("stand each in an element with its anchor as id, and each anchor stands once", () => {
    const { elements } = page(fullReport());
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elements.find(({ attributes }) => attributes["id"] === "_hb_test_0")).toMatchObject({
      name: "span",
      text: "6",
    });
  });

  test("that are missing in a draft are marked", () => {
    const { elements } = page(fullReport());
    expect(elements.filter(({ name }) => name === "mark").map(({ text }) => text)).toEqual(["【待补：在册人数】"]);
  });
});

describe("what a word processor would count", () => {
  test("is written out: headings, lists, captions, footnotes, references, attachments", () => {
    const reference = { type: "reference", id: "t" } as const;
    const note = { type: "footnote", children: [{ type: "text", text: "注文" }] } as const;
    const attachment: Attachment = { title: lineOf("名单"), id: "list", landscape: false, blocks: [], place };
    const { blocks } = documentOf(["# 甲", "## 乙", "# 丙", "3. 一\n4. 二\n   - 分"]);
    const document = documentWith(
      [
        ...blocks,
        tableOf("| a |\n|---|\n| b |", { caption: captionOf("会议", "t") }),
        paragraphOf({ type: "text", text: "见" }, reference, note, { type: "reference", id: "list" }, note),
      ],
      { attachments: [attachment, { ...attachment, id: "other", title: lineOf("办法") }] },
    );
    const { text } = page(document);
    expect(text).toMatch(/一、甲\s*（一）乙\s*二、丙\s*3\.一\s*4\.二\s*◦ 分/);
    expect(text).toMatch(/表1　会议[\s\S]*见表1①附件1②/);
    expect(text).toMatch(/附件：1\.名单\s*2\.办法/);
    expect(text).toMatch(/① 注文\s*② 注文[\s\S]*附件1\s*名单[\s\S]*附件2\s*办法/);
  });

  test("leads to what it names", () => {
    const table = tableOf("| a |\n|---|\n| b |", { caption: captionOf("会议", "会议表") });
    const note = { type: "footnote", children: [] } as const;
    const { elements } = page(
      documentWith([
        { type: "contents", levels: 1 },
        ...documentOf(["# 甲", "# 乙"]).blocks,
        table,
        paragraphOf({ type: "reference", id: "会议表" }, note),
      ]),
    );
    const ids = new Set(elements.flatMap(({ attributes }) => attributes["id"] ?? []));
    const targets = elements.flatMap(({ name, attributes }) => (name === "a" ? [attributes["href"] ?? ""] : []));
    expect(targets).toEqual(["#heading-1", "#heading-2", "#label-会议表", "#note-1", "#note-from-1"]);
    expect(targets.filter((target) => !ids.has(target.slice(1)))).toEqual([]);
  });
});

test("cells that are one are one, headers apart from rows, the last row a total", () => {
  const merged = (text: string, of?: "left" | "above") => ({
    children: [{ type: "text", text }] as const,
    ...(of && { merged: of }),
  });
  const row = (...cells: readonly ReturnType<typeof merged>[]) => ({
    shape: { type: "row", cells } as const,
    phrases: [],
  });
  const table = tableOf("| a | b | c |\n|---|--:|---|\n| 1 | 2 | 3 |", {
    headers: [
      row(merged("单位"), merged("数"), merged("", "left")),
      row(merged("", "above"), merged("甲"), merged("乙")),
    ],
    total: true,
    widths: [1, 2, 1],
  });
  const { elements } = page(documentWith([table]));
  const cells = elements.filter(({ name }) => name === "th").map(({ attributes, text }) => [text, attributes]);
  expect(cells).toEqual([
    ["单位", { rowspan: "2", scope: "col" }],
    ["数", { colspan: "2", scope: "colgroup" }],
    ["甲", { scope: "col" }],
    ["乙", { scope: "col" }],
  ]);
  expect(elements.filter(({ name }) => name === "col").map(({ attributes }) => attributes["style"])).toEqual([
    "width:25%",
    "width:50%",
    "width:25%",
  ]);
  expect(elements.filter(({ attributes }) => attributes["class"] === "total")).toHaveLength(1);
  expect(elements.find(({ name, text }) => name === "td" && text === "2")?.attributes).toEqual({ class: "right" });
});

test("a heading may go on in its own line", () => {
  const shape = {
    type: "heading",
    level: 2,
    numbered: true,
    children: [{ type: "text", text: "抓救助。" }],
    runIn: [{ type: "text", text: "各地排查。" }],
  } as const;
  const { elements } = page(documentWith([{ type: "heading", shape, phrases: [] }]));
  expect(elements.find(({ name }) => name === "p")?.text).toBe("（一）抓救助。各地排查。");
  expect(elements.find(({ attributes }) => attributes["role"] === "heading")).toMatchObject({
    name: "span",
    attributes: { "aria-level": "3" },
    text: "（一）抓救助。",
  });
});

test("a red head, its imprint and both ends of an upward paper stand in their places", () => {
  const document = documentOf(["正文。"], {
    title: "关于养老服务工作情况的报告",
    upward: true,
    "copy-number": "000012",
    secrecy: "秘密★1年",
    mark: "示例市民政局文件",
    number: "示民报〔2026〕9号",
    signers: "甲某某　乙某　丙某某",
    copies: "甲局，乙局。",
    issuer: "办公室",
    "issue-date": "2026年10月9日",
  });
  const { text } = readPage(write(document, new Map(), shippedStyle("redhead")));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  expect(lines).toEqual([
    "000012",
    "秘密★1年",
    "示例市民政局文件",
    "示民报〔2026〕9号签发人：甲某某　乙某　",
    "丙某某",
    "关于养老服务工作情况的报告",
    "　　正文。".trim(),
    "抄送：甲局，乙局。",
    "办公室2026年10月9日印发",
  ]);
});

test("the page says of which language and report it is, and lets nothing be run or fetched", () => {
  const html = write(documentWith([]), new Map(), shippedStyle("plain-en"), "en");
  const { elements } = readPage(html);
  expect(elements[0]).toMatchObject({ name: "html", attributes: { lang: "en" } });
  const metas = elements.filter(({ name }) => name === "meta").map(({ attributes }) => attributes);
  expect(metas).toContainEqual({ name: "huibao-period", content: "2020-02" });
  expect(metas.find((meta) => meta["http-equiv"])?.["content"]).toMatch(/^default-src 'none';/);
  expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
});

test("the same report gives the same text", () => {
  expect(write(fullReport())).toBe(write(fullReport()));
});

test.each(["gbt9704", "gbt9704-ink", "redhead", "briefing", "summary", "plain", "plain-en"])(
  "the page of %s has the paper and margins of the style",
  (name) => {
    const own = shippedStyle(name);
    const { width, height, top, right, bottom, left } = own.page;
    const html = write(fullReport(), new Map(), own);
    const mm = (side: number) => `${Math.round(side * 1000) / 1000}mm`;
    expect(html).toContain(
      `@page{size:${mm(width)} ${mm(height)};margin:${[top, right, bottom, left].map(mm).join(" ")}}`,
    );
    expect(html).toContain(`line-height:${Math.round(own.body.pitch * 1000) / 1000}pt`);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(() => readPage(html)).not.toThrow();
  },
);

test("the contents name what those of the Word file name, and lead there", () => {
  const attachment: Attachment = {
    title: lineOf("名单"),
    landscape: false,
    blocks: documentOf(["# 附里"]).blocks,
    place,
  };
  const document = documentWith([{ type: "contents", levels: 1 }, ...documentOf(["# 甲", "## 乙", "# 丙"]).blocks], {
    attachments: [attachment],
  });
  const { elements } = page(document);
  const links = elements.filter(({ name }) => name === "a").map(({ text, attributes }) => [text, attributes["href"]]);
  expect(links).toEqual([
    ["一、甲", "#heading-1"],
    ["二、丙", "#heading-3"],
    ["名单", "#attachment-1"],
    ["一、附里", "#heading-4"],
  ]);
  expect(elements.find(({ attributes }) => attributes["id"] === "heading-4")?.text).toBe("一、附里");
});

test("署名, 成文日期 and 附注 are one element, which no page parts, and keeps to the line above it (7.3.5.5)", () => {
  const parts = { signature: "示例市民政局", date: "2026年9月1日", annotation: "（此件公开发布）" };
  const html = write(documentOf(["甲"], { ...parts, sealed: true }));
  const { elements } = readPage(html);
  expect(
    elements
      .find(({ attributes }) => attributes["class"] === "signed sealed")
      ?.text.trim()
      .split("\n"),
  ).toEqual(Object.values(parts));
  expect(html).toMatch(/\.signed\{[^}]*break-inside:avoid;break-before:avoid\}/);
});
