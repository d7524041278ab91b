import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import type { Style } from "../../../src/styles/style.ts";
import type { Document } from "../../../src/tree/tree.ts";
import { loadLayOut } from "../../../src/writers/docx/page-layout.ts";
import type { LayOut } from "../../../src/writers/docx/page-layout.ts";
import { needsLayout } from "../../../src/writers/docx/write-by-pages.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { withAttachments } from "./frame-documents.ts";
import { attributes, properties, readText, unpack } from "./unpacked.ts";

const byDocx = await loadLayOut();
const last = shippedStyle("redhead");
const even: Style = {
  ...last,
  imprint: last.imprint.form === "none" ? last.imprint : { ...last.imprint, page: "even" },
};
const parts = { mark: "示例市民政局文件", number: "示民发〔2026〕8号", copies: "市政府。", signature: "甲局" } as const;
const paragraph = `${"走访".repeat(34)}。`;

/** The body of a document whose pages are known, and what was reported. */
function laidOut(document: Document, style: Style, layOut: LayOut = byDocx) {
  const { report, found } = collectDiagnostics();
  const bytes = writeDocx(document, style, properties, new Map(), { layOut }, report);
  const part = (name: string) => unpack(bytes).get(name) ?? "";
  return { part, xml: part("word/document.xml"), found: found().map(({ code, values }) => [code, values]) };
}

/** How many pages the writer says a document has, and how many there are when what it wrote is laid out. */
function pagesOf(document: Document, style: Style) {
  const told: number[] = [];
  const tell = (pages: number) => told.push(pages);
  const bytes = writeDocx(document, style, properties, new Map(), { layOut: byDocx }, () => {}, tell);
  const [, body = ""] = /<w:body>(.*)<\/w:body>/s.exec(unpack(bytes).get("word/document.xml") ?? "") ?? [];
  return { told, laidOut: byDocx(body, style, { lists: [], notes: [] }).count };
}

test.each([
  ["with its imprint on its last page", 5, 1, 2],
  ["with its imprint on a page of its own", 1, 1, 2],
  ["with a blank page before its imprint", 9, 20, 4],
])("A document %s says how many pages it was taken to have", (_, count, receivers, expected) => {
  const copies = "市委办公室，".repeat(receivers);
  const paragraphs = Array.from({ length: count }, () => paragraph);
  const { told, laidOut: pages } = pagesOf(documentOf(paragraphs, { ...parts, title: "通知", copies }), even);
  expect([told, pages]).toEqual([[expected], expected]);
});

test("A document with an imprint behind what is laid across says how many pages it was taken to have", () => {
  const across = withAttachments(documentOf(["::目录", "# 甲"], parts), [
    { title: "表", blocks: ["乙"], landscape: true },
  ]);
  const { told, laidOut: pages } = pagesOf(across, last);
  expect(told).toEqual([pages]);
});

test("A document that depends on no pages tells of none", () => {
  expect(pagesOf(documentOf(["甲"], parts), last).told).toEqual([]);
});

/** Where the imprint stands: in the section of the text or one of its own, on the same page or a new one. */
function imprintPlace(xml: string): string {
  const [, before = "", paragraphXml = ""] = /^(.*)(<w:p>(?:(?!<w:p>).)*<mc:AlternateContent>.*)$/s.exec(xml) ?? [];
  const page = paragraphXml.startsWith("<w:p><w:pPr><w:pageBreakBefore/>") ? "new page" : "same page";
  return `${before.match(/<w:sectPr/g)?.length ?? 0} sections before, ${page}`;
}

test("Text that ends on an even page with room for it has the imprint at that page's foot", () => {
  const document = documentOf(
    Array.from({ length: 5 }, () => paragraph),
    parts,
  );
  expect(imprintPlace(laidOut(document, even).xml)).toBe("0 sections before, same page");
});

test("Text that ends on an odd page has the imprint on the page after it", () => {
  const document = documentOf([paragraph], { ...parts, title: "通知" });
  expect(imprintPlace(laidOut(document, even).xml)).toBe("0 sections before, new page");
  expect(imprintPlace(laidOut(document, last).xml)).toBe("0 sections before, same page");
});

test("An even page without room is followed by a blank one, and neither that nor the imprint's is numbered (7.5)", () => {
  const document = documentOf(
    Array.from({ length: 9 }, () => paragraph),
    { ...parts, copies: "市委办公室，".repeat(20) },
  );
  const { xml, part } = laidOut(document, even);
  expect(imprintPlace(xml)).toBe("1 sections before, new page");
  const [, bare = ""] = xml.split(/(?<=<\/w:sectPr>)/);
  const [id] = attributes(bare, "w:footerReference", "r:id");
  expect(part("word/_rels/document.xml.rels")).toMatch(
    new RegExp(`Id="${id}" Type="[^"]*/footer" Target="footer5.xml"`),
  );
  expect(readText(part("word/footer5.xml"))).toEqual([""]);
  expect(part("word/footer5.xml")).not.toContain("PAGE");
});

