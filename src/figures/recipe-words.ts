import type { Language } from "../locale/language.ts";
import type { Scope, ViewRecipe } from "./figure.ts";

/** How a language says what a recipe does. Names arrive as labels, values as they are printed. */
export interface RecipeWords {
  /** The records of a ledger that fulfil conditions, each narrowing what the one before left. */
  query(ledger: string, conditions: readonly string[]): string;
  /** A value that stands in the template, so that it is told from what the view gives. */
  quoted(value: string): string;
  where(field: string, value: string): string;
  since(day: string): string;
  until(day: string): string;
  sorted(field: string, descending: boolean): string;
  taken(count: number): string;
  records(query: string): string;
  /** A count in a ledger whose entries may stand for many. */
  quantity(query: string, field: string): string;
  /** A field of all the records, made into one value. */
  over: Readonly<
    Record<"sum" | "min" | "max" | "average" | "values" | "distinct", (query: string, field: string) => string>
  >;
  size(list: string): string;
  /** @param number from 1 */
  item(list: string, number: number): string;
  /** The one value of a field by which the records were chosen. */
  chosen(query: string, field: string): string;
  constant(value: string): string;
  level(indicator: string): string;
  flow(indicator: string): string;
  was(indicator: string): string;
  notes(topic: string): string;
  view: Readonly<Record<Exclude<ViewRecipe["type"], "document">, string>>;
  /** A part of the report that the facts give. */
  document(part: string): string;
  field(ledger: string, day: string, field: string): string;
  scaled(figure: string, unit: string): string;
  percent(part: string, whole: string): string;
  /** Another view: its unit, how far it goes below, its period; each where it is another. */
  shift: Readonly<Record<"last" | "last-year" | "to-date" | Scope, string>> & { since(day: string): string };
  under(views: readonly string[], figure: string): string;
  difference(figure: string, base: string): string;
  growth(figure: string, base: string): string;
  /** The same figure against itself under another view. */
  change(figure: string, views: readonly string[]): string;
  rate(figure: string, views: readonly string[]): string;
  total(parts: readonly string[]): string;
  share(part: string, count: number): string;
  rank(part: string, count: number): string;
}

const zhCN: RecipeWords = {
  query: (ledger, conditions) =>
    conditions.length === 0 ? `「${ledger}」` : `「${ledger}」中${conditions.join("、")}`,
  quoted: (value) => `「${value}」`,
  where: (field, value) => `「${field}」为${value}`,
  since: (day) => `${day}以后（含当日）`,
  until: (day) => `${day}以前（含当日）`,
  sorted: (field, descending) => `按「${field}」${descending ? "从大到小" : "从小到大"}排列`,
  taken: (count) => `前${count}条`,
  records: (query) => `${query}的记录数`,
  quantity: (query, field) => `${query}的「${field}」合计（未填的按1计）`,
  over: {
    sum: (query, field) => `${query}的「${field}」合计`,
    min: (query, field) => `${query}的「${field}」最小值`,
    max: (query, field) => `${query}的「${field}」最大值`,
    average: (query, field) => `${query}的「${field}」平均值`,
    values: (query, field) => `${query}的「${field}」全部取值`,
    distinct: (query, field) => `${query}的「${field}」不同取值`,
  },
  size: (list) => `${list}的项数`,
  item: (list, number) => `${list}的第${number}项`,
  chosen: (query, field) => `${query}的「${field}」`,
  constant: (value) => `模板给定的${value}`,
  level: (indicator) => `指标「${indicator}」的期末数`,
  flow: (indicator) => `指标「${indicator}」的期内合计`,
  was: (indicator) => `指标「${indicator}」原来的数`,
  notes: (topic) => `材料「${topic}」`,
  view: {
    period: "报告时段",
    "first-day": "报告时段的第一天",
    "last-day": "报告时段的最后一天",
    "unit-name": "单位名称",
    "unit-short-name": "单位简称",
  },
  document: (part) => `公文的「${part}」`,
  field: (ledger, day, field) => `「${ledger}」${day}一条记录的「${field}」`,
  scaled: (figure, unit) => `${figure}，换算成${unit}`,
  percent: (part, whole) => `${part}占${whole}的百分比`,
  shift: {
    last: "上一时段",
    "last-year": "上年同期",
    "to-date": "年初至报告期末",
    own: "本级",
    children: "本级和下级",
    all: "本级和所有下级",
    since: (day) => `${day}至报告期末`,
  },
  under: (views, figure) => `${views.join("、")}的${figure}`,
  difference: (figure, base) => `${figure}减去${base}`,
  growth: (figure, base) => `${figure}比${base}增长的百分比`,
  change: (figure, views) => `${figure}，减去${views.join("、")}的同一数`,
  rate: (figure, views) => `${figure}，比${views.join("、")}的同一数增长的百分比`,
  total: (parts) => `${parts.join("、")}的合计`,
  share: (part, count) => `${part}在${count}个部分合计中占的百分比（各部分合计为100%）`,
  rank: (part, count) => `${part}在${count}个部分中从大到小的位次`,
};

