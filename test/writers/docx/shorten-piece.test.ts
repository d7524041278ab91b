import { expect, test } from "@jest/globals";
import { layoutDocument } from "docx/layout";
import { array, assert, constantFrom, nat, oneof, property } from "fast-check";

import { layOut } from "../../../src/writers/docx/page-layout.ts";
import { shortenPiece } from "../../../src/writers/docx/shorten-piece.ts";
import { shippedStyle } from "../sample-document.ts";

const style = shippedStyle("gbt9704");

/** A mark that is no part of the layout, but keeps a piece from being shortened. */
const inert = "<mc:AlternateContent></mc:AlternateContent>";

function run(text: string, mark = ""): string {
  return `<w:r>${mark}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(text: string, mark = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${run(text, mark)}</w:p>`;
}

function table(rows: readonly string[], mark = ""): string {
  const cell = (text: string) => {
    const properties = '<w:pPr><w:pStyle w:val="TableText"/><w:jc w:val="center"/></w:pPr>';
    const own = '<w:tcPr><w:tcW w:type="dxa" w:w="2211"/><w:vAlign w:val="center"/></w:tcPr>';
    return `<w:tc>${own}<w:p>${properties}${run(text, mark)}</w:p></w:tc>`;
  };
  const grid = '<w:tblPr><w:tblW w:type="dxa" w:w="4422"/><w:tblLayout w:type="fixed"/></w:tblPr>';
  const columns = `<w:tblGrid>${'<w:gridCol w:w="2211"/>'.repeat(2)}</w:tblGrid>`;
  return `<w:tbl>${grid}${columns}${rows.map((text) => `<w:tr>${cell(text)}${cell("甲")}</w:tr>`).join("")}</w:tbl>`;
}

const pieceOfText = oneof(
  { weight: 40, arbitrary: constantFrom(..."各 地 要 把 主 动 发 现 作 为 救 助 工 作 的 第 一 道 关 口".split(" ")) },
  { weight: 4, arbitrary: constantFrom("，", "。", "、", "；", "：") },
  { weight: 4, arbitrary: nat(20_000).map(String) },
  { weight: 2, arbitrary: constantFrom("（甲）", "《办法》，", "“双减”", "〔2026〕18号", "？") },
);
const sentence = array(pieceOfText, { minLength: 20, maxLength: 150 }).map((pieces) => `各${pieces.join("")}`);

test("A paragraph that is cut short takes as many lines as docx gives the whole", () => {
  assert(
    property(array(sentence, { minLength: 30, maxLength: 30 }), (texts) => {
      const pages = (mark: string) =>
        layOut(texts.map((text) => paragraph(text, mark)).join(""), style, layoutDocument);
      expect(pages("")).toEqual(pages(inert));
    }),
    // To shrink thirty paragraphs takes longer than to read them.
    { seed: 20_261_124, numRuns: 6, endOnFailure: true },
  );
});

test.each([
  [
    "before a number",
    "各〔2026〕18号主？动3的现发救工各要7道助现；“双减”15962作作发把关助动419997工发地工口把12564发助工地的：工",
  ],
  [
    "behind a number",
    "各助口各关地一动工；第为、、的各367要救作主一5374“双减”？口作作发《办法》，主道关发的主一14591工的的229",
  ],
])("A quotation mark %s stays in its line, as docx has it", (_, text) => {
  const pages = (mark: string) => layOut(paragraph(text, mark), style, layoutDocument);
  expect(pages("")).toEqual(pages(inert));
});

test("A table whose cells are cut short is as high as docx makes the whole", () => {
  const rows = ["二十字的议题写在窄栏里必定占去两行", "短", "八个汉字写在这里", "九个汉字写在这里了", "2026年8月", ""];
  const body = (mark: string) => `${table([...rows, ...rows], mark)}${paragraph("后文", mark)}`;
  expect(layOut(body(""), style, layoutDocument)).toEqual(layOut(body(inert), style, layoutDocument));
});

test.each(["Heading1", "Heading2", "Caption", "TOC1", "TOC3"])(
  "Short and long lines of %s take as much room as docx gives the whole",
  (kind) => {
    const texts = ["一、Short, in 两种文字", "长".repeat(15), "长".repeat(16), "长".repeat(40)];
    const body = (mark: string) => {
      const lines = texts.map((text) => paragraph(text, mark).replace("BodyText", kind));
      return `${lines.join("")}${paragraph("后文", mark)}`;
    };
    expect(layOut(body(""), style, layoutDocument)).toEqual(layOut(body(inert), style, layoutDocument));
  },
);

test.each([
  ["字母", "各地使用Word办公"],
  ["破折号", "各地——包括乡镇——都要落实"],
  ["引用的符号", "甲&amp;乙"],
])("A paragraph with characters whose width is not sure is left whole: %s", (_, text) => {
  expect(shortenPiece(paragraph(text), style)).toBe(paragraph(text));
});

test("What is marked, indented or numbered in a way of its own is left whole", () => {
  const marked = paragraph("救助").replace("<w:t ", "<w:rPr><w:b/></w:rPr><w:t ");
  const indented = paragraph("救助").replace("</w:pPr>", '<w:ind w:left="630"/></w:pPr>');
  expect([marked, indented].map((xml) => shortenPiece(xml, style))).toEqual([marked, indented]);
});

test("Where a line holds no fixed number of characters nothing is cut short", () => {
  const xml = paragraph("救助".repeat(40));
  expect(shortenPiece(xml, style)).not.toBe(xml);
  expect(shortenPiece(xml, shippedStyle("plain"))).toBe(xml);
});

test("The mark of these tests keeps a piece whole that would be cut short without it", () => {
  const heading = (mark: string) => paragraph("救助", mark).replace("BodyText", "Heading1");
  for (const piece of [(mark: string) => paragraph("救助", mark), heading, (mark: string) => table(["救助"], mark)]) {
    expect(shortenPiece(piece(inert), style)).toBe(piece(inert));
    expect(shortenPiece(piece(""), style)).not.toBe(piece(""));
  }
});
