import type { Language } from "../locale/language.ts";
import { styleWordsFor } from "../locale/style-words.ts";
import type { StyleWords } from "../locale/style-words.ts";
import { findDifferences } from "../styles/find-differences.ts";
import type { Difference } from "../styles/find-differences.ts";
import { nameOfSize } from "../styles/font-sizes.ts";
import type { ShownStyle, StyleListing } from "../styles/shown-style.ts";
import { styleLabel } from "../styles/style-labels.ts";
import type { Style, TextStyle } from "../styles/style.ts";
import { charactersPerLine, linesPerPage } from "../styles/text-area.ts";
import { itemPath } from "../styles/write-style.ts";
import { alignColumns } from "./align-columns.ts";
import { coloursFor } from "./colours.ts";
import type { Colours } from "./colours.ts";
import { visibleText } from "./visible-text.ts";

/** Styles for people: a line for each, under heads; or one with its page, fonts and text, and each value that differs from the standard. */
export function showStyle(
  listing: StyleListing,
  { language, colour }: { readonly language: Language; readonly colour: boolean },
): string {
  const words = styleWordsFor(language);
  const colours = coloursFor(colour);
  const lines = listing.type === "list" ? showAll(listing.styles, words) : showOne(listing.shown, words, colours);
  return `${lines.join("\n")}\n`;
}

function showAll(styles: readonly ShownStyle[], words: StyleWords): readonly string[] {
  const heads = [words.style, words.label, words.origin, words.paper, words.body, words.head, words.extends];
  const rows = styles.map(({ name, own, style }) => {
    const named = [visibleText(name), styleLabel(name) ?? "", own ? words.own : words.shipped];
    if (!style) return [...named, words.faulty];
    const { page, extended, head } = style;
    const sheet = paper(page.width, page.height, words);
    return [...named, sheet, bodyText(style, words), words.heads[head.form], visibleText(extended[0] ?? "")];
  });
  return alignColumns([heads, ...rows]);
}

function showOne({ name, file, own, style }: ShownStyle, words: StyleWords, colours: Colours): readonly string[] {
  const origin = own ? words.own : words.shipped;
  const head = [[words.file, visibleText(file) + words.comma + origin]];
  if (!style) return [colours.bold(visibleText(name)), ...alignColumns([...head, ["", words.faulty]])];
  const differences = findDifferences(style);
  return [
    colours.bold(visibleText(name)),
    ...alignColumns([...head, ...describe(style, words)]),
    "",
    colours.bold(words.differences(differences.length)),
    ...(differences.length === 0 ? [] : showDifferences(differences, words)),
  ];
}

function describe(style: Style, words: StyleWords): readonly (readonly string[])[] {
  const { page, extended, fonts, title, headings, head, imprint, pageNumber } = style;
  const { comma } = words;
  const levels = headings.map((heading) => (heading.number === "none" ? "" : heading.number) + heading.font.name);
  return [
    ...(extended.length === 0 ? [] : [[words.extends, visibleText(extended.join(" ← "))]]),
    [
      words.paper,
      paper(page.width, page.height, words) + comma + words.margins(page.top, page.bottom, page.left, page.right),
    ],
    [
      words.area,
      [
        paper(round(page.width - page.left - page.right), round(page.height - page.top - page.bottom), words),
        words.filling(linesPerPage(style), charactersPerLine(style)),
      ].join(comma),
    ],
    ...fonts.map(({ name, alternates }, index) => [
      index === 0 ? words.fonts : "",
      visibleText(name + (alternates.length === 0 ? "" : words.alternates(alternates))),
    ]),
    [words.body, bodyText(style, words) + comma + words.pitch(style.body.pitch)],
    [words.title, textOf(title, words) + comma + words.pitch(title.pitch)],
    [words.headings, visibleText(levels.join(comma))],
    [words.head, words.heads[head.form]],
    [words.imprint, words.imprints[imprint.form]],
    [words.pageNumber, pageNumber.form + comma + (words.values[pageNumber.place] ?? pageNumber.place)],
  ];
}

function showDifferences(differences: readonly Difference[], words: StyleWords): readonly string[] {
  const { item, found, standard, clause, grade } = words.columns;
  const rows = differences.map((difference) => [
    itemPath(difference.item, difference.level),
    (difference.level === undefined ? "" : words.level(difference.level)) + words.items[difference.item],
    inUnit(difference.found, difference, words),
    inUnit(difference.standard, difference, words),
    difference.clause,
    words.grades[difference.grade],
  ]);
  return alignColumns([[item, "", found, standard, clause, grade], ...rows]);
}

function inUnit(value: number | string, { unit }: Difference, words: StyleWords): string {
  if (typeof value === "string") return visibleText(words.values[value] ?? value);
  if (unit === "pt") return words.size(value, nameOfSize(value));
  return `${value}${words.unitGap}${unit === undefined ? "" : words.units[unit]}`;
}

function bodyText(style: Style, words: StyleWords): string {
  return textOf(style.body, words);
}

function textOf({ font, size }: TextStyle, words: StyleWords): string {
  return `${visibleText(font.name)} ${words.size(size, nameOfSize(size))}`;
}

function paper(width: number, height: number, { units, unitGap }: StyleWords): string {
  return `${width}×${height}${unitGap}${units.mm}`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
