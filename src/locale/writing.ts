import type { Day, Period } from "../calendar/period.ts";
import type { Labels } from "../facts/declarations.ts";
import type { DocumentNumberValue, NumberValue } from "../facts/facts.ts";

/** How a language writes what a report prints. One object a language; nothing in it looks at the clock or the machine. */
export interface Writing {
  /** `268.9163`, `20余`, `约170`; in English `over 20`, `about 170`. With `decimals` rounded half-up to just so many digits. */
  number(value: NumberValue, options?: { readonly decimals?: number; readonly grouped?: boolean }): string;
  /** The number with its unit of measure: `268.9163万元`, `20余次`. */
  quantity(value: NumberValue, options?: { readonly decimals?: number; readonly grouped?: boolean }): string;
  /** 23 → 二十三 (GB/T 15835); English spells out up to a hundred and uses digits beyond. Of a `count`, before a measure word, 2 is 两. Whole numbers of 0 to 9999 9999. */
  numeral(value: number, form?: "numeral" | "count"): string;
  /** 1 → 第一, `1st`. */
  ordinal(value: number): string;
  /** A run-in point: 1 → 一是; `First,`. */
  point(value: number): string;
  /** 2020-02-10 → 2020年2月10日, unpadded (GB/T 9704-2012, 7.3.5.4). Short: 2月10日. */
  day(day: Day, form: "full" | "short"): string;
  /** Days in their order: 1月27日、28日、29日; a year is said again when it changes, the month when it changes. */
  days(days: readonly Day[], form: "full" | "short"): string;
  /** Runs of consecutive days as ranges: 1月27日至29日、2月3日. A run of two is a list. */
  dayRanges(days: readonly Day[], form: "full" | "short"): string;
  /** 2020-01-27 → 正月初三, by the Chinese calendar. */
  lunar(day: Day): string;
  /** 2020年2月, 2020年第一季度, 2020年上半年, 2020年, 2020年第7周, 2020年1月22日至2月10日. */
  period(period: Period): string;
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
}
