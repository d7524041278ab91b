import type { Day, Period } from "../calendar/period.ts";
import type { Labels } from "../facts/declarations.ts";
import type { NumberForm } from "./digits.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { DocumentNumberValue, NumberValue } from "../facts/facts.ts";

/** With what a figure is compared, and under what. */
export interface BasePeriod {
  readonly relation: "last" | "last-year" | "named";
  readonly period: Period;
  /** The period that is compared with it. */
  readonly current: Period;
  /** Whether the figure holds at the period's end: a level, or levels added up. */
  readonly atEnd: boolean;
}

/** How a language says how two figures compare. Differences and growth arrive with their sign, bases as `base` names them. */
export interface ComparisonWriting {
  /** 上月, 上年同期, 2019年12月末; January, a year earlier, the end of December 2019 */
  base(base: BasePeriod): string;
  /** 较上月增加2次, 与上月持平; up 2 from January. Differences of rates: 较上月上升3.2个百分点. */
  change(base: string, difference: NumberValue, form: NumberForm): string;
  /** What follows a change: ，增长50%; ", an increase of 50%" */
  alsoGrowth(growth: NumberValue, form: NumberForm): string;
  /** 环比增长50%, 累计同比下降3.2%, 较2019年12月增长5%; up 50% from January */
  growth(
    base: string,
    relation: BasePeriod["relation"],
    toDate: boolean,
    growth: NumberValue,
    form: NumberForm,
  ): string;
  /** 上月为0，不计算增幅 */
  noGrowth(base: string, reason: NoGrowth): string;
  /** The same after a change, in brackets. */
  aside(words: string): string;
  /** 上月无可比数据 */
  noBase(base: string): string;
}

/** Why there is no rate of growth. */
export type NoGrowth = "zero-base" | "negative-base";

/** How a language writes points that run on in one paragraph. */
export interface PointWriting {
  /** 1 → 一是; `First,`. */
  point(value: number): string;
  /** What ends a point that has no mark of its own, what ends the last, and what stands behind a point and its word. */
  readonly pointMarks: { readonly end: string; readonly last: string; readonly gap: string };
}

/** How a language writes what a report prints. One object a language; nothing in it looks at the clock or the machine. */
export interface Writing extends PointWriting {
  /** `268.9163`, `20余`, `约170`; in English `over 20`, `about 170`. With `decimals` rounded half-up to just so many digits. */
  number(value: NumberValue, form?: NumberForm): string;
  /** The number with its unit of measure: `268.9163万元`, `20余次`. */
  quantity(value: NumberValue, form?: NumberForm): string;
  /** 23 → 二十三 (GB/T 15835); English spells out up to a hundred and uses digits beyond. Of a `count`, before a measure word, 2 is 两. Whole numbers of 0 to 9999 9999. */
  numeral(value: number, form?: "numeral" | "count"): string;
  /** 1 → 第一, `1st`. */
  ordinal(value: number): string;
  /** 2020-02-10 → 2020年2月10日, unpadded (GB/T 9704-2012, 7.3.5.4). Short: 2月10日. */
  day(day: Day, form: "full" | "short"): string;
  /** Days in their order: 1月27日、28日、29日; a year is said again when it changes, the month when it changes. */
  days(days: readonly Day[], form: "full" | "short"): string;
  /** Runs of consecutive days as ranges: 1月27日至29日、2月3日. A run of two is a list. */
  dayRanges(days: readonly Day[], form: "full" | "short"): string;
  /** 2020-01-27 → 正月初三, by the Chinese calendar. */
  lunar(day: Day): string;
  /** 2020年2月, 2020年第一季度, 2020年上半年, 2020年, 2020年第7周, 2020年1月22日至2月10日. Short: 2月, 第一季度, 上半年. */
  period(period: Period, form?: "full" | "short"): string;
  /** 甲、乙和丙; between titles in 《》 no mark (GB/T 15834-2011, 4.5.3.5). Oxford comma in English. */
  list(items: readonly string[], options?: { readonly and?: boolean }): string;
  /** The first `shown` of the items, then 等 and how many there are in all: 甲、乙等4家. */
  listAmong(items: readonly string[], shown: number, unit: string): string;
  /** 《…》; a title within becomes 〈…〉 (GB/T 15834-2011). */
  title(text: string): string;
  /** 疫办传〔2020〕20号 */
  documentNumber(number: DocumentNumberValue): string;
  label(labels: Labels): string;
  /** 【待补：名称】 for what is missing in a draft. */
  gap(name: string): string;
  /** 由7个增加到9个; 与7个持平 when nothing changed. */
  changeFromTo(before: NumberValue, after: NumberValue): string;
  /** The agreed words where a ledger has no record: 本期无会议. */
  nothingOf(labels: Labels): string;
  yesNo(on: boolean): string;
  /** The head of a table's column: 金额（万元）; Amount (10,000 yuan) */
  columnHead(label: string, unit: string | undefined): string;
  /** A number below such a head, which says its unit; a rate keeps its sign. */
  cellNumber(value: NumberValue): string;
  readonly compared: ComparisonWriting;
  /** A count in 万 or 亿, as scaled, without what is counted: 12.35万; 123,500 */
  multiple(value: NumberValue, form?: NumberForm): string;
  /** One part of a number with what it is known by: 甲县民政局12次; West County (12) */
  part(name: string, quantity: string): string;
  /** A number and what is counted, in the right form: 1 meeting, 2 meetings */
  plural(value: NumberValue, one: string, other: string): string;
  /** What stands around and between the names of a document part that comes from the facts: 甲局，乙局。 */
  partMarks(part: PartName): PartMarks;
}

export interface PartMarks {
  readonly open?: string;
  readonly between?: string;
  readonly close?: string;
  /** They stand around a bare number alone: 12 becomes 第12期, 第12期（总第40期） stays. */
  readonly ofNumbers?: true;
}
