import { lunarDate } from "../../../calendar/lunar-date.ts";
import type { Day } from "../../../calendar/period.ts";
import { writeNumeral } from "./numerals.ts";

/** 2020-01-27 → 正月初三, 2020-05-23 → 闰四月初一 */
export function writeLunar(day: Day): string {
  const { month, leap, date } = lunarDate(day);
  return `${leap ? "闰" : ""}${writeMonth(month)}月${writeDate(date)}`;
}

function writeMonth(month: number): string {
  if (month === 1) return "正";
  if (month === 11) return "冬";
  return month === 12 ? "腊" : writeNumeral(month);
}

/** 初一 to 初十, 十一 to 二十, 廿一 to 廿九, 三十 */
function writeDate(date: number): string {
  if (date <= 10) return `初${writeNumeral(date)}`;
  return date > 20 && date < 30 ? `廿${writeNumeral(date - 20)}` : writeNumeral(date);
}
