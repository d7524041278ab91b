import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { figureNames, sections, title } from "../sample.mjs";
import { readData } from "./data.mjs";

const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋", hint: "eastAsia" };
const spacing = { line: 579, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/** The same report written with docx as its documentation shows: a document built from objects, then packed. */
export const docxPlainly = {
  name: "docx, plainly",
  async prepare() {
    return async (yamlText) => {
      const { figures, meetings } = readData(yamlText);
      const body = (text) =>
        new Paragraph({
          spacing,
          alignment: AlignmentType.BOTH,
          indent: { firstLineChars: 200, firstLine: 630 },
          children: text.split(/\[\[(\d)\]\]/).map(
            (part, index) =>
              new TextRun({
                text: index % 2 ? figures[figureNames[part]] : part,
                font,
                size: 32,
                characterSpacing: -5,
              }),
          ),
        });
      const cell = (text, width) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [new Paragraph({ children: [new TextRun({ text, font, size: 24 })] })],
        });
      const widths = [1400, 1600, 3844, 1000, 1000];
      const row = (texts, tableHeader) =>
        new TableRow({ cantSplit: true, tableHeader, children: texts.map((text, i) => cell(text, widths[i])) });
      const document = new Document({
        title,
        numbering: {
          config: [
            {
              reference: "headings",
              levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、", alignment: AlignmentType.LEFT }],
            },
          ],
        },
        sections: [
          {
            properties: {
              page: {
                size: { width: 11906, height: 16838 },
                margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
              },
            },
            children: [
              new Paragraph({
                heading: HeadingLevel.TITLE,
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ text: title, font, size: 44 })],
              }),
              ...sections.flatMap(({ heading, paragraphs }) => [
                new Paragraph({
                  heading: HeadingLevel.HEADING_1,
                  spacing,
                  numbering: { reference: "headings", level: 0 },
                  children: [new TextRun({ text: heading, font, size: 32 })],
                }),
                ...paragraphs.map(body),
              ]),
              new Table({
                width: { size: 8844, type: WidthType.DXA },
                columnWidths: widths,
                rows: [
                  row(["日期", "类别", "议题", "人数", "开支"], true),
                  ...meetings.map((m) => row([m.date, m.kind, m.subject, m.attendees, m.cost], false)),
                ],
              }),
              new Paragraph({}),
            ],
          },
        ],
      });
      return new Uint8Array(await Packer.toBuffer(document));
    };
  },
};
