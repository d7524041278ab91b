import type { Report } from "../diagnostics/diagnostic.ts";
import { readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { missing, readColour, readForm, readNumber, readPart } from "./read-values.ts";
import type { Fields, NumberRange } from "./read-values.ts";
import type { BodyStyle, HeadRuleStyle, HeadStyle, MarkStyle, RedheadStyle, TextStyle } from "./style.ts";

/** What stands above the title: 版头 or 报头. Only the mark must say its font and size. */
export function readHead(style: Fields, fonts: Fonts, body: BodyStyle, report: Report): HeadStyle {
  const form = readForm(style, "head", ["none", "redhead", "briefing"], allKeys, report);
  if (form === undefined || form === "none") {
    if (form) readPart(style, "head", keysOf.none, report);
    return { form: "none" };
  }
  const fields = readPart(style, "head", keysOf[form], report);
  const common = readCommon(fields, form, fonts, body, report);
  if (form === "redhead") {
    const signers = readText(readPart(fields, "signers", textKeys, report), fonts, report, body);
    return { form, ...common, signers, indent: readNumber(fields, "indent", characters, report, 1) };
  }
  const publisher = readPart(fields, "publisher", [...textKeys, "before", "indent"], report);
  return {
    form,
    ...common,
    publisher: {
      before: readNumber(publisher, "before", lines, report, 1),
      indent: readNumber(publisher, "indent", characters, report, 1),
      text: readText(publisher, fonts, report, body),
    },
  };
}

type Form = HeadStyle["form"];

const common = ["form", "lines", "security", "mark", "number", "rule", "after"];
const keysOf: { readonly [F in Form]: readonly string[] } = {
  none: ["form"],
  redhead: [...common, "signers", "indent"],
  briefing: [...common, "publisher"],
};
const allKeys = [...keysOf.redhead, "publisher"];

const lines: NumberRange = { least: 0, most: 20, unit: "lines" };
const characters: NumberRange = { least: 0, most: 10, unit: "characters" };

function readCommon(
  fields: Fields,
  form: Exclude<Form, "none">,
  fonts: Fonts,
  body: BodyStyle,
  report: Report,
): Omit<RedheadStyle, "form" | "signers" | "indent"> {
  const text = (key: string, otherwise: TextStyle) =>
    readText(readPart(fields, key, textKeys, report), fonts, report, otherwise);
  const number = readPart(fields, "number", [...textKeys, "before"], report);
  const mark = readMark(fields, form === "redhead" ? 35 : 10, fonts, report);
  return {
    lines: text("lines", body),
    security: text("security", body),
    mark,
    number: {
      before: readNumber(number, "before", lines, report, form === "redhead" ? 2 : 1),
      text: readText(number, fonts, report, body),
    },
    rule: readRule(fields, mark, report),
    after: readNumber(fields, "after", lines, report, 2),
  };
}

function readMark(head: Fields, top: number, fonts: Fonts, report: Report): MarkStyle {
  const fields = readPart(head, "mark", [...textKeys, "least", "pitch", "top", "colour"], report);
  // One report for the mark that is missing, not for each of its values.
  if (!head.at("mark")) missing(head, "mark", undefined, report);
  const text = readText(fields, fonts, head.at("mark") ? report : () => {});
  const { size } = text;
  return {
    ...text,
    least: readNumber(fields, "least", { least: 5, most: size, unit: "pt" }, report, Math.min(22, size)),
    pitch: readNumber(fields, "pitch", { least: size, most: 200, unit: "pt" }, report, Math.ceil(size * 1.2)),
    top: readNumber(fields, "top", { least: 0, most: 200, unit: "mm" }, report, top),
    colour: readColour(fields, "colour", report, "FF0000"),
  };
}

function readRule(head: Fields, mark: MarkStyle, report: Report): HeadRuleStyle {
  const fields = readPart(head, "rule", ["thickness", "colour", "gap"], report);
  return {
    thickness: readNumber(fields, "thickness", { least: 0.25, most: 12, unit: "pt" }, report, 1),
    colour: readColour(fields, "colour", report, mark.colour),
    gap: readNumber(fields, "gap", { least: 0, most: 10, unit: "mm" }, report, 4),
  };
}
