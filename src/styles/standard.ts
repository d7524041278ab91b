import type { StyleUnit } from "../diagnostics/codes/styles.ts";
import type { StandardGrade, StandardItem } from "../locale/style-words.ts";
import { charactersPerLine, linesPerPage, pageNumberGap, textArea } from "./text-area.ts";
import type { Colour, Font, RedheadStyle, Style } from "./style.ts";

/** What GB/T 9704-2012 says of one value of a style. */
export type StandardValue = StandardNumber | StandardWord;

interface Ruling {
  readonly item: StandardItem;
  /** Of a heading, from 1. */
  readonly level?: number;
  readonly clause: string;
  readonly grade: StandardGrade;
}

interface StandardNumber extends Ruling {
  readonly unit: StyleUnit;
  readonly tolerance: number;
  readonly value: (style: Style) => number;
  /** Nothing where the style has no such part. */
  readonly found: (style: Style) => number | undefined;
}

/** A kind of font, a colour, or a form. */
interface StandardWord extends Ruling {
  readonly word: string;
  readonly found: (style: Style) => string | undefined;
}

/** The values of which the standard speaks, in its order. What is only practice is not here. */
export function standardValues(): readonly StandardValue[] {
  return [...pageValues, ...headValues, ...bodyValues, ...endValues, ...imprintValues, ...pageNumberValues];
}

const pageValues: readonly StandardValue[] = [
  number("page.width", "5.1", "rule", "mm", 210, ({ page }) => page.width),
  number("page.height", "5.1", "rule", "mm", 297, ({ page }) => page.height),
  number("page.top", "5.2.1", "rule", "mm", 37, (style) => textArea(style).top, 1),
  number("page.left", "5.2.1", "rule", "mm", 28, ({ page }) => page.left, 1),
  {
    ...number("page.right", "5.2.1", "derived", "mm", 26, ({ page }) => page.right, 0.5),
    value: ({ page }) => page.width - tolerated(page.left, 28) - 156,
  },
  {
    ...number("page.bottom", "5.2.1", "derived", "mm", 35, (style) => textArea(style).bottom, 0.5),
    value: (style) => style.page.height - tolerated(textArea(style).top, 37) - 225,
  },
  word("body.font", "5.2.2", "general", "仿宋", ({ body }) => kindOf(body.font)),
  // 三号 is 16 points in Word, and was 15.75 in metal.
  number("body.size", "5.2.2", "general", "pt", 16, ({ body }) => body.size, 0.25),
  number("body.lines", "5.2.3", "general", "lines", 22, linesPerPage),
  number("body.characters", "5.2.3", "general", "characters", 28, charactersPerLine),
];

/** A margin that the standard still tolerates is taken into account at the other side. */
function tolerated(margin: number, wanted: number): number {
  return Math.abs(margin - wanted) <= 1 ? margin : wanted;
}

const headValues: readonly StandardValue[] = [
  number(
    "head.lines.size",
    "7.2.1",
    "general",
    "pt",
    16,
    redhead(({ lines }) => lines.size),
    0.25,
  ),
  word(
    "head.security.font",
    "7.2.2",
    "general",
    "黑体",
    redhead(({ security }) => kindOf(security.font)),
  ),
  number(
    "head.security.size",
    "7.2.2",
    "general",
    "pt",
    16,
    redhead(({ security }) => security.size),
    0.25,
  ),
  word(
    "head.mark.font",
    "7.2.4",
    "recommended",
    "小标宋",
    redhead(({ mark }) => kindOf(mark.font)),
  ),
  word(
    "head.mark.colour",
    "7.2.4",
    "recommended",
    "FF0000",
    redhead(({ mark }) => redOr(mark.colour)),
  ),
  number("head.mark.top", "7.2.4", "rule", "mm", 35, redhead(markTop), 0.5),
  number(
    "head.number.before",
    "7.2.5",
    "rule",
    "lines",
    2,
    redhead(({ number }) => number.before),
  ),
  number(
    "head.indent",
    "7.2.6",
    "rule",
    "characters",
    1,
    redhead(({ indent }) => indent),
  ),
  word(
    "head.signers.font",
    "7.2.6",
    "rule",
    "楷体",
    redhead(({ signers }) => kindOf(signers.font)),
  ),
  number(
    "head.signers.size",
    "7.2.6",
    "rule",
    "pt",
    16,
    redhead(({ signers }) => signers.size),
    0.25,
  ),
  number(
    "head.rule.gap",
    "7.2.7",
    "rule",
    "mm",
    4,
    redhead(({ rule }) => rule.gap),
  ),
  word(
    "head.rule.colour",
    "7.2.7",
    "rule",
    "FF0000",
    redhead(({ rule }) => redOr(rule.colour)),
  ),
  number(
    "head.after",
    "7.3.1",
    "general",
    "lines",
    2,
    redhead(({ after }) => after),
  ),
];

const bodyValues: readonly StandardValue[] = [
  word("title.font", "7.3.1", "general", "小标宋", ({ title }) => kindOf(title.font)),
  number("title.size", "7.3.1", "general", "pt", 22, ({ title }) => title.size),
  number("title.after", "7.3.2", "rule", "lines", 1, ({ title }) => title.after),
  number("body.indent", "7.3.3", "general", "characters", 2, ({ body }) => body.indent),
  ...headingValues(1, "黑体", "一、"),
  ...headingValues(2, "楷体", "（一）"),
  ...headingValues(3, "仿宋", "1."),
  ...headingValues(4, "仿宋", "（1）"),
];

