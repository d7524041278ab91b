import { lunarDate } from "../../../calendar/lunar-date.ts";
import type { Day } from "../../../calendar/period.ts";
import { writeOrdinal } from "./numerals.ts";

/** 2020-01-27 → the 3rd day of the 1st lunar month */
export function writeLunar(day: Day): string {
  const { month, leap, date } = lunarDate(day);
  return `the ${writeOrdinal(date)} day of the ${leap ? "leap " : ""}${writeOrdinal(month)} lunar month`;
}