const en: RecipeWords = {
  query: (ledger, conditions) => (conditions.length === 0 ? `"${ledger}"` : `"${ledger}" ${conditions.join(", ")}`),
  quoted: (value) => `"${value}"`,
  where: (field, value) => `where "${field}" is ${value}`,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  sorted: (field, descending) => `sorted by "${field}"${descending ? ", greatest first" : ""}`,
  taken: (count) => `the first ${count}`,
  records: (query) => `the number of entries in ${query}`,
  quantity: (query, field) => `the sum of "${field}" (1 where left out) in ${query}`,
  over: {
    sum: (query, field) => `the sum of "${field}" in ${query}`,
    min: (query, field) => `the least "${field}" in ${query}`,
    max: (query, field) => `the greatest "${field}" in ${query}`,
    average: (query, field) => `the average "${field}" in ${query}`,
    values: (query, field) => `all values of "${field}" in ${query}`,
    distinct: (query, field) => `the different values of "${field}" in ${query}`,
  },
  size: (list) => `how many items there are in ${list}`,
  item: (list, number) => `item ${number} of ${list}`,
  chosen: (query, field) => `the "${field}" of ${query}`,
  constant: (value) => `${value} as the template gives it`,
  level: (indicator) => `the indicator "${indicator}" at the end of the period`,
  flow: (indicator) => `the indicator "${indicator}" over the period`,
  was: (indicator) => `what the indicator "${indicator}" was before`,
  notes: (topic) => `the notes on "${topic}"`,
  view: {
    period: "the report's period",
    "first-day": "the first day of the report's period",
    "last-day": "the last day of the report's period",
    "unit-name": "the unit's name",
    "unit-short-name": "the unit's short name",
  },
  document: (part) => `the document's "${part}"`,
  field: (ledger, day, field) => `"${field}" of the entry of ${day} in "${ledger}"`,
  scaled: (figure, unit) => `${figure}, in ${unit}`,
  percent: (part, whole) => `${part} as a percentage of ${whole}`,
  shift: {
    last: "the period before",
    "last-year": "the same period last year",
    "to-date": "the year to the end of the report's period",
    own: "the unit alone",
    children: "the unit and those right below it",
    all: "the unit and all below it",
    since: (day) => `${day} to the end of the report's period`,
  },
  under: (views, figure) => `${figure}, for ${views.join(", ")}`,
  difference: (figure, base) => `${figure} less ${base}`,
  growth: (figure, base) => `${figure}: its growth in per cent over ${base}`,
  change: (figure, views) => `${figure}, less the same for ${views.join(", ")}`,
  rate: (figure, views) => `${figure}: its growth in per cent over the same for ${views.join(", ")}`,
  total: (parts) => `the sum of ${parts.join(", ")}`,
  share: (part, count) => `${part} as a percentage of all ${count} parts, which make up 100%`,
  rank: (part, count) => `the rank of ${part} among ${count} parts, from the greatest`,
};

export function recipeWordsFor(language: Language): RecipeWords {
  return language === "en" ? en : zhCN;
}