test("Footnotes on the last page move the imprint to the next: it would stand on top of them", () => {
  const place = (style: Style, ...blocks: readonly string[]) =>
    imprintPlace(laidOut(documentOf(blocks, parts), style).xml);
  const noted = `走访^[含电话走访。]${paragraph}`;
  expect(place(last, noted)).toBe("0 sections before, new page");
  expect(place(last, "| 单位 |\n|---|\n| 甲^[含乙。] |")).toBe("0 sections before, new page");
  expect(place(last, "1. 甲\n   - **乙^[含丙。]**")).toBe("0 sections before, new page");
  expect(place(last, noted, ...Array.from({ length: 6 }, () => paragraph))).toBe("0 sections before, same page");
  expect(place(even, ...Array.from({ length: 4 }, () => paragraph), noted)).toBe("1 sections before, new page");
});

test("An attachment that is laid across last leaves no room for the imprint", () => {
  const { signature: _, ...unsigned } = parts;
  const across = { title: "表", blocks: ["甲"], landscape: true };
  const document = withAttachments(documentOf([paragraph], unsigned), [across]);
  expect(imprintPlace(laidOut(document, even).xml)).toBe("2 sections before, new page");
});

test("主送机关 that would leave page 1 without any text stands in the imprint, over 抄送 and without a line between", () => {
  const addressee = `${Array.from({ length: 24 }, (_, index) => `第${index}区（县、市）人民政府`).join("，")}：`;
  const { xml } = laidOut(documentOf([paragraph], { ...parts, addressee }), last);
  const [, top = "", box = ""] = /^(.*?)<mc:Choice[^>]*>(.*)<\/mc:Choice>/s.exec(xml) ?? [];
  expect(readText(top).some((line) => line.includes("第0区"))).toBe(false);
  expect(readText(box).filter((line) => line !== "")).toEqual([`主送：${addressee.slice(0, -1)}。`, "抄送：市政府。"]);
  expect(box.match(/<w:tr>/g)).toHaveLength(1);
});

test("A colon that the facts themselves have at its end is left out of the imprint, too", () => {
  const addressee = `{{${Array.from({ length: 24 }, (_, index) => `第${index}区（县、市）人民政府`).join("，")}：}}`;
  const { xml } = laidOut(documentOf([paragraph], { ...parts, addressee }), last);
  const [, box = ""] = /<mc:Choice[^>]*>(.*)<\/mc:Choice>/s.exec(xml) ?? [];
  expect(readText(box)[0]).toMatch(/^主送：第0区.*第23区（县、市）人民政府。$/);
  expect(attributes(box, "w:bookmarkStart", "w:name")).toEqual([]);
});

test("主送机关 of a few lines stays where it is", () => {
  const addressee = `${Array.from({ length: 10 }, (_, index) => `第${index}区（县、市）人民政府`).join("，")}：`;
  const { xml } = laidOut(documentOf([paragraph, paragraph], { ...parts, addressee }), last);
  expect(readText(xml)).toContain(addressee);
});

test("主送机关 that has room nowhere goes on from page 1 to the next, and is told of", () => {
  const addressee = `${Array.from({ length: 99 }, (_, index) => `第${index}区（县、市）人民政府`).join("，")}：`;
  const document = documentOf([paragraph], { ...parts, addressee });
  const { xml, found } = laidOut(document, last);
  expect(found).toEqual([["addressee-too-long", {}]]);
  expect(readText(xml)).toContain(addressee);
  expect(xml).toContain('<w:pStyle w:val="Salutation"/><w:keepNext w:val="false"/>');
});

test("What the layout can't go on at is reported, and the imprint stands on the last page", () => {
  const stopping: LayOut = (...given) => ({ ...byDocx(...given), stoppedAt: "a text box" });
  const { xml, found } = laidOut(documentOf([paragraph], parts), even, stopping);
  expect(found).toEqual([["pages-not-known", { stoppedAt: "a text box" }]]);
  expect(imprintPlace(xml)).toBe("0 sections before, same page");
});

test("Only documents that depend on their pages are laid out", () => {
  const document = documentOf([paragraph], { ...parts, addressee: "各县民政局：" });
  expect(needsLayout(document, even)).toBe(true);
  expect(needsLayout(document, last)).toBe(false);
  expect(needsLayout(documentOf([paragraph]), even)).toBe(false);
});
