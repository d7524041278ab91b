import type { CellObject } from "@e965/xlsx";

import { addDays } from "../calendar/day.ts";
import type { Cell, CellValue } from "../intake/workbook.ts";

/** The cells of a row that have something in them, as values. A formula has the value that was saved with it. */
export function readCells(row: readonly (CellObject | undefined)[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < row.length; column++) {
    const value = readValue(row[column]);
    if (value) cells.push({ column: column + 1, value });
  }
  return cells;
}

function readValue(cell: CellObject | undefined): CellValue | undefined {
  if (!cell) return undefined;
  const { t: type, v: value, f: formula, z: format } = cell;
  if (value === undefined || type === "z") {
    // Programs that write workbooks without running their formulas leave such cells.
    return formula === undefined ? undefined : { type: "error", text: `=${formula}` };
  }
  if (type === "d" && value instanceof Date) return readDate(value);
  if (type === "n") {
    const isPercent = typeof format === "string" && format.replaceAll(/"[^"]*"|\\./g, "").includes("%");
    const text = isPercent ? `${digitsOf(Number(value) * 100)}%` : digitsOf(Number(value));
    // 7 under the format 000 is seen as 007.
    const isPadded = typeof format === "string" && /^0{2,}$/.test(format);
    return { type: "number", text, ...(isPadded && { padded: text.padStart(format.length, "0") }) };
  }
  if (type === "b") return { type: "flag", on: value === true };
  if (type === "e") return { type: "error", text: errorNames.get(Number(value)) ?? "#ERROR!" };
  const text = String(value);
  return text.trim() === "" ? undefined : { type: "text", text };
}

/** [MS-XLS] 2.5.10 */
const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/**
 * Days are numbers in a workbook and times their fractions: one that came a moment before midnight is the next day, and one
 * before the first day is a time alone.
 */
function readDate(date: Date): CellValue {
  const [day = "", clock = ""] = date.toISOString().split("T");
  const time = clock.slice(0, 5);
  if (day < "1900-01-01") return { type: "text", text: time };
  if (time === "23:59" && Number(clock.slice(6, 8)) >= 59) return { type: "date", day: addDays(day, 1), time: "" };
  return { type: "date", day, time: time === "00:00" ? "" : time };
}

/** Spreadsheet programs keep 15 digits: what lies beyond is the binary's, not the user's. */
function digitsOf(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = "", first = "", decimals = "", exponent = "0"] = parts;
  const digits = first + decimals;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
