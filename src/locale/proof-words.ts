import type { Language } from "./language.ts";

/** How figures are told apart in a proof copy: as recorded, worked out from several facts, or one set against another. */
export type FigureKind = "recorded" | "worked-out" | "compared";

/** The words of a proof copy: in its comments, and on its last page. */
export interface ProofWords {
  /** What the name of its file ends with. */
  readonly ending: string;
  readonly kinds: Readonly<Record<FigureKind, string>>;
  /** The first line of a comment: the kind of a figure and its value. */
  readonly value: (kind: string, value: string) => string;
  /** Before it, where what is printed says it otherwise, or holds several figures. */
  readonly printed: (text: string) => string;
  /** How it was worked out. */
  readonly recipe: (words: string) => string;
  /** Under what it was worked out, where it is not the report's own view. */
  readonly view: (unit: string, scope: string, period: string) => string;
  readonly scopes: Readonly<Record<"own" | "children" | "all", string>>;
  /** One of the figures that another was worked out from. */
  readonly part: (number: number, value: string, recipe: string) => string;
  readonly moreParts: (count: number) => string;
  /** Above what a figure comes from. */
  readonly sources: (count: number) => string;
  /** A line of a facts file, and what stands there. */
  readonly source: (place: string, text: string) => string;
  /** Sources that are not listed, and in which lines of which files they stand. */
  readonly moreSources: (count: number, lines: string) => string;
  readonly span: (file: string, first: number, last: number) => string;
  /** Many files, by one of them. */
  readonly files: (count: number, one: string) => string;
  /** Several of these. */
  readonly spans: (spans: readonly string[]) => string;
  readonly noSources: string;
  readonly template: (place: string) => string;
  /** Today's facts say something else than the file that is proofed. */
  readonly today: (text: string) => string;
  readonly page: ProofPageWords;
}

