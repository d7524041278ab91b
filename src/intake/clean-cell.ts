import type { Period } from "../calendar/period.ts";
import type { Field } from "../facts/declarations.ts";
import { visibleText } from "../source/characters.ts";
import { cellText } from "./workbook.ts";
import type { CellValue } from "./workbook.ts";

/**
 * What a cell says, in the form of a facts file: 2026.6.5 and 6月8日 as a day, 1,234.50 and full-width digits as a number,
 * a list as its items; without tabs and characters that nobody sees. What can't be cleaned without guessing is given as it is, for the field's type to refuse.
 * @param period gives the year of a day that is written without one
 */
export function cleanCell(value: CellValue, field: Field, period: Period | undefined): string | readonly string[] {
  const text = visibleText(joinLines(cellText(value)).replaceAll(/\t+/g, " "));
  switch (field.type) {
    case "date":
      if (value.type === "date") return value.day;
      // A number 6.1 may have been 6.10.
      return value.type === "text" ? cleanDay(text, period) : text;
    case "count":
    case "decimal":
    case "money":
      return cleanNumber(text, field.unit);
    case "choice":
      return cleanChoice(text, field);
    case "list": {
      const items = text.split(/[、，,;；/]/).map((item) => item.trim());
      return items.filter((item) => item !== "").map((item) => cleanChoice(item, field));
    }
    case "flag":
      return value.type === "flag" ? (value.on ? "是" : "否") : text.replace(/^[√✓✔]$/, "是").replace(/^[×✗✘]$/, "否");
    case "document-number":
      return text
        .normalize("NFKC")
        .replaceAll(/[[({【]/g, "〔")
        .replaceAll(/[\])}】]/g, "〕")
        .replaceAll(/\s/g, "");
    case "text":
    case "title":
    case "link":
    case "period":
      return value.type === "number" ? (value.padded ?? text) : text;
  }
}

/** A line break in a cell is one of its layout: Chinese goes on without a space. */
function joinLines(text: string): string {
  return text
    .replaceAll(/(?<=[\p{Script=Han}，。、；：）》])[ \t]*\r?\n[ \t]*(?=[\p{Script=Han}《（])/gu, "")
    .replaceAll(/[ \t]*\r?\n[ \t]*/g, " ");
}

/** 2026-6-5, 2026/6/5, 2026.6.5, 2026年6月5日; 6月8日, 6.8 and 6/8 in the year of the period. */
function cleanDay(text: string, period: Period | undefined): string {
  const plain = text.normalize("NFKC").replaceAll(/\s/g, "");
  const whole = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  if (whole) return dayText(whole[1], whole[2], whole[3]);
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(plain);
  const year = short === null ? undefined : yearIn(period, short[1], short[2]);
  return short && year !== undefined ? dayText(year, short[1], short[2]) : text;
}

/** The year in which a day lies in the period; of several nobody knows which is meant. */
function yearIn(period: Period | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (!period) return undefined;
  const [first, last] = [Number(period.first.slice(0, 4)), Number(period.last.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const within = years.filter((year) => {
    const written = dayText(year, month, day);
    return period.first <= written && written <= period.last;
  });
  // A day outside the period is told as such, with the year that the period has.
  return within.length === 1 ? within[0] : within.length === 0 && first === last ? String(first) : undefined;
}

function dayText(year = "", month = "", day = ""): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function cleanNumber(text: string, unit: string | undefined): string {
  const written = halfWidthText(text).replaceAll(/\s/g, "");
  const plain = unit !== undefined && written.endsWith(unit) ? written.slice(0, -unit.length) : written;
  return /^\D{0,2}\d{1,3}(?:,\d{3})+(?!\d)/.test(plain) ? plain.replaceAll(/(?<=\d),(?=\d{3})/g, "") : plain;
}

/** Full-width digits and marks as half-width ones. Other look-alikes stay what they are: 10² is not 102. */
function halfWidthText(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** A choice whose brackets or width were typed otherwise is the same choice. */
function cleanChoice(text: string, { choices }: Field): string {
  const plain = loose(text);
  const found = choices.find(({ name, labels }) => [name, labels.zh, labels.en].some((word) => loose(word) === plain));
  return found?.labels.zh ?? text;
}

function loose(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
}
