import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceNode } from "../source/source.ts";
import { readBody } from "./read-body.ts";
import { readFonts, readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { readHeadings } from "./read-headings.ts";
import { readPage } from "./read-page.ts";
import { readChoice, readFields, readNumber } from "./read-values.ts";
import type { Fields, NumberRange } from "./read-values.ts";
import type { BodyStyle, PageNumberStyle, SignatureStyle, Style, TableStyle, TitleStyle } from "./style.ts";

/**
 * Reads a style. Lengths are millimetres, sizes points or 字号, indents widths of one 汉字. Reports unknown and missing keys
 * and values out of range, all of them, and gives nothing then.
 */
export function readStyle(node: SourceNode, report: Report): Style | undefined {
  let sound = true;
  const tell: Report = (...finding) => {
    sound = false;
    report(...finding);
  };
  const fields = readFields(node, undefined, keys, tell);
  const part = (key: string, known: readonly string[]) =>
    readFields(fields.at(key) ?? emptyMap(fields), key, known, tell);
  const fonts = readFonts(fields.at("fonts") ?? emptyMap(fields), tell);
  const page = readPage(part("page", ["width", "height", "top", "bottom", "left", "right", "footer"]), tell);
  const body = readBody(part("body", [...textKeys, "lines", "pitch", "characters", "indent"]), fonts, page, tell);
  const style: Style = {
    page,
    fonts: [...fonts.values()],
    body,
    title: readTitle(part("title", [...textKeys, "pitch", "characters", "after"]), fonts, body, tell),
    addressee: readText(part("addressee", textKeys), fonts, tell, body),
    headings: readHeadings(fields, fonts, body, tell),
    table: readTable(part("table", [...textKeys, "header", "border"]), fonts, body, tell),
    signature: readSignature(part("signature", ["before", "right", "shift"]), tell),
    pageNumber: readPageNumber(part("page-number", [...textKeys, "place", "form", "blank"]), fonts, body, tell),
  };
  return sound ? style : undefined;
}

const keys = ["page", "fonts", "body", "title", "addressee", "headings", "table", "signature", "page-number"];
const lines: NumberRange = { least: 0, most: 10, unit: "lines" };
const characters: NumberRange = { least: 0, most: 20, unit: "characters" };

function emptyMap({ place }: Fields): SourceNode {
  return { type: "map", entries: [], place };
}

function readTitle(fields: Fields, fonts: Fonts, body: BodyStyle, report: Report): TitleStyle {
  const text = readText(fields, fonts, report, body);
  return {
    ...text,
    pitch: readNumber(fields, "pitch", { least: text.size, most: 200, unit: "pt" }, report),
    characters: readNumber(fields, "characters", { least: 5, most: 100, unit: "characters" }, report),
    after: readNumber(fields, "after", lines, report, 1),
  };
}

function readTable(fields: Fields, fonts: Fonts, body: BodyStyle, report: Report): TableStyle {
  const cell = readText(fields, fonts, report, body);
  const header = fields.at("header");
  return {
    cell,
    header: header ? readText(readFields(header, "header", textKeys, report), fonts, report, cell) : cell,
    border: readNumber(fields, "border", { least: 0.25, most: 6, unit: "pt" }, report, 0.5),
  };
}

function readSignature(fields: Fields, report: Report): SignatureStyle {
  return {
    before: readNumber(fields, "before", lines, report, 1),
    right: readNumber(fields, "right", characters, report, 2),
    shift: readNumber(fields, "shift", characters, report, 2),
  };
}

function readPageNumber(fields: Fields, fonts: Fonts, body: BodyStyle, report: Report): PageNumberStyle {
  return {
    ...readText(fields, fonts, report, body),
    place: readChoice(fields, "place", ["outer", "centre"], report, "outer"),
    form: readChoice(fields, "form", ["— 1 —", "1"], report, "— 1 —"),
    blank: readNumber(fields, "blank", characters, report, 1),
  };
}
