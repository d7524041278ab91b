import {
  Document,
  HeadingLevel,
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

/** A Word template for the peers that fill one: the same paragraphs and table, their holes in the peer's own syntax. */
export async function templateFile({ open, close }) {
  const run = (text, size = 32) => new TextRun({ text, size, font: "仿宋", characterSpacing: size === 32 ? -5 : 0 });
  const spacing = { line: 579, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  const widths = [1400, 1600, 3844, 1000, 1000];
  const row = (texts) =>
    new TableRow({
      children: texts.map(
        (text, i) =>
          new TableCell({
            width: { size: widths[i], type: WidthType.DXA },
            children: [new Paragraph({ children: [run(text, 24)] })],
          }),
      ),
    });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title, 44)] }),
          ...sections.flatMap(({ heading, paragraphs }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, spacing, children: [run(heading)] }),
            ...paragraphs.map(
              (text) =>
                new Paragraph({
                  spacing,
                  children: [run(text.replaceAll(/\[\[(\d)\]\]/g, (_, n) => `{${figureNames[n]}}`))],
                }),
            ),
          ]),
          new Table({
            width: { size: 8844, type: WidthType.DXA },
            columnWidths: widths,
            rows: [
              row(["日期", "类别", "议题", "人数", "开支"]),
              row([`${open}{date}`, "{kind}", "{subject}", "{attendees}", `{cost}${close}`]),
            ],
          }),
          new Paragraph({}),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
