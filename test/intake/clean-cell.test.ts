import { expect, test } from "@jest/globals";

import { readPeriod } from "../../src/calendar/read-period.ts";
import type { Field } from "../../src/facts/declarations.ts";
import { cleanCell } from "../../src/intake/clean-cell.ts";
import type { CellValue } from "../../src/intake/workbook.ts";

const place = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

function field(type: Field["type"], unit?: string): Field {
  const labels = { zh: "字段", en: "field" };
  const choices = ["局党组（扩大）会议", "视频会议"].map((zh, index) => ({
    name: `choice-${index}`,
    labels: { zh, en: `choice ${index}` },
    place,
  }));
  return { name: "field", labels, type, required: false, unit, choices, place } as Field;
}

const text = (written: string): CellValue => ({ type: "text", text: written });

test.each([
  ["2026-06-05", "2026-06-05"],
  ["2026.6.5", "2026-06-05"],
  ["2026/6/5", "2026-06-05"],
  ["2026年6月5日", "2026-06-05"],
  ["２０２６年６月５日", "2026-06-05"],
  [" 2026 年 6 月 5 日 ", "2026-06-05"],
  ["6月8日", "2026-06-08"],
  ["6.8", "2026-06-08"],
  ["6/8", "2026-06-08"],
  // What can't be cleaned without guessing stays, and the field's type refuses it.
  ["6月上旬", "6月上旬"],
  ["26.6.5", "26.6.5"],
  ["5/6/2026", "5/6/2026"],
])("In June 2026 the day %s is %s", (written, expected) => {
  expect(cleanCell(text(written), field("date"), readPeriod("2026-06"))).toBe(expected);
});

test("A day without a year stays as it is where nobody says the year, or where it may be of two", () => {
  expect(cleanCell(text("6月8日"), field("date"), undefined)).toBe("6月8日");
  expect(cleanCell(text("1月8日"), field("date"), readPeriod("2025-12-01..2026-02-28"))).toBe("2026-01-08");
  expect(cleanCell(text("1月8日"), field("date"), readPeriod("2025-01-01..2026-12-31"))).toBe("1月8日");
});

test("A number in a date's column is no date: 6.1 may have been 6.10", () => {
  expect(cleanCell({ type: "number", text: "6.1" }, field("date"), readPeriod("2026-06"))).toBe("6.1");
});

test.each([
  ["8人", "人", "8"],
  ["８ 人", "人", "8"],
  ["1,234.50", undefined, "1234.50"],
  ["1，234", undefined, "1234"],
  ["1,234,567元", "元", "1234567"],
  ["20余人", "人", "20余"],
  // Another unit than the field's, and commas that set no thousands apart, are left to be refused.
  ["8万元", "元", "8万"],
  ["1,23", undefined, "1,23"],
  ["8、9", undefined, "8、9"],
])("The number %s in the unit %s is %s", (written, unit, expected) => {
  expect(cleanCell(text(written), field("decimal", unit), undefined)).toBe(expected);
});

test("A choice typed with other brackets or widths is the same choice; one that is like none stays", () => {
  expect(cleanCell(text("局党组(扩大)会议"), field("choice"), undefined)).toBe("局党组（扩大）会议");
  expect(cleanCell(text("choice-1"), field("choice"), undefined)).toBe("视频会议");
  expect(cleanCell(text("碰头会"), field("choice"), undefined)).toBe("碰头会");
});

test("Line breaks in a cell are of its layout", () => {
  expect(cleanCell(text("学习文件，\n部署工作"), field("text"), undefined)).toBe("学习文件，部署工作");
  expect(cleanCell(text("first\nsecond"), field("text"), undefined)).toBe("first second");
});

test("A day with its time is a day in a date's column, and both in a text's", () => {
  const moment: CellValue = { type: "date", day: "2026-06-05", time: "14:30" };
  expect(cleanCell(moment, field("date"), undefined)).toBe("2026-06-05");
  expect(cleanCell(moment, field("text"), undefined)).toBe("2026-06-05 14:30");
});
