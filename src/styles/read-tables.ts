import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceNode } from "../source/source.ts";
import { readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { checkKind, colourOf, readChoice, readNumber, readPart } from "./read-values.ts";
import type { Fields } from "./read-values.ts";
import type { BodyStyle, CaptionStyle, ChartStyle, FootnoteStyle, TableStyle, TextStyle } from "./style.ts";

export function readTable(style: Fields, fonts: Fonts, body: BodyStyle, report: Report): TableStyle {
  const fields = readPart(style, "table", [...textKeys, "header", "total", "border"], report);
  const cell = readText(fields, fonts, report, body);
  const header = readText(readPart(fields, "header", textKeys, report), fonts, report, cell);
  return {
    cell,
    header,
    total: readText(readPart(fields, "total", textKeys, report), fonts, report, header),
    border: readNumber(fields, "border", { least: 0.25, most: 6, unit: "pt" }, report, 0.5),
  };
}

/** 表1, 图1; as text in tables where nothing else is said. */
export function readCaption(style: Fields, fonts: Fonts, cell: TextStyle, report: Report): CaptionStyle {
  const fields = readPart(style, "caption", [...textKeys, "table", "figure"], report);
  return {
    ...readText(fields, fonts, report, cell),
    table: readChoice(fields, "table", ["above", "below"], report, "above"),
    figure: readChoice(fields, "figure", ["above", "below"], report, "below"),
  };
}

/** Charts; their text is as that in tables where nothing else is said. */
export function readChart(style: Fields, fonts: Fonts, cell: TextStyle, report: Report): ChartStyle {
  const fields = readPart(style, "chart", [...textKeys, "colours", "height"], report);
  return {
    ...readText(fields, fonts, report, cell),
    colours: readColours(fields.at("colours"), report) ?? colours,
    height: readNumber(fields, "height", { least: 20, most: 200, unit: "mm" }, report, 75),
  };
}

/** Colours that can be told apart in print without colour, too: dark and light take turns. */
const colours: ChartStyle["colours"] = ["1F4E79", "C55A11", "70AD47", "FFC000", "7030A0", "9DC3E6"];

function readColours(node: SourceNode | undefined, report: Report): ChartStyle["colours"] | undefined {
  if (!node || !checkKind(node, "list", "colours", report)) return undefined;
  const [first, ...others] = node.items.flatMap((item) => colourOf(item, "colours", report) ?? []);
  if (node.items.length === 0) report("style-empty-list", node.place, { key: "colours" });
  return first === undefined ? undefined : [first, ...others];
}

export function readFootnote(style: Fields, fonts: Fonts, body: BodyStyle, report: Report): FootnoteStyle {
  const fields = readPart(style, "footnote", [...textKeys, "pitch", "number"], report);
  const text = readText(fields, fonts, report, { ...body, size: Math.min(body.size, largestFootnote) });
  const least = text.size;
  const pitch = Math.round((least * 4) / 3);
  return {
    ...text,
    pitch: readNumber(fields, "pitch", { least, most: 200, unit: "pt" }, report, pitch),
    number: readChoice(fields, "number", ["①", "1"], report, "①"),
  };
}

/** 小五 */
const largestFootnote = 9;
