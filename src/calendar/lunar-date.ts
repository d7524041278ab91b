import { numberOfDay } from "./day.ts";
import type { Day } from "./period.ts";

/** A day of the Chinese calendar: 2020-01-27 is the 3rd of the 1st month. */
export interface LunarDate {
  /** 1 to 12. */
  readonly month: number;
  /** Whether it is the leap month (闰月) that follows the month of the same number. */
  readonly leap: boolean;
  /** 1 to 30. */
  readonly date: number;
  /** Days in its month: 29 or 30. The last day of the twelfth month is 除夕 either way. */
  readonly daysInMonth: 29 | 30;
}

let format: Intl.DateTimeFormat | undefined;

/** The Chinese calendar's date of a day, worked out by Intl. Sure from 1900 to 2100, for which the tables are published. */
export function lunarDate(day: Day): LunarDate {
  const number = numberOfDay(day);
  const { month, leap, date } = readLunar(number);
  const thirtieth = readLunar(number + 30 - date);
  return { month, leap, date, daysInMonth: thirtieth.date === 30 ? 30 : 29 };
}

function readLunar(number: number): { month: number; leap: boolean; date: number } {
  // Made when first needed: it costs some 15 ms. Locale and time zone are named, so the machine's own don't come in.
  format ??= new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
  const parts = format.formatToParts(number * 86_400_000);
  const month = parts.find(({ type }) => type === "month")?.value ?? "";
  const date = parts.find(({ type }) => type === "day")?.value ?? "";
  return { month: Number.parseInt(month, 10), leap: month.endsWith("bis"), date: Number(date) };
}
