import { expect, test } from "@jest/globals";
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

import { emptyDocument } from "../../../src/writers/docx/skeleton.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { properties, unpack, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

/** A phrase, plainly in docx. */
function phrase(id: number, text: string, options: { bold?: boolean; highlight?: "yellow" } = {}) {
  return new Bookmark({ id: `_hb_test_${id}`, children: [new TextRun({ text, ...options })] });
}

function numbered(reference: string, level: number, instance: number) {
  return { reference, level, instance };
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "auto" };

function cell(text: string, width: number, paragraphStyle: string, alignment: "center" | "right") {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: paragraphStyle,
        alignment,
        // The last row stays with the signature.
        ...(paragraphStyle === "TableText" && { keepNext: true }),
        children: text === "" ? [] : [new TextRun(text)],
      }),
    ],
  });
}

function row(texts: readonly [string, string], header: boolean) {
  const styleId = header ? "TableHeader" : "TableText";
  const cells = [cell(texts[0], 4423, styleId, "center"), cell(texts[1], 4422, styleId, header ? "center" : "right")];
  return new TableRow({ cantSplit: true, ...(header && { tableHeader: true }), children: cells });
}

const plainly = emptyDocument(style, {
  title: "工作报告",
  creator: properties.creator,
  lastModifiedBy: properties.creator,
  customProperties: [
    { name: "huibao-template", value: "月报" },
    { name: "huibao-unit", value: "shili-city" },
    { name: "huibao-period", value: "2020-01-22..2020-02-10" },
    {
      name: "huibao-base-1",
      value: "tluuxy,6pd4ii,mqxmvh.test_,59341f.test_.test_,6p5zyy,rsjv8z,7wpcn5,g6fhyz,k3k7va,h9gtqh,d5t2q7;",
    },
  ],
  children: [
    new Paragraph({ style: "Title", children: [new TextRun("工作"), new TextRun({ break: 1 }), new TextRun("报告")] }),
    new Paragraph({ style: "Salutation", children: [new TextRun("示例市人民政府：")] }),
    new Paragraph({
      style: "Heading1",
      numbering: numbered("headings", 0, 0),
      children: [new TextRun("会议"), phrase(0, "6"), new TextRun("次")],
    }),
    new Paragraph({
      style: "BodyText",
      children: [
        new TextRun({ text: "总体：", bold: true }),
        phrase(1, "<&>\"'", { bold: true }),
        new TextRun({ text: "强调", italics: true }),
        phrase(2, "【待补：数】", { highlight: "yellow" }),
        new ExternalHyperlink({
          link: "https://a.cn/?a=1&b=2",
          children: [new TextRun({ text: "网站", style: "Hyperlink" })],
        }),
      ],
    }),
    new Paragraph({ style: "ListParagraph", numbering: numbered("ordered", 0, 1), children: [new TextRun("甲")] }),
    new Paragraph({
      style: "BodyText",
      pageBreakBefore: true,
      spacing: { after: 120 },
      children: [new TextRun("新页")],
    }),
    new Table({
      columnWidths: [4423, 4422],
      width: { size: 8845, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: [row(["项目", "数量"], true), row(["会议", ""], false)],
    }),
    new Paragraph({ style: "Signature", indent: { left: 5695 }, children: [new TextRun("甲县民政局")] }),
    new Paragraph({ style: "Date", indent: { left: 6325 }, children: [new TextRun("2020年1月1日")] }),
  ],
});

const document = documentOf(
  [
    "# 会议{{6}}次",
    "**总体：{{<&>\"'}}***强调*{{【待补：数】}}[网站](https://a.cn/?a=1&b=2)",
    "1. 甲",
    "::分页",
    "新页",
    "| 项目 | 数量 |\n|---|--:|\n| 会议 | |",
  ],
  { title: "工作|报告", addressee: "示例市人民政府：", signature: "甲县民政局", date: "2020年1月1日" },
);

/** Ids are ours; what they point to is compared by itself. */
function withoutIds(xml: string): string {
  return xml
    .replace(/(r:id|w:numId w:val|(?<=bookmark\w+ (?:w:name="\w+" )?)w:id)="[^"]*"/g, '$1="…"')
    .replace(/<!--.*?-->/g, "")
    .replace(/></g, ">\n<");
}

test("A joined body is what docx's own Packer writes for the same content", async () => {
  const packed = unpack(await Packer.toBuffer(plainly));
  const xml = withoutIds(packed.get("word/document.xml") ?? "");
  expect(withoutIds(written(document, style).xml)).toBe(xml);
});

test.each([
  "word/settings.xml",
  "word/theme/theme1.xml",
  "word/footer1.xml",
  "word/footer2.xml",
  "docProps/app.xml",
  "docProps/custom.xml",
])("%s is the part that docx's own Packer writes", async (name) => {
  const packed = unpack(await Packer.toBuffer(plainly));
  const declaration = /^<\?xml[^>]*\?>/;
  expect(written(document, style).part(name).replace(declaration, "")).toBe(packed.get(name)?.replace(declaration, ""));
});

test("Styles and properties are docx's own but for what it can't express", async () => {
  const packed = unpack(await Packer.toBuffer(plainly));
  const { part } = written(document, style);
  const styles = part("word/styles.xml")
    .replace(
      '<w:widowControl w:val="0"/><w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
      "",
    )
    .replace('w:default="1" w:styleId="DefaultParagraphFont"', 'w:styleId="DefaultParagraphFont"');
  expect(withoutIds(styles)).toBe(withoutIds(packed.get("word/styles.xml") ?? ""));
  const core = (xml: string) =>
    xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "…").replace("<dc:language>zh-CN</dc:language>", "");
  expect(core(part("docProps/core.xml"))).toBe(core(packed.get("docProps/core.xml") ?? ""));
});

test("Numberings are docx's own but for being marked as multi-level, and one that nothing uses", async () => {
  const packed = unpack(await Packer.toBuffer(plainly));
  const abstract = (xml: string) => xml.slice(0, xml.indexOf("<w:num "));
  const mended = abstract(packed.get("word/numbering.xml") ?? "")
    .replace(/<w:abstractNum .*?<\/w:abstractNum>/s, "")
    .replaceAll("hybridMultilevel", "multilevel")
    .replaceAll(' w:tentative="1"', "");
  expect(abstract(written(document, style).part("word/numbering.xml"))).toBe(mended);
});
