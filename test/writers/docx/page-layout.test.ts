import { expect, test } from "@jest/globals";
import { layoutDocument } from "docx/layout";

import type { Document } from "../../../src/tree/tree.ts";
import { countPieces } from "../../../src/writers/docx/body-pieces.ts";
import { layOut } from "../../../src/writers/docx/page-layout.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { withAttachments } from "./frame-documents.ts";
import { written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

function withoutTitle(document: Document): Document {
  const { title } = document.parts;
  return { ...document, parts: { ...document.parts, title: { ...title, inlines: [], phrases: [] } } };
}

function bodyOf(xml: string): string {
  return /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? "";
}

test("A page holds 22 lines of 28 characters", () => {
  const pages = (lines: number) => {
    const document = withoutTitle(documentOf(["字".repeat(28 * lines - 2)]));
    return layOut(bodyOf(written(document, style).xml), style, layoutDocument).count;
  };
  expect([22, 23, 44, 45].map(pages)).toEqual([1, 2, 2, 3]);
});

test("Bookmarks are on the pages where their paragraphs begin, sections and tables counted in", () => {
  const table = "| 单位 |\n|---|\n| {{甲县}} |";
  const document = withAttachments(documentOf(["{{6}}次", "::分页", "{{7}}次"]), [
    { title: "横表", blocks: [table], landscape: true },
    { title: "说明", blocks: ["乙"] },
  ]);
  const pages = layOut(bodyOf(written(document, style).xml), style, layoutDocument);
  expect([...pages.ofBookmark]).toEqual([
    ["_hb_test_0", 3],
    ["_hb_test_1", 2],
  ]);
  expect(pages.count).toBe(4);
  expect(pages.endsAcross).toBe(false);
});

test("The foot of the text is told in twips from the paper's upper edge", () => {
  const document = withoutTitle(documentOf(["甲", "乙"]));
  const { foot } = layOut(bodyOf(written(document, style).xml), style, layoutDocument);
  expect(Math.abs(foot - (2098 + 2 * 579))).toBeLessThanOrEqual(1);
});

test("Pieces are counted at the top level: what is in cells and boxes is within them", () => {
  expect(countPieces("<w:p/><w:tbl><w:tr><w:tc><w:p><w:pPr/></w:p></w:tc></w:tr></w:tbl><w:p><w:r/></w:p>")).toBe(3);
});

test("What is attached goes to the next page with the signature, the text stays (7.3.5.5)", () => {
  const text = Array.from({ length: 17 }, () => "行");
  const signed = withoutTitle(documentOf(text, { signature: "甲局", date: "2026年9月1日" }));
  const document = withAttachments(signed, [
    { title: "甲表", blocks: ["甲"] },
    { title: "乙表", blocks: ["乙"] },
  ]);
  const body = bodyOf(written(document, style).xml);
  const { ofPiece } = layOut(body, style, layoutDocument);
  const texts = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ""));
  const pages = texts.map((one, index) => `${one} ${ofPiece[index]}`);
  expect(pages.slice(0, 21)).toEqual([
    ...text.map((one) => `${one} 1`),
    "附件：1.甲表 2",
    "2.乙表 2",
    "甲局 2",
    "2026年9月1日 2",
  ]);
});
