import type { INumberingOptions } from "docx";

import type { HeadingStyle, NumberForm, NumberGap, Style } from "../../styles/style.ts";
import { characterTwips, firstLine } from "./geometry.ts";

export const headingsReference = "headings";
export const orderedReference = "ordered";
export const bulletReference = "bullets";

/** Word has nine levels. */
const levels = 9;

type Level = NonNullable<INumberingOptions["config"][number]["levels"]>[number];

/** The numberings of a style: its headings, one multi-level numbering that restarts under each parent, and both lists. */
export function wordNumbering(style: Style): INumberingOptions {
  return {
    config: [
      {
        reference: headingsReference,
        levels: style.headings.map((heading, level) => headingLevel(style, heading, level)),
      },
      { reference: orderedReference, levels: listLevels(style, style.list.numbers) },
      { reference: bulletReference, levels: listLevels(style, ["•", "◦", "▪"]) },
    ],
  };
}

/** The indent stands here, too: LibreOffice takes a numbered paragraph's from its numbering, and not from its style. */
function headingLevel(style: Style, { number, gap, indent }: HeadingStyle, level: number): Level {
  const base = { level, alignment: "left", suffix: "nothing" } as const;
  if (number === "none") return { ...base, format: "none", text: "" };
  const paragraph = { indent: firstLine(style, indent) };
  return { ...base, ...formOf(number, level, gap), style: { style: `Heading${level + 1}`, paragraph } };
}

/** The forms in turn, level by level, each level two characters further in. */
function listLevels(style: Style, forms: readonly [ListForm, ...ListForm[]]): readonly Level[] {
  const character = characterTwips(style);
  return Array.from({ length: levels }, (_, level) => {
    const form = forms[level % forms.length] ?? forms[0];
    const indent = { left: level * 2 * character, firstLine: Math.round(style.body.indent * character) };
    const bullet = bullets.includes(form) ? { run: { font: bulletFont } } : undefined;
    // A space of a quarter em is none beside 汉字: there the text begins a whole character behind the bullet's edge.
    const hasCell = bullet && style.list.gap === "none";
    const leftTabStop = indent.left + indent.firstLine + character;
    return {
      level,
      alignment: "left",
      ...formOf(form, level, style.list.gap),
      ...(hasCell && { suffix: "tab" }),
      style: { paragraph: { indent, ...(hasCell && { leftTabStop }) }, ...bullet },
    };
  });
}

const bullets: readonly ListForm[] = ["•", "◦", "▪"];

/** Chinese fonts draw bullets a whole character wide, or not at all. */
const bulletFont = "Times New Roman";

type ListForm = Exclude<NumberForm, "none"> | "•" | "◦" | "▪";

function formOf(form: ListForm, level: number, gap: NumberGap): Pick<Level, "format" | "text" | "suffix"> {
  const number = `%${level + 1}`;
  const suffix = gap === "space" ? "space" : "nothing";
  switch (form) {
    case "一、":
      return { format: "chineseCountingThousand", text: `${number}、`, suffix };
    case "（一）":
      return { format: "chineseCountingThousand", text: `（${number}）`, suffix };
    case "1.":
      return { format: "decimal", text: `${number}.`, suffix };
    case "（1）":
      return { format: "decimal", text: `（${number}）`, suffix };
    case "①":
      return { format: "decimalEnclosedCircle", text: number, suffix };
    case "1":
      return { format: "decimal", text: number, suffix };
    case "1.1":
      return { format: "decimal", text: countedThrough(level), suffix };
    case "(1)":
      return { format: "decimal", text: `(${number})`, suffix };
    case "(a)":
      return { format: "lowerLetter", text: `(${number})`, suffix };
    case "A.":
      return { format: "upperLetter", text: `${number}.`, suffix };
    case "•":
    case "◦":
    case "▪":
      return { format: "bullet", text: form, suffix: "space" };
  }
}

/** The numbers of this level and all above: `%1.%2.%3`. */
function countedThrough(level: number): string {
  return Array.from({ length: level + 1 }, (_, above) => `%${above + 1}`).join(".");
}
