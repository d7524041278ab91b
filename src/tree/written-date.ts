import { readDay } from "../calendar/day.ts";
import type { Day } from "../calendar/period.ts";
import { readDigits, readNumeral } from "../facts/numeral-form.ts";

/** What a date in a finished report says: the day, or how it should be written, where one can tell. */
export type WrittenDate =
  | { readonly type: "day"; readonly day: Day }
  | { readonly type: "no-such-day" }
  | { readonly type: "form"; readonly meant: string | undefined };

/** Numbers or numerals for year, month and day, with whatever stands between them. */
const loose =
  /^([\d〇○零一二三四五六七八九]{4})[年\-./]([\d一二三四五六七八九十]{1,2})[月\-./]([\d一二三四五六七八九十]{1,3})[日号]?$/;

/** Reads a date as GB/T 9704-2012, 7.3.5.4 wants it: Arabic digits, the full year, no leading zeros, 2026年9月5日. */
export function readWrittenDate(text: string): WrittenDate {
  const right = /^([1-9]\d{3})年([1-9]\d?)月([1-9]\d?)日$/.exec(text);
  if (right) {
    const day = dayOf(right[1] ?? "", Number(right[2]), Number(right[3]));
    return day === undefined ? { type: "no-such-day" } : { type: "day", day };
  }
  const found = loose.exec(text.normalize("NFKC").replaceAll(/\s/g, ""));
  if (!found) return { type: "form", meant: undefined };
  const [, year = "", ...rest] = found;
  const [month = 0, date = 0] = rest.map((part) => readNumeral(part) ?? Number(part));
  const day = dayOf(readDigits(year), month, date);
  return day === undefined
    ? { type: "no-such-day" }
    : { type: "form", meant: `${readDigits(year)}年${month}月${date}日` };
}

function dayOf(year: string, month: number, date: number): Day | undefined {
  return readDay(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}
