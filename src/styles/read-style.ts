import { severities } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceNode } from "../source/source.ts";
import { checkCrowding } from "./check-crowding.ts";
import { readBody } from "./read-body.ts";
import { readFonts, readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { readHead } from "./read-head.ts";
import { readHeadings, readList } from "./read-headings.ts";
import { readImprint } from "./read-imprint.ts";
import { readPage } from "./read-page.ts";
import { readSignature } from "./read-signature.ts";
import { readCaption, readChart, readFootnote, readTable } from "./read-tables.ts";
import { readAttachment, readContents, readDocumentTitle, readSubtitle } from "./read-title.ts";
import { readChoice, readFields, readNumber, readPart } from "./read-values.ts";
import type { Fields } from "./read-values.ts";
import type { BodyStyle, PageNumberStyle, Style } from "./style.ts";

/**
 * Reads a style. Lengths are millimetres, sizes points or 字号, indents widths of one 汉字. Reports unknown and missing keys
 * and values out of range, all of them, and gives nothing then.
 * @param names its own, and those of the styles that lie beneath the values of the node, the nearest first. Default: none.
 */
export function readStyle(
  node: SourceNode,
  report: Report,
  { name, extended }: Pick<Style, "name" | "extended"> = { name: "", extended: [] },
): Style | undefined {
  let sound = true;
  const tell: Report = (...finding) => {
    if (severities[finding[0]] === "error") sound = false;
    report(...finding);
  };
  const fields = readFields(node, undefined, keys, tell);
  const part = (key: string, known: readonly string[]) => readPart(fields, key, known, tell);
  const fonts = readFonts(fields.at("fonts") ?? { type: "map", entries: [], place: fields.place }, tell);
  const page = readPage(part("page", ["width", "height", "top", "bottom", "left", "right", "footer"]), tell);
  const bodyKeys = [...textKeys, "lines", "pitch", "characters", "indent", "after"];
  const body = readBody(part("body", bodyKeys), fonts, page, tell);
  // Only where all before it is sound: what was read instead of a wrong value crowds nothing.
  if (sound) checkCrowding(fields, page, body, tell);
  const title = readDocumentTitle(fields, fonts, body, tell);
  const table = readTable(fields, fonts, body, tell);
  const style: Style = {
    name,
    extended,
    page,
    fonts: [...fonts.values()],
    head: readHead(fields, fonts, body, tell),
    title,
    subtitle: readSubtitle(fields, fonts, body, tell),
    addressee: readText(part("addressee", textKeys), fonts, tell, body),
    body,
    headings: readHeadings(fields, fonts, body, tell),
    list: readList(part("list", ["numbers", "gap"]), tell),
    table,
    caption: readCaption(fields, fonts, table.cell, tell),
    chart: readChart(fields, fonts, table.cell, tell),
    footnote: readFootnote(fields, fonts, body, tell),
    contents: readContents(fields, fonts, body, title, tell),
    signature: readSignature(fields, tell),
    attachment: readAttachment(fields, fonts, body, title, tell),
    imprint: readImprint(fields, fonts, body, page, tell),
    pageNumber: readPageNumber(fields, fonts, body, tell),
  };
  return sound ? style : undefined;
}

const keys = [
  "extends",
  "page",
  "fonts",
  "head",
  "title",
  "subtitle",
  "addressee",
  "body",
  "headings",
  "list",
  "table",
  "caption",
  "chart",
  "footnote",
  "contents",
  "signature",
  "attachment",
  "imprint",
  "page-number",
];

function readPageNumber(style: Fields, fonts: Fonts, body: BodyStyle, report: Report): PageNumberStyle {
  const fields = readPart(style, "page-number", [...textKeys, "place", "form", "blank"], report);
  return {
    ...readText(fields, fonts, report, body),
    place: readChoice(fields, "place", ["outer", "centre"], report, "outer"),
    form: readChoice(fields, "form", ["— 1 —", "1"], report, "— 1 —"),
    blank: readNumber(fields, "blank", { least: 0, most: 20, unit: "characters" }, report, 1),
  };
}
