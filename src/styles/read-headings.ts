import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceNode } from "../source/source.ts";
import { readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { checkKind, missing, nearestOf, readChoice, readFields, readNumber } from "./read-values.ts";
import type { Fields, NumberRange } from "./read-values.ts";
import type { BodyStyle, HeadingStyle, ListStyle, NumberForm, NumberGap } from "./style.ts";

const levels = 5;

const numberForms: readonly [NumberForm, ...NumberForm[]] = [
  "none",
  "一、",
  "（一）",
  "1.",
  "（1）",
  "①",
  "1",
  "1.1",
  "(1)",
  "(a)",
  "A.",
];

const lines: NumberRange = { least: 0, most: 10, unit: "lines" };

/** The five levels of headings, from a list of five. */
export function readHeadings(fields: Fields, fonts: Fonts, body: BodyStyle, report: Report): readonly HeadingStyle[] {
  const node = fields.at("headings");
  if (!node) return missing(fields, "headings", [], report);
  if (!checkKind(node, "list", "headings", report)) return [];
  if (node.items.length !== levels) report("style-headings", node.place, { found: node.items.length, wanted: levels });
  return node.items.map((item) => {
    const heading = readFields(item, "headings", [...textKeys, "number", "gap", "indent", "before", "after"], report);
    return {
      ...readText(heading, fonts, report, body),
      number: readChoice(heading, "number", numberForms, report, "none"),
      gap: readGap(heading, report),
      indent: readNumber(heading, "indent", { least: 0, most: 10, unit: "characters" }, report, body.indent),
      before: readNumber(heading, "before", lines, report, 0),
      after: readNumber(heading, "after", lines, report, 0),
    };
  });
}

/** How the items of numbered lists are numbered, level by level. */
export function readList(fields: Fields, report: Report): ListStyle {
  return { numbers: readNumbers(fields.at("numbers"), report) ?? ["1.", "（1）", "①"], gap: readGap(fields, report) };
}

function readGap(fields: Fields, report: Report): NumberGap {
  return readChoice(fields, "gap", ["none", "space"], report, "none");
}

function readNumbers(node: SourceNode | undefined, report: Report): ListStyle["numbers"] | undefined {
  if (!node || !checkKind(node, "list", "numbers", report)) return undefined;
  const [first, ...others] = node.items.flatMap((item) => {
    if (!checkKind(item, "text", "numbers", report)) return [];
    const form = listForms.find((known) => known === item.text);
    const nearest = nearestOf(item.text, listForms);
    if (!form) report("style-choice", item.place, { key: "numbers", found: item.text, known: listForms, nearest });
    return form ?? [];
  });
  if (node.items.length === 0) report("style-empty-list", node.place, { key: "numbers" });
  return first && [first, ...others];
}

const listForms = numberForms.filter((form) => form !== "none");
