import { twips } from "../../styles/lengths.ts";
import type { Characters, Style } from "../../styles/style.ts";
import { textWidth } from "../text-width.ts";
import { characterTwips, textWidthTwips } from "./geometry.ts";
import { styleIds } from "./word-styles.ts";

/**
 * A paragraph or table of the body that takes as much room as before, with next to nothing in it, for docx/layout: that looks at
 * each 汉字 by itself, which takes most of its time. Only text is cut short of which it is sure how many lines it makes: 汉字,
 * digits and the usual marks, where a line holds a fixed number of 汉字; rows of cells of one line each; and short headings, captions and
 * entries of contents.
 */
export function shortenPiece(xml: string, style: Style): string {
  if (!style.body.strict) return xml;
  if (xml.startsWith("<w:tbl>")) return shortenRows(xml, style);
  const [, open = "", content = "", close = ""] = bodyParagraph.exec(xml) ?? [];
  const text = sureText(content);
  if (close === "" || text === undefined) return shortenLine(xml, style);
  const line = textWidthTwips(style) / characterTwips(style);
  const lines = countLines(text, line - style.body.indent, line);
  return `${open}<w:r>${["", ...Array<string>(lines - 1).fill("<w:br/>")].map((mark) => `${mark}<w:t>字</w:t>`).join("")}</w:r>${close}`;
}

/** Headings, captions and entries of the contents: of one line, were each of their characters as wide as the widest. */
function shortenLine(xml: string, style: Style): string {
  const [, open = "", kind = "", content = ""] = lineParagraph.exec(xml) ?? [];
  const { body, caption, contents, headings } = style;
  const sizes = { Heading: headings.map(({ size }) => size), Caption: [caption.size], TOC: [contents.entry.size] }[
    kind
  ];
  if (!sizes || /<w:(?:br|drawing|pict|footnoteReference)\b|<mc:/.test(content)) return xml;
  const widest = Math.max(body.size, ...sizes) / body.size;
  const fits = (textOf(content).length + spare) * widest < textWidthTwips(style) / characterTwips(style);
  return fits ? `${open}<w:r><w:t>字</w:t></w:r></w:p>` : xml;
}

/** For indents and the number before a heading or behind an entry, in characters. */
const spare = 12;

const lineParagraph =
  /^(<w:p><w:pPr><w:pStyle w:val="(Heading|Caption|TOC)\d?"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>)(.*)<\/w:p>$/s;

const runsAndBookmarks = String.raw`(?:<w:r><w:t [^>]*>[^<]*<\/w:t><\/w:r>|<w:bookmark(?:Start|End) [^>]*\/>)+`;
const ownProperties = String.raw`(?:<w:(?:keepNext|pageBreakBefore|spacing)\b[^>]*\/>)*`;
const bodyParagraph = new RegExp(
  String.raw`^(<w:p><w:pPr><w:pStyle w:val="${styleIds.body}"\/>${ownProperties}<\/w:pPr>)(${runsAndBookmarks})(<\/w:p>)$`,
);
const row = /<w:tr>.*?<\/w:tr>/gs;
const cell = new RegExp(
  String.raw`(<w:tc><w:tcPr><w:tcW [^>]*w:w="(\d+)"\/>)((?:(?!<\/?w:tc>|<w:p>).)*<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)(${runsAndBookmarks})?(<\/w:p><\/w:tc>)`,
  "g",
);

/** Cells of one line make a row as high as any of them: one stands for all. */
function shortenRows(xml: string, { table }: Style): string {
  const character = twips.fromPoints(Math.max(table.cell.size, table.header.size, table.total.size));
  const fits = (content: string, width: string) => {
    const text = content === "" ? content : sureText(content);
    return text !== undefined && textWidth(text, false) * character < Number(width) - cellMarginsTwips;
  };
  return xml.replaceAll(row, (whole: string) => {
    const cells = [...whole.matchAll(cell)];
    const [first] = cells;
    const others = cells.length !== whole.split("<w:tc>").length - 1 || /<w:(?:gridSpan|vMerge)/.test(whole);
    if (!first || others || !cells.every(([, , width = "", , content = ""]) => fits(content, width))) return whole;
    const [, width, , properties] = first;
    const start = whole.slice(0, first.index);
    return `${start}${width}<w:gridSpan w:val="${cells.length}"/>${properties}<w:r><w:t>字</w:t></w:r></w:p></w:tc></w:tr>`;
  });
}

/** Word's own margins of a cell, left and right, and something to spare. */
const cellMarginsTwips = 300;

/** What the runs say, where it is nothing but characters that are known to be an em or half an em wide. */
function sureText(content: string): string | undefined {
  const text = textOf(content);
  return /^[\p{Script=Han}，。、；：？（）《》“”〔〕\d]+$/u.test(text) ? text : undefined;
}

function textOf(content: string): string {
  return [...content.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, own = ""]) => own).join("");
}

/** How many lines a text makes: no line begins with a mark that closes something, or ends with one that opens it. */
function countLines(text: string, first: Characters, further: Characters): number {
  let [lines, room] = [1, first];
  for (const [unit] of text.matchAll(unbroken)) {
    const width = textWidth(unit, true);
    if (width > room + 1e-6) {
      lines++;
      room = further;
    }
    room -= width;
  }
  return lines;
}

const withMarks = String.raw`[（《“〔]*(?:\d+|.)[，。、；：？）》”〕]*`;

/** A number, or a 汉字, with the marks that stay with it. Between a number and a quotation mark no line ends (UAX #14, LB19). */
const unbroken = new RegExp(`${withMarks}(?:(?:(?<=\\d)(?=“)|(?<=”)(?=\\d))${withMarks})*`, "gu");
