import { expect, test } from "@jest/globals";
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ISectionOptions } from "docx";

import type { Document } from "../../../src/tree/tree.ts";
import { emptyDocument } from "../../../src/writers/docx/skeleton.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { withAttachments } from "./frame-documents.ts";
import { unpack, written } from "./unpacked.ts";

const redhead = shippedStyle("redhead");
const briefing = shippedStyle("briefing");

/** The paragraphs and tables of a document, ids left out: ours are our own. */
function body(xml: string): string {
  const [, inner = ""] = /<w:body>(.*?)<w:sectPr/s.exec(xml) ?? [];
  return inner.replace(/(?<=bookmark\w+ (?:w:name="\w+" )?w:id)="[^"]*"/g, '="…"').replace(/></g, ">\n<");
}

async function plainly(style: typeof redhead, children: ISectionOptions["children"]): Promise<string> {
  return body(unpack(await Packer.toBuffer(emptyDocument(style, { children }))).get("word/document.xml") ?? "");
}

function ours(style: typeof redhead, document: Document): string {
  return body(written(document, style).xml);
}

/** Two cells over a rule. */
function sides(widths: readonly [number, number], rule: { size: number; gap: number }, cells: readonly Paragraph[]) {
  return new Table({
    columnWidths: widths,
    width: { size: 8845, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: rule.gap },
    borders: { ...TableBorders.NONE, bottom: { style: BorderStyle.SINGLE, size: rule.size, color: "FF0000" } },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map((paragraph, index) => {
          const width = { size: widths[index] ?? 0, type: WidthType.DXA };
          return new TableCell({ width, verticalAlign: VerticalAlignTable.BOTTOM, children: [paragraph] });
        }),
      }),
    ],
  });
}

const text = (content: string) => new TextRun(content);
const line = (style: string, content: string) => new Paragraph({ style, children: [text(content)] });
const beside = (content: string) => new TextRun({ text: content, style: "BesideInHead" });

test("A head that goes upward, a seal and attachments are what docx's own Packer writes", async () => {
  const document = withAttachments(
    documentOf(["甲"], {
      mark: "示例市民政局文件",
      "copy-number": "000012",
      secrecy: "秘密★1年",
      upward: true,
      sealed: true,
      number: "示民报〔2026〕{{9}}号",
      signers: "甲某某 乙某 丙某某",
      title: "报告",
      subtitle: "（2026年8月）",
      signature: "示例市民政局",
      date: "2026年9月1日",
      annotation: "（此件公开发布）",
    }),
    [
      { title: "安排表", blocks: ["乙"] },
      { title: "说明", blocks: ["丙"] },
    ],
  );
  const number = { style: "DocumentNumber", alignment: AlignmentType.LEFT };
  const phrase = new Bookmark({ id: "_hb_test_0", children: [text("9")] });
  expect(ours(redhead, document)).toBe(
    await plainly(redhead, [
      line("HeadLine", "000012"),
      line("Security", "秘密★1年"),
      new Paragraph({ style: "Mark", spacing: { before: 754 }, children: [text("示例市民政局文件")] }),
      sides([5537, 3308], { size: 8, gap: 165 }, [
        new Paragraph({ ...number, indent: { left: 315 }, children: [text("示民报〔2026〕"), phrase, text("号")] }),
        new Paragraph({
          ...number,
          indent: { left: 1260, right: -315, hanging: 1260 },
          children: [text("签发人："), beside("甲某某 乙某 "), new TextRun({ break: 1 }), beside("丙某某")],
        }),
      ]),
      new Paragraph({ style: "Title", spacing: { before: 1158, after: 0 }, children: [text("报告")] }),
      line("Subtitle", "（2026年8月）"),
      new Paragraph({ style: "BodyText", children: [text("甲")] }),
      new Paragraph({
        style: "AttachmentNote",
        indent: { left: 1890, hanging: 1260 },
        spacing: { before: 579 },
        keepNext: true,
        children: [text("附件：1."), text("安排表")],
      }),
      new Paragraph({
        style: "AttachmentNote",
        indent: { left: 1890, hanging: 315 },
        keepNext: true,
        children: [text("2."), text("说明")],
      }),
      new Paragraph({
        style: "Signature",
        alignment: AlignmentType.CENTER,
        indent: { left: 4435 },
        spacing: { before: 1158 },
        children: [text("示例市民政局")],
      }),
      new Paragraph({
        style: "Date",
        alignment: AlignmentType.CENTER,
        indent: { left: 4435 },
        keepNext: true,
        children: [text("2026年9月1日")],
      }),
      line("Annotation", "（此件公开发布）"),
      new Paragraph({ style: "AttachmentLabel", pageBreakBefore: true, children: [text("附件1")] }),
      line("AttachmentTitle", "安排表"),
      line("BodyText", "乙"),
      new Paragraph({ style: "AttachmentLabel", pageBreakBefore: true, children: [text("附件2")] }),
      line("AttachmentTitle", "说明"),
      line("BodyText", "丙"),
    ]),
  );
});

test("The head of a briefing is what docx's own Packer writes", async () => {
  const document = documentOf(["甲"], {
    secrecy: "内部资料",
    "copy-number": "000012",
    mark: "民政工作简报",
    "issue-number": "第8期",
    publisher: "办公室",
    date: "2026年9月1日",
    title: "简讯",
  });
  const publisher = (alignment: "left" | "right", indent: { left: number; right?: number }, content: string) =>
    new Paragraph({ style: "Publisher", alignment, indent, children: [text(content)] });
  const [spacing = ""] = /(?<=w:val="Mark"\/><w:spacing w:before=")\d+/.exec(written(document, briefing).xml) ?? [];
  expect(ours(briefing, document)).toBe(
    await plainly(briefing, [
      new Paragraph({
        style: "Security",
        children: [text("内部资料"), new TextRun({ children: [new Tab()] }), beside("000012")],
      }),
      new Paragraph({ style: "Mark", spacing: { before: Number(spacing) }, children: [text("民政工作简报")] }),
      line("DocumentNumber", "第8期"),
      sides([4422, 4423], { size: 12, gap: 109 }, [
        publisher("left", { left: 315 }, "办公室"),
        publisher("right", { left: 0, right: 315 }, "2026年9月1日"),
      ]),
      new Paragraph({ style: "Title", spacing: { before: 579 }, children: [text("简讯")] }),
      line("BodyText", "甲"),
    ]),
  );
});
