import type { Report } from "../diagnostics/diagnostic.ts";
import { readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { checkKind, missing, readChoice, readFields, readNumber } from "./read-values.ts";
import type { Fields } from "./read-values.ts";
import type { BodyStyle, HeadingStyle, NumberForm } from "./style.ts";

const levels = 5;

const numberForms: readonly [NumberForm, ...NumberForm[]] = ["none", "一、", "（一）", "1.", "（1）", "①"];

/** The five levels of headings, from a list of five. */
export function readHeadings(fields: Fields, fonts: Fonts, body: BodyStyle, report: Report): readonly HeadingStyle[] {
  const node = fields.at("headings");
  if (!node) return missing(fields, "headings", [], report);
  if (!checkKind(node, "list", "headings", report)) return [];
  if (node.items.length !== levels) report("style-headings", node.place, { found: node.items.length, wanted: levels });
  return node.items.map((item) => {
    const heading = readFields(item, "headings", [...textKeys, "number", "indent"], report);
    return {
      ...readText(heading, fonts, report, body),
      number: readChoice(heading, "number", numberForms, report, "none"),
      indent: readNumber(heading, "indent", { least: 0, most: 10, unit: "characters" }, report, body.indent),
    };
  });
}
