import type { Report } from "../diagnostics/diagnostic.ts";
import { readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { readChoice, readNumber, readPart } from "./read-values.ts";
import type { Fields } from "./read-values.ts";
import type { AttachmentStyle, BodyStyle, ContentsStyle, SubtitleStyle, TitleStyle } from "./style.ts";

const titleKeys = [...textKeys, "pitch", "characters", "after"];

/** The title of the document, which says its size, pitch and length itself. */
export function readDocumentTitle(style: Fields, fonts: Fonts, body: BodyStyle, report: Report): TitleStyle {
  return readTitle(readPart(style, "title", titleKeys, report), fonts, body, report);
}

export function readSubtitle(style: Fields, fonts: Fonts, body: BodyStyle, report: Report): SubtitleStyle {
  const fields = readPart(style, "subtitle", [...textKeys, "pitch"], report);
  const text = readText(fields, fonts, report, body);
  const least = text.size;
  const pitch = Math.max(body.pitch, Math.ceil(least * 1.2));
  return { ...text, pitch: readNumber(fields, "pitch", { least, most: 200, unit: "pt" }, report, pitch) };
}

/** 附件; its title is as the document's where nothing else is said. */
export function readAttachment(
  style: Fields,
  fonts: Fonts,
  body: BodyStyle,
  title: TitleStyle,
  report: Report,
): AttachmentStyle {
  const fields = readPart(style, "attachment", ["label", "before", "title"], report);
  return {
    label: readText(readPart(fields, "label", textKeys, report), fonts, report, body),
    before: readNumber(fields, "before", { least: 0, most: 10, unit: "lines" }, report, 1),
    title: readTitle(readPart(fields, "title", titleKeys, report), fonts, body, report, title),
  };
}

/** 目录; its title is as the document's where nothing else is said. */
export function readContents(
  style: Fields,
  fonts: Fonts,
  body: BodyStyle,
  title: TitleStyle,
  report: Report,
): ContentsStyle {
  const fields = readPart(style, "contents", ["title", "entry", "indent", "leader"], report);
  return {
    title: readTitle(readPart(fields, "title", titleKeys, report), fonts, body, report, title),
    entry: readText(readPart(fields, "entry", textKeys, report), fonts, report, body),
    indent: readNumber(fields, "indent", { least: 0, most: 10, unit: "characters" }, report, 2),
    leader: readChoice(fields, "leader", ["dots", "none"], report, "dots"),
  };
}

/** A title of a page; what it leaves out is as in `otherwise`, where there is one. */
function readTitle(fields: Fields, fonts: Fonts, body: BodyStyle, report: Report, otherwise?: TitleStyle): TitleStyle {
  const text = readText(fields, fonts, report, otherwise ?? body);
  const least = text.size;
  const pitch = otherwise && Math.max(otherwise.pitch, least);
  return {
    ...text,
    pitch: readNumber(fields, "pitch", { least, most: 200, unit: "pt" }, report, pitch),
    characters: readNumber(
      fields,
      "characters",
      { least: 5, most: 100, unit: "characters" },
      report,
      otherwise?.characters,
    ),
    after: readNumber(fields, "after", { least: 0, most: 10, unit: "lines" }, report, otherwise?.after ?? 1),
  };
}
