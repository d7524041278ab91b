import type { Language } from "./language.ts";

/** The words around the figures that `explain` lists. */
export interface TraceWords {
  /** Above the list. */
  title(report: { readonly unit: string; readonly period: string; readonly template: string }): string;
  /** Below the list. */
  count(figures: number, missing: number): string;
  /** Under what a figure was worked out, where it is not the report's own view. */
  view(unit: string, scope: string, period: string): string;
  readonly scopes: Readonly<Record<"own" | "children" | "all", string>>;
  /** Records that are not shown. */
  more(count: number): string;
  /** What was shown before comes from the same. */
  sameAs(number: number): string;
  readonly anchor: string;
  readonly template: string;
  /** Above what is missing, what the file alone has, and what the draft alone has. */
  missing(count: number): string;
  gone(count: number): string;
  added(count: number): string;
}

const zhCN: TraceWords = {
  title: ({ unit, period, template }) => `${unit} ${period} 报告（模板 ${template}）中的数字`,
  count: (figures, missing) => `共${figures}个数字${missing > 0 ? `，缺${missing}处` : ""}。`,
  view: (unit, scope, period) => `范围：${unit}（${scope}），${period}`,
  scopes: { own: "本级", children: "本级和下级", all: "本级和所有下级" },
  more: (count) => `另有${count}条，加 --all 全部列出`,
  sameAs: (number) => `出处同第${number}个`,
  anchor: "锚点：",
  template: "模板：",
  missing: (count) => `缺少的事实（${count}处）`,
  gone: (count) => `文件里有、按现有事实起草时已没有的（${count}处）`,
  added: (count) => `按现有事实起草时有、文件里没有的（${count}处）`,
};

const en: TraceWords = {
  title: ({ unit, period, template }) => `Figures in the report of ${unit} for ${period} (template ${template})`,
  count: (figures, missing) => {
    const all = `${figures} figure${figures === 1 ? "" : "s"}`;
    return `${all}${missing > 0 ? `, ${missing} missing` : ""}.`;
  },
  view: (unit, scope, period) => `for ${unit} (${scope}), ${period}`,
  scopes: { own: "alone", children: "with the units right below it", all: "with all units below it" },
  more: (count) => `${count} more; --all lists all`,
  sameAs: (number) => `from the same as ${number}`,
  anchor: "anchor: ",
  template: "template: ",
  missing: (count) => `Missing facts (${count})`,
  gone: (count) => `In the file, and not in a draft from today's facts (${count})`,
  added: (count) => `In a draft from today's facts, and not in the file (${count})`,
};

export function traceWordsFor(language: Language): TraceWords {
  return language === "en" ? en : zhCN;
}
