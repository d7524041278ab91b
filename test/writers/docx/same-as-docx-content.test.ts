import { expect, test } from "@jest/globals";
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  FootnoteReferenceRun,
  ImageRun,
  Packer,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { ChartRun } from "docx/charts";

import type { Image } from "../../../src/tree/image.ts";
import type { ChartBlock, Inline } from "../../../src/tree/tree.ts";
import { loadDrawChart } from "../../../src/writers/docx/chart-parts.ts";
import { emptyDocument } from "../../../src/writers/docx/skeleton.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { captionOf, documentWith, imageOf, lineOf, paragraphOf, place, tableOf } from "../blocks.ts";
import { shippedStyle } from "../sample-document.ts";
import { properties, unpack } from "./unpacked.ts";

const style = shippedStyle("gbt9704");
const line = { style: BorderStyle.SINGLE, size: 4, color: "auto" };
const image: Image = { format: "png", bytes: new Uint8Array([1]), width: 127, height: 63.5, turned: 0 };

function text(characters: string): Inline {
  return { type: "text", text: characters };
}

function cell(characters: string, width: number, styleId: string, more: object = {}) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: styleId,
        alignment: AlignmentType.CENTER,
        children: characters === "" ? [] : [new TextRun(characters)],
      }),
    ],
    ...more,
  });
}

/** The parts that docx's own Packer writes for the same content, said plainly in its words. */
async function packed() {
  const document = emptyDocument(style, {
    footnotes: {
      1: { children: [new Paragraph({ style: "FootnoteText", children: [" ", "注"].map((own) => new TextRun(own)) })] },
    },
    children: [
      new Paragraph({ style: "Title", children: [new TextRun("工作情况的报告")] }),
      new Paragraph({
        style: "BodyText",
        children: [new TextRun("见"), new SimpleField(" REF _hbref_1 \\h ", "表1"), new FootnoteReferenceRun(1)],
      }),
      new Paragraph({
        style: "Caption",
        keepNext: true,
        spacing: { after: 120 },
        children: [
          new Bookmark({ id: "_hbref_1", children: [new TextRun("表"), new SimpleField(" SEQ 表 \\* ARABIC ", "1")] }),
          new TextRun("\u3000"),
          new TextRun("会议"),
        ],
      }),
      new Table({
        columnWidths: [4423, 4422],
        width: { size: 8845, type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        alignment: AlignmentType.CENTER,
        borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
        rows: [
          new TableRow({
            cantSplit: true,
            tableHeader: true,
            children: [cell("甲", 8845, "TableHeader", { columnSpan: 2 })],
          }),
          new TableRow({
            cantSplit: true,
            children: [
              cell("丙", 4423, "TableText", { columnSpan: 1, verticalMerge: VerticalMergeType.RESTART }),
              cell("丁", 4422, "TableText"),
            ],
          }),
          new TableRow({
            cantSplit: true,
            children: [
              cell("", 4423, "TableTotal", { columnSpan: 1, verticalMerge: VerticalMergeType.CONTINUE }),
              cell("戊", 4422, "TableTotal"),
            ],
          }),
        ],
      }),
      new Paragraph({
        style: "Picture",
        children: [
          new ImageRun({
            type: "png",
            data: image.bytes,
            transformation: { width: 480, height: 240 },
            altText: { name: "图 1", description: "街景" },
          }),
        ],
      }),
    ],
  });
  return unpack(await Packer.toBuffer(document));
}

function written() {
  const table = tableOf("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n| 上 | 戊 |", {
    total: true,
    caption: captionOf("会议", "x"),
  });
  const merged = {
    ...table,
    headers: table.headers.map((row) => ({
      ...row,
      shape: { ...row.shape, cells: [{ children: [text("甲")] }, { children: [], merged: "left" as const }] },
    })),
    rows: table.rows.map((row, index) => {
      const cells =
        index === 0 ? row.shape.cells : [{ children: [], merged: "above" as const }, { children: [text("戊")] }];
      return { ...row, shape: { ...row.shape, cells } };
    }),
  };
  const blocks = [
    paragraphOf(text("见"), { type: "reference", id: "x" }, { type: "footnote", children: [text("注")] }),
    merged,
    imageOf("a.png", { alternative: lineOf("街景") }),
  ];
  return unpack(writeDocx(documentWith(blocks), style, properties, new Map([["a.png", image]])));
}

/** Ids are ours, and tests of their own hold what they lead to. */
function withoutIds(xml: string | undefined): string {
  return (xml ?? "")
    .replace(/(r:embed|r:id|(?<=bookmark\w+ (?:w:name="\w+" )?)w:id)="[^"]*"/g, '$1="…"')
    .replace(/></g, ">\n<");
}

/** As Word writes fields, and as more readers show them. */
function withFieldCharacters(xml: string | undefined): string {
  const character = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = '<w:r><w:instrText xml:space="preserve">$1</w:instrText></w:r>';
  return (xml ?? "").replaceAll(
    /<w:fldSimple w:instr="([^"]*)">(.*?)<\/w:fldSimple>/g,
    `${character("begin")}${instruction}${character("separate")}$2${character("end")}`,
  );
}

test("Merged cells, captions, references, footnotes and pictures are what docx writes, fields between characters", async () => {
  const theirs = withFieldCharacters((await packed()).get("word/document.xml"));
  expect(withoutIds(written().get("word/document.xml"))).toBe(withoutIds(theirs));
});

test("The part of the footnotes is docx's own, but that what separates them from the text has no number", async () => {
  const own = (await packed()).get("word/footnotes.xml") ?? "";
  const number = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const [before, ...after] = own.split(number).length === 4 ? own.split(number) : [];
  expect(written().get("word/footnotes.xml")).toBe(`${before}${after[0]}${after[1]}${number}${after[2]}`);
});

test("A chart is docx's own, but for its numbers' decimals and what stands in mend-chart.ts", async () => {
  const block: ChartBlock = {
    type: "chart",
    form: "line",
    categories: ["一月"],
    series: [
      { name: "会议", values: ["6"] },
      { name: "文件", values: ["17"] },
    ],
    phrases: [],
    place,
  };
  const drawChart = await loadDrawChart();
  const ours = unpack(writeDocx(documentWith([block]), style, properties, new Map(), { drawChart }));
  const { size, colours } = style.chart;
  const font = { name: "仿宋", size, bold: false, color: "000000" };
  const plainly = emptyDocument(style, {
    children: [
      new Paragraph({
        children: [
          new ChartRun({
            type: "line",
            categories: ["一月"],
            series: [
              { name: "会议", values: [6], color: colours[0] },
              { name: "文件", values: [17], color: colours[1] ?? "" },
            ],
            markers: true,
            legend: { font },
            font: { name: "仿宋", color: "000000" },
            chartArea: { border: "none" },
            categoryAxis: { font },
            valueAxis: { font, numberFormat: "General" },
          }),
        ],
      }),
    ],
  });
  const theirs = unpack(await Packer.toBuffer(plainly)).get("word/charts/chart1.xml") ?? "";
  const mended = theirs
    .replaceAll('<a:ea typeface="+mn-ea"/>', '<a:ea typeface="仿宋"/>')
    .replaceAll('"en-US"', '"zh-CN"')
    .replaceAll("<c:formatCode>General</c:formatCode>", "<c:formatCode>0</c:formatCode>")
    .replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo/s, "$1low");
  expect(withoutIds(ours.get("word/charts/chart1.xml"))).toBe(withoutIds(mended));
});
