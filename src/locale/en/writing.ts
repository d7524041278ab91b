import type { Writing } from "../writing.ts";
import { writeCellNumber, writeColumnHead } from "./writing/columns.ts";
import { comparisons } from "./writing/comparisons.ts";
import { writeDay, writeDayRanges, writeDays } from "./writing/days.ts";
import { writeList, writeListAmong } from "./writing/lists.ts";
import { writeLunar } from "./writing/lunar.ts";
import { writeNumeral, writeOrdinal, writePoint } from "./writing/numerals.ts";
import { isOne, writeChangeFromTo, writeMultiple, writeNumber, writeQuantity } from "./writing/numbers.ts";
import { partMarks } from "./writing/part-marks.ts";
import { writePeriod, writePeriodShort } from "./writing/periods.ts";

export const enWriting: Writing = {
  number: writeNumber,
  quantity: writeQuantity,
  numeral: writeNumeral,
  ordinal: writeOrdinal,
  point: writePoint,
  pointMarks: { end: ".", last: ".", gap: " " },
  day: writeDay,
  days: writeDays,
  dayRanges: writeDayRanges,
  lunar: writeLunar,
  period: (period, form) => (form === "short" ? writePeriodShort(period) : writePeriod(period)),
  list: writeList,
  listAmong: writeListAmong,
  title: (text) => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`,
  documentNumber: ({ agency, year, number }) => `${agency} [${year}] No. ${number}`,
  label: ({ en }) => en,
  gap: (name) => `【missing: ${name}】`,
  changeFromTo: writeChangeFromTo,
  partMarks,
  nothingOf: ({ en }) => `no ${en.toLowerCase()} in this period`,
  compared: comparisons,
  multiple: writeMultiple,
  part: (name, quantity) => `${name} (${quantity})`,
  plural: (value, one, other) => `${writeNumber(value)} ${isOne(value) ? one : other}`,
  columnHead: writeColumnHead,
  cellNumber: writeCellNumber,
  yesNo: (on) => (on ? "yes" : "no"),
};
