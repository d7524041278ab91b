import { expect, test } from "@jest/globals";

import type { Document } from "../../../src/tree/tree.ts";
import { loadLayOut } from "../../../src/writers/docx/page-layout.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { documentWith, lineOf, place } from "../blocks.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { attributes, fieldsOf, properties, readText, unpack, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");
const layOut = await loadLayOut();

function laidOut(document: Document): string {
  const bytes = writeDocx(document, style, properties, new Map(), { layOut });
  return unpack(bytes).get("word/document.xml") ?? "";
}

const blocks = ['::目录{层级="2"}', "::分页", "# 甲<&>{{6}}", "正文。", "## 乙", "::分页", "# 丙", "### 丁"];

test("The contents say on which page each heading stands, and lead to it", () => {
  const xml = laidOut(documentOf(blocks));
  expect(readText(xml).slice(0, 5)).toEqual(["工作情况的报告", "目录", "一、甲<&>6→2", "（一）乙→2", "二、丙→3"]);
  expect(attributes(xml, "w:hyperlink", "w:anchor")).toEqual(["_Toc000000001", "_Toc000000002", "_Toc000000003"]);
  expect(fieldsOf(xml).slice(1)).toEqual(["1", "2", "3"].map((number) => ` PAGEREF _Toc00000000${number} \\h `));
  const [heading = ""] = /<w:p><w:pPr><w:pStyle w:val="Heading1"\/>.*?<\/w:p>/s.exec(xml) ?? [];
  expect(attributes(heading, "w:bookmarkStart", "w:name")).toEqual(["_Toc000000001", "_hb_test_0"]);
});

test("They are a field that Word can work out anew from headings, down to their level, and titles of attachments", () => {
  const xml = laidOut(documentOf(blocks));
  const [field = ""] = /<w:instrText[^>]*>([^<]*)</.exec(xml)?.slice(1) ?? [];
  expect(field).toMatch(/^TOC /);
  expect(
    field
      .split("\\")
      .map((part) => part.trim())
      .slice(1)
      .toSorted(),
  ).toEqual(["h", "o &quot;1-2&quot;", "t &quot;附件标题,1&quot;", "u", "z"].toSorted());
  // Its own, and one for each of its three entries' pages.
  expect(xml.match(/w:fldCharType="(begin|separate|end)"/g)).toHaveLength(3 * 4);
  expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  expect(attributes(xml, "w:pStyle", "w:val").slice(1, 5)).toEqual(["TOCHeading", "TOC1", "TOC2", "TOC1"]);
});

test("Attachments stand in the contents by their titles", () => {
  const attachments = ["会议清单", "文件清单"].map((title) => ({
    title: lineOf(title),
    landscape: false,
    place,
    blocks: documentOf(["正文。"]).blocks,
  }));
  const xml = laidOut(documentWith(documentOf(["::目录", "# 甲"]).blocks, { attachments }));
  expect(readText(xml).slice(2, 5)).toEqual(["一、甲→1", "会议清单→2", "文件清单→3"]);
  const [title = ""] = /<w:p><w:pPr><w:pStyle w:val="AttachmentTitle"\/>.*?<\/w:p>/s.exec(xml) ?? [];
  expect(attributes(title, "w:bookmarkStart", "w:name")).toEqual(["_Toc000000002"]);
});

test("Where pages aren't worked out Word is asked to, and no number is made up", () => {
  const stale = written(documentOf(blocks), style).xml;
  expect(readText(stale).slice(2, 5)).toEqual(["一、甲<&>6→", "（一）乙→", "二、丙→"]);
  expect(stale).toContain('w:fldCharType="begin" w:dirty="true"');
  expect(laidOut(documentOf(blocks))).toContain('w:fldCharType="begin" w:dirty="false"');
});

test("Contents without any heading are empty", () => {
  expect(readText(laidOut(documentOf(["::目录", "正文。"])))).toEqual(["工作情况的报告", "目录", "", "正文。"]);
});

test("A document without contents has no bookmark for them", () => {
  expect(written(documentOf(["# 甲"]), style).xml).not.toContain("_Toc");
});

test("The pages are those that lines of 28 and pages of 22 give", () => {
  const lines = (count: number) => "汉".repeat(28 * count - 2);
  const pageOf = (text: string) => readText(laidOut(documentOf(["::目录", "::分页", text, "# 甲"])))[2];
  expect(pageOf(lines(20))).toBe("一、甲→2");
  expect(pageOf(lines(22))).toBe("一、甲→3");
});

test("The number of a paragraph takes room in its line", () => {
  // With its indent and （一） the first fills 21 lines, and leaves one for the heading; the second needs one more.
  const pageBelow = (characters: number) => {
    return readText(laidOut(documentOf(["::目录", "::分页", `## 甲。${"汉".repeat(characters)}`, "# 乙"])))[2];
  };
  expect(pageBelow(28 * 21 - 2 - 3 - 2)).toBe("一、乙→2");
  expect(pageBelow(28 * 21 - 2 - 3 - 2 + 1)).toBe("一、乙→3");
});

test("A page's last line may stand alone", () => {
  const heading = `# ${"题".repeat(40)}`;
  const xml = laidOut(documentOf(["::目录", "::分页", "汉".repeat(28 * 21 - 2), heading]));
  expect(readText(xml)[2]).toMatch(/→2$/);
});

test("Footnotes take room on a page", () => {
  const text = (note: string) => ["::目录", "::分页", `${"汉".repeat(28 * 18)}${note}`, "# 甲", "正文。"];
  expect(readText(laidOut(documentOf(text(""))))[2]).toBe("一、甲→2");
  expect(readText(laidOut(documentOf(text(`^[${"注".repeat(200)}]`))))[2]).toBe("一、甲→3");
});
