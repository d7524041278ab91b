import { expect, test } from "@jest/globals";

import { documentOf, shippedStyle } from "../sample-document.ts";
import { tableAcross, withAttachments } from "./frame-documents.ts";
import { attributes, readText, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");
const table = "| 单位 | 户数 |\n|---|---|\n| 甲县 | 二十 |";

/** A section's properties stand in its last paragraph, before that one's text. */
function atEnds(xml: string): string {
  return xml.replace(/(<w:p>(?:(?!<\/w:p>).)*)(<w:sectPr.*?<\/w:sectPr>)(.*?<\/w:p>)/gs, "$1$3$2");
}

/** The text of each section, and how its pages lie. */
function sections(xml: string): readonly (readonly [orientation: string, text: string])[] {
  return atEnds(xml)
    .split(/(?<=<\/w:sectPr>)/)
    .flatMap((section) => {
      const [orientation] = attributes(section, "w:pgSz", "w:orient");
      return orientation === undefined ? [] : [[orientation, readText(section).join("")] as const];
    });
}

test("A document without anything across is one section, with the footers of its style", () => {
  const { xml, names } = written(withAttachments(documentOf(["甲"]), [{ title: "表", blocks: [table] }]), style);
  expect(sections(xml).map(([orientation]) => orientation)).toEqual(["portrait"]);
  expect(names.filter((name) => name.includes("footer"))).toEqual(["word/footer1.xml", "word/footer2.xml"]);
});

test("An attachment that is laid across has a section of its own, and begins no second page in it", () => {
  const document = withAttachments(documentOf(["甲"]), [
    { title: "安排表", blocks: [table], landscape: true },
    { title: "说明", blocks: ["乙"] },
  ]);
  const { xml } = written(document, style);
  expect(sections(xml)).toEqual([
    ["portrait", "工作情况的报告甲附件：1.安排表2.说明"],
    ["landscape", "附件1安排表单位户数甲县二十"],
    ["portrait", "附件2说明乙"],
  ]);
  expect(xml).not.toContain("<w:pageBreakBefore/>");
});

test("The whole text area is turned, its upper edge to the right, and tables are as wide as it is", () => {
  const { xml } = written(
    withAttachments(documentOf(["甲"]), [{ title: "表", blocks: [table], landscape: true }]),
    style,
  );
  const [, across = ""] = atEnds(xml).split(/(?<=<\/w:sectPr>)/);
  expect(across).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(across).toMatch(/<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"/);
  expect(attributes(across, "w:tblW", "w:w")).toEqual([String(16838 - 2098 - 1984)]);
});

test("Tables of the text that are laid across stand on pages of their own, and the text goes on upright", () => {
  const document = documentOf(["甲", "乙"]);
  const blocks = [...document.blocks.slice(0, 1), tableAcross(table), tableAcross(table), ...document.blocks.slice(1)];
  const { xml } = written({ ...document, blocks }, style);
  expect(sections(xml)).toEqual([
    ["portrait", "工作情况的报告甲"],
    ["landscape", "单位户数甲县二十单位户数甲县二十"],
    ["portrait", "乙"],
  ]);
  const [, across = ""] = atEnds(xml).split(/(?<=<\/w:sectPr>)/);
  expect(across).toMatch(/<\/w:tbl><w:p>(?:(?!<w:t[ >]).)*<\/w:p><w:tbl>.*<w:pageBreakBefore\/>/s);
});

test("Across, the page's number runs down the left edge, where the foot of the upright page is", () => {
  const document = withAttachments(documentOf(["甲"]), [{ title: "表", blocks: [table], landscape: true }]);
  const { part, names, xml } = written(document, style);
  expect(names.filter((name) => name.includes("footer"))).toHaveLength(4);
  const across = part("word/footer3.xml");
  expect(across).toContain('<wps:bodyPr vert="vert"');
  expect(across).toContain(`<wp:positionH relativeFrom="page"><wp:posOffset>${1435 * 635}`);
  expect(across).toContain(`<wp:extent cx="${320 * 635}" cy="${8845 * 635}"/>`);
  expect(attributes(across, "w:jc", "w:val")).toEqual(["right"]);
  expect(attributes(part("word/footer4.xml"), "w:jc", "w:val")).toEqual(["left"]);
  const targets = attributes(part("word/_rels/document.xml.rels"), "Relationship", "Target");
  const ids = attributes(part("word/_rels/document.xml.rels"), "Relationship", "Id");
  const used = attributes(xml, "w:footerReference", "r:id").map((id) => targets[ids.indexOf(id)]);
  expect(used).toEqual(["footer1.xml", "footer2.xml", "footer3.xml", "footer4.xml"]);
});
