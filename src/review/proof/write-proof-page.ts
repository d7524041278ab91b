import { escapeXml } from "../../writers/docx/xml.ts";
import type { ProofPage, ProofTable } from "./proof-page.ts";
import { tints } from "./tints.ts";

/** Ids of the paragraph styles that the page takes from the report; one that it lacks is done without. */
export interface ProofStyles {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly head: string | undefined;
  /** In the cells of tables. */
  readonly cell: string | undefined;
  readonly cellHead: string | undefined;
}

/** The bookmark around the page. Its name is no anchor's, and hidden in Word. */
const proofPageBookmark = "_huibao_proof";

/**
 * The page as paragraphs and tables, to stand at the end of a body. Whatever a section before it looks like, it begins a page.
 * @param width between the margins, in twips
 * @param bookmarkId that no bookmark of the file has
 */
export function writeProofPage(page: ProofPage, styles: ProofStyles, width: number, bookmarkId: number): string {
  const { title, about, legend, tables } = page;
  const start = `<w:bookmarkStart w:id="${bookmarkId}" w:name="${proofPageBookmark}"/>`;
  const end = `<w:bookmarkEnd w:id="${bookmarkId}"/>`;
  return [
    writeTitle(title, start, styles),
    paragraph(styles.text, spaced(0, 120), writeRun(about)),
    ...legend.map(({ ground, word, meaning }) => {
      const fill = ground === "gap" ? '<w:highlight w:val="yellow"/>' : shading(tints[ground]);
      return paragraph(styles.text, spaced(0, 40), writeRun(` ${word} `, fill) + writeRun(`　${meaning}`));
    }),
    ...tables.map((table) => writeTable(table, styles, width)),
    // Word wants a paragraph behind the last table.
    paragraph(styles.text, spaced(0, 0), end),
  ].join("");
}

function writeTitle(title: string, start: string, { title: style }: ProofStyles): string {
  const look = style === undefined ? '<w:b/><w:sz w:val="32"/><w:szCs w:val="32"/>' : "";
  const centred = style === undefined ? '<w:jc w:val="center"/>' : "";
  const form = `<w:keepNext/><w:pageBreakBefore/>`;
  return paragraph(style, { before: form, after: centred }, start + writeRun(title, look));
}

interface ParagraphForm {
  /** What stands before the spacing in `w:pPr`, and what stands behind it. */
  readonly before: string;
  readonly after: string;
}

function spaced(before: number, after: number, keepNext = false): ParagraphForm {
  const spacing = `<w:spacing w:before="${before}" w:after="${after}"/>`;
  return {
    before: keepNext ? "<w:keepNext/>" : "",
    after: `${spacing}<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/>`,
  };
}

function paragraph(style: string | undefined, { before, after }: ParagraphForm, runs: string): string {
  const styled = style === undefined ? "" : `<w:pStyle w:val="${escapeXml(style)}"/>`;
  return `<w:p><w:pPr>${styled}${before}${after}</w:pPr>${runs}</w:p>`;
}

function writeRun(text: string, look = ""): string {
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
}

function shading(fill: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}

function writeTable({ title, about, columns, rows, none }: ProofTable, styles: ProofStyles, width: number): string {
  const heading = paragraph(styles.head, spaced(240, 40, true), writeRun(title, "<w:b/>"));
  const lead = about === "" ? "" : paragraph(styles.text, spaced(0, 60, rows.length > 0), writeRun(about));
  if (rows.length === 0) return heading + lead + paragraph(styles.text, spaced(0, 0), writeRun(none));
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const head = writeRow(
    columns.map((column) => column.head),
    widths,
    styles.cellHead,
    "<w:cantSplit/><w:tblHeader/>",
  );
  const body = rows.map((row) => writeRow(row, widths, styles.cell, "<w:cantSplit/>"));
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  const total = widths.reduce((sum, one) => sum + one, 0);
  const form = `<w:tblW w:w="${total}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}`;
  return `${heading}${lead}<w:tbl><w:tblPr>${form}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join("")}</w:tbl>`;
}

function writeRow(
  cells: readonly string[],
  widths: readonly number[],
  style: string | undefined,
  form: string,
): string {
  const written = cells.map((cell, index) => {
    const content = paragraph(style, spaced(20, 20), writeRun(cell));
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr><w:trPr>${form}</w:trPr>${written.join("")}</w:tr>`;
}

const line = 'w:val="single" w:sz="4" w:space="0" w:color="808080"';
const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} ${line}/>`)
  .join("")}</w:tblBorders>`;
const margins = '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>';