/** The words of the last page. */
export interface ProofPageWords {
  readonly title: string;
  readonly about: string;
  /** What each tint means. */
  readonly tints: Readonly<Record<FigureKind, string>>;
  readonly gap: string;
  /** What is missing where that is only an example. */
  readonly gapName: string;
  readonly unused: Heading;
  readonly unusedBelow: Heading;
  readonly empty: Heading;
  readonly apart: Heading;
  readonly gaps: Heading;
  /** Heads of the columns. */
  readonly columns: Readonly<
    Record<
      "unit" | "ledger" | "text" | "place" | "printed" | "recipe" | "section" | "sentence" | "count" | "template",
      string
    >
  >;
  /** Said where a list is empty. */
  readonly none: string;
  /** The title of a list, with how many it has where it has any. */
  readonly counted: (title: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly leftOut: (heading: string) => string;
  readonly nothing: (printed: string) => string;
}

/** Of a list, and what it holds. */
interface Heading {
  readonly title: string;
  readonly about: string;
}

const zhCN: ProofWords = {
  ending: "-核对稿",
  kinds: { recorded: "记录", "worked-out": "算出", compared: "比较" },
  value: (kind, value) => `【${kind}】${value}`,
  printed: (text) => `文中：${text}`,
  recipe: (words) => `算法：${words}`,
  view: (unit, scope, period) => `范围：${unit}（${scope}），${period}`,
  scopes: { own: "本级", children: "本级和下级", all: "本级和所有下级" },
  part: (number, value, recipe) => `（${number}）${value}：${recipe}`,
  moreParts: (count) => `另有${count}个部分`,
  sources: (count) => `出处（${count}条）：`,
  source: (place, text) => `${place}　${text}`,
  moreSources: (count, lines) => `另有${count}条：${lines}`,
  files: (count, one) => `${one}等${count}个文件`,
  spans: (spans) => spans.join("；"),
  span: (file, first, last) => (first === last ? `${file}:${first}` : `${file}第${first}行至第${last}行`),
  noSources: "没有符合条件的记录。",
  template: (place) => `模板：${place}`,
  today: (text) => `注意：按现有事实，这里应为“${text}”。`,
  page: {
    title: "核对附页",
    about:
      "这一页供核对用，不是报告的内容。正文中每个数字、名称和日期都加了底色和批注，批注写明算法和出处；底色和下面的图例一致。",
    tints: {
      recorded: "照记录写的：台账、指标、材料中的一项",
      "worked-out": "算出来的：记录数、合计、平均等",
      compared: "比较得出的：增减、增幅、比重、位次",
    },
    gap: "缺少的事实",
    gapName: "名称",
    unused: { title: "没有用到的事实", about: "本单位在报告时段内记录了、报告没有用到的。" },
    unusedBelow: { title: "下级单位没有用到的事实", about: "" },
    empty: { title: "没有内容的部分", about: "模板里有、因为没有记录而略去或写明没有的。" },
    apart: {
      title: "加不了批注的数字",
      about: "在图表、链接地址、文本框、页眉页脚等处，Word里不能加批注的；以及文件里找不到原处的。",
    },
    gaps: { title: "缺少的事实", about: "文中标为待补的。" },
    columns: {
      unit: "单位",
      ledger: "台账",
      text: "内容",
      place: "出处",
      printed: "文中",
      recipe: "算法",
      section: "部分",
      sentence: "所在句子",
      count: "条数",
      template: "模板",
    },
    none: "没有。",
    counted: (title, count) => (count === 0 ? title : `${title}（${count}条）`),
    more: (count) => `另有${count}条`,
    leftOut: (heading) => `略去：${heading}`,
    nothing: (printed) => `写的是：${printed}`,
  },
};

const en: ProofWords = {
  ending: "-proof",
  kinds: { recorded: "recorded", "worked-out": "worked out", compared: "compared" },
  value: (kind, value) => `[${kind}] ${value}`,
  printed: (text) => `In the text: ${text}`,
  recipe: (words) => `How: ${words}`,
  view: (unit, scope, period) => `For: ${unit} (${scope}), ${period}`,
  scopes: { own: "alone", children: "with the units right below it", all: "with all units below it" },
  part: (number, value, recipe) => `(${number}) ${value}: ${recipe}`,
  moreParts: (count) => `${count} more part${count === 1 ? "" : "s"}`,
  sources: (count) => `From ${count === 1 ? "1 line" : `${count} lines`}:`,
  source: (place, text) => `${place}  ${text}`,
  moreSources: (count, lines) => `${count} more: ${lines}`,
  files: (count, one) => `${one} and ${count - 1} other files`,
  spans: (spans) => spans.join("; "),
  span: (file, first, last) => (first === last ? `${file}:${first}` : `${file} lines ${first} to ${last}`),
  noSources: "No entry fulfils the conditions.",
  template: (place) => `Template: ${place}`,
  today: (text) => `Note: today's facts say "${text}" here.`,
  page: {
    title: "For checking",
    about:
      "This page is for checking and no part of the report. Every figure, name and date in the text is tinted and has a comment that tells how it was worked out and from which lines; the tints mean:",
    tints: {
      recorded: "as recorded: one entry of a ledger, an indicator, a note",
      "worked-out": "worked out: counts, sums, averages",
      compared: "compared: changes, growth, shares, ranks",
    },
    gap: "a fact that is missing",
    gapName: "name",
    unused: { title: "Facts not used", about: "Recorded for this unit and period, and used nowhere in the report." },
    unusedBelow: { title: "Facts of lower units not used", about: "" },
    empty: { title: "Sections without data", about: "Left out, or said to be none, since nothing is recorded." },
    apart: {
      title: "Figures without a comment",
      about:
        "They stand in charts, addresses of links, text boxes, headers or footers, where Word takes no comments; or the file has no place for them any more.",
    },
    gaps: { title: "Missing facts", about: "Shown as gaps in the text." },
    columns: {
      unit: "Unit",
      ledger: "Ledger",
      text: "Entry",
      place: "Place",
      printed: "In the text",
      recipe: "How",
      section: "Section",
      sentence: "Sentence",
      count: "Entries",
      template: "Template",
    },
    none: "None.",
    counted: (title, count) => (count === 0 ? title : `${title} (${count})`),
    more: (count) => `${count} more`,
    leftOut: (heading) => `Left out: ${heading}`,
    nothing: (printed) => `Says: ${printed}`,
  },
};

export function proofWordsFor(language: Language): ProofWords {
  return language === "en" ? en : zhCN;
}
