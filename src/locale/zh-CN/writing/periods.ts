import { monthOf, yearOf } from "../../../calendar/day.ts";
import { isOfMonths } from "../../../calendar/compare-periods.ts";
import { halfOf, quarterOf } from "../../../calendar/other-periods.ts";
import type { Period } from "../../../calendar/period.ts";
import { writeDay, writeSpan } from "./days.ts";
import { writeNumeral } from "./numerals.ts";

/** Within a year that is known: 2月, 第一季度, 上半年. Other kinds of period as in full. */
export function writePeriodShort(period: Period): string {
  const { kind } = period;
  const full = writePeriod(period);
  return kind === "month" || kind === "quarter" || kind === "half" ? full.replace(/^\d+年/, "") : full;
}

/** 2020年2月, 2020年第一季度, 2020年上半年, 2020年, 2020年第7周, 2020年2月10日, 2020年1月22日至2月10日, 2020年1月至2月 */
export function writePeriod(period: Period): string {
  const { kind, name, first, last } = period;
  const year = `${yearOf(first)}年`;
  switch (kind) {
    case "year":
      return year;
    case "half":
      return `${year}${halfOf(first) === 1 ? "上" : "下"}半年`;
    case "quarter":
      return `${year}第${writeNumeral(quarterOf(first))}季度`;
    case "month":
      return `${year}${monthOf(first)}月`;
    case "week":
      // The year of a week is not always its first day's.
      return `${name.slice(0, 4)}年第${Number(name.slice(-2))}周`;
    case "day":
      return writeDay(first, "full");
    case "span":
      return isOfMonths(period) ? writeMonths(period) : writeSpan(first, last);
  }
}

function writeMonths({ first, last }: Period): string {
  const start = `${yearOf(first)}年${monthOf(first)}月`;
  if (first.slice(0, 7) === last.slice(0, 7)) return start;
  const year = yearOf(last) === yearOf(first) ? "" : `${yearOf(last)}年`;
  return `${start}至${year}${monthOf(last)}月`;
}
