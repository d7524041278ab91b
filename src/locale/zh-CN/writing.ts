import type { Writing } from "../writing.ts";
import { comparisons, writeMultiple } from "./writing/comparisons.ts";
import { writeDay, writeDayRanges, writeDays } from "./writing/days.ts";
import { writeList, writeListAmong } from "./writing/lists.ts";
import { writeLunar } from "./writing/lunar.ts";
import { writeNumeral, writeOrdinal, writePoint } from "./writing/numerals.ts";
import { writeChangeFromTo, writeNumber, writeQuantity } from "./writing/numbers.ts";
import { partMarks } from "./writing/part-marks.ts";
import { writePeriod, writePeriodShort } from "./writing/periods.ts";
import { writeDocumentNumber, writeTitle } from "./writing/titles.ts";

export const zhCNWriting: Writing = {
  number: writeNumber,
  quantity: writeQuantity,
  numeral: writeNumeral,
  ordinal: writeOrdinal,
  point: writePoint,
  pointMarks: { end: "；", last: "。", gap: "" },
  day: writeDay,
  days: writeDays,
  dayRanges: writeDayRanges,
  lunar: writeLunar,
  period: (period, form) => (form === "short" ? writePeriodShort(period) : writePeriod(period)),
  list: writeList,
  listAmong: writeListAmong,
  title: writeTitle,
  documentNumber: writeDocumentNumber,
  label: ({ zh }) => zh,
  gap: (name) => `【待补：${name}】`,
  changeFromTo: writeChangeFromTo,
  partMarks,
  nothingOf: ({ zh }) => `本期无${zh}`,
  compared: comparisons,
  multiple: writeMultiple,
  part: (name, quantity) => name + quantity,
  plural: (value, one) => writeNumber(value) + one,
  columnHead: (label, unit) => (unit === undefined || unit === "%" ? label : `${label}（${unit}）`),
  cellNumber: (value) => (value.unit === "%" ? writeQuantity(value) : writeNumber(value)),
  yesNo: (on) => (on ? "是" : "否"),
};