const endValues: readonly StandardValue[] = [
  number("signature.sealed.right", "7.3.5.1", "general", "characters", 4, ({ signature }) => signature.sealed.right),
  number("signature.before", "7.3.5.2", "rule", "lines", 1, ({ signature }) => signature.before),
  number("signature.right", "7.3.5.2", "rule", "characters", 2, ({ signature }) => signature.right),
  number("signature.shift", "7.3.5.2", "rule", "characters", 2, ({ signature }) => signature.shift),
  word("attachment.label.font", "7.3.7", "rule", "黑体", ({ attachment }) => kindOf(attachment.label.font)),
  number("attachment.label.size", "7.3.7", "rule", "pt", 16, ({ attachment }) => attachment.label.size, 0.25),
  number("attachment.before", "7.3.7", "rule", "lines", 1, ({ attachment }) => attachment.before),
];

const imprintValues: readonly StandardValue[] = [
  number("imprint.outer", "7.4.1", "recommended", "mm", 0.35, (style) => imprintOf(style)?.outer),
  number("imprint.inner", "7.4.1", "recommended", "mm", 0.25, (style) => imprintOf(style)?.inner),
  {
    ...number("imprint.bottom", "7.4.1", "rule", "mm", 35, (style) => imprintOf(style)?.bottom, 0.5),
    value: (style) => textArea(style).bottom,
  },
  word("imprint.font", "7.4.2", "general", "仿宋", (style) => optionalKind(imprintOf(style)?.text.font)),
  number("imprint.size", "7.4.2", "general", "pt", 14, (style) => imprintOf(style)?.text.size),
  number("imprint.indent", "7.4.2", "general", "characters", 1, (style) => imprintOf(style)?.indent),
];

const pageNumberValues: readonly StandardValue[] = [
  word("page-number.font", "7.5", "general", "宋体", ({ pageNumber }) => kindOf(pageNumber.latin)),
  number("page-number.size", "7.5", "general", "pt", 14, ({ pageNumber }) => pageNumber.size),
  word("page-number.form", "7.5", "general", "— 1 —", ({ pageNumber }) => pageNumber.form),
  word("page-number.place", "7.5", "general", "outer", ({ pageNumber }) => pageNumber.place),
  number("page-number.blank", "7.5", "general", "characters", 1, ({ pageNumber }) =>
    pageNumber.place === "outer" ? pageNumber.blank : undefined,
  ),
  number(
    "page.footer",
    "7.5",
    "general",
    "mm",
    7,
    (style) => (style.pageNumber.form === "— 1 —" ? pageNumberGap(style) : undefined),
    0.5,
  ),
];

function headingValues(level: number, font: string, form: string): readonly StandardValue[] {
  const heading = ({ headings }: Style) => headings[level - 1];
  return [
    { ...word("headings.font", "7.3.3", "general", font, (style) => optionalKind(heading(style)?.font)), level },
    { ...number("headings.size", "7.3.3", "general", "pt", 16, (style) => heading(style)?.size, 0.25), level },
    { ...number("headings.indent", "7.3.3", "general", "characters", 2, (style) => heading(style)?.indent), level },
    { ...word("headings.number", "7.3.3", "permitted", form, (style) => heading(style)?.number), level },
  ];
}

function number(
  item: StandardItem,
  clause: string,
  grade: StandardGrade,
  unit: StyleUnit,
  value: number,
  found: StandardNumber["found"],
  tolerance = 0,
): StandardNumber {
  return { item, clause, grade, unit, tolerance, value: () => value, found };
}

function word(
  item: StandardItem,
  clause: string,
  grade: StandardGrade,
  wanted: string,
  found: StandardWord["found"],
): StandardWord {
  return { item, clause, grade, word: wanted, found };
}

/** Of a style without 版头 nothing is asked. */
function redhead<T>(found: (head: RedheadStyle, style: Style) => T): (style: Style) => T | undefined {
  return (style) => (style.head.form === "redhead" ? found(style.head, style) : undefined);
}

function markTop({ mark }: RedheadStyle, style: Style): number {
  return style.page.top + mark.top - textArea(style).top;
}

function imprintOf({ imprint }: Style) {
  return imprint.form === "standard" ? imprint : undefined;
}

/** The standard names kinds of fonts, and no maker's. */
function kindOf({ name }: Font): string {
  return kinds.find(({ names }) => names.test(name))?.kind ?? name;
}

const kinds: readonly { readonly kind: string; readonly names: RegExp }[] = [
  { kind: "小标宋", names: /小标宋|XiaoBiaoSong|FZXBS/i },
  { kind: "仿宋", names: /仿宋|FangSong/i },
  { kind: "楷体", names: /楷|Kai/i },
  { kind: "黑体", names: /黑|SimHei/i },
  { kind: "宋体", names: /^宋体|SimSun|^书宋|书宋/i },
];

function optionalKind(font: Font | undefined): string | undefined {
  return font && kindOf(font);
}

/** Any red is red. */
function redOr(colour: Colour): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red >= 0xb0 && green <= 0x40 && blue <= 0x40 ? "FF0000" : colour;
}
