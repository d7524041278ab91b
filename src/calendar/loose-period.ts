import { readPeriod } from "./read-period.ts";

/** The name of the period that is meant where it is written in a form that readers understand: 2020-3, 2020年3月, 2020年上半年. */
export function loosePeriod(text: string): string | undefined {
  const plain = text.normalize("NFKC").replaceAll(/\s/g, "");
  const [begin = "", end, ...others] = plain.split(/至|到|~|—+|--|\.{2,}/);
  const first = looseDay(begin);
  if (end !== undefined) {
    // 2020年1月22日至2月10日: the year is said once.
    const last = looseDay(end) ?? looseDay(`${plain.slice(0, 4)}年${end}`);
    return others.length === 0 && first !== undefined && last !== undefined ? ifPeriod(`${first}..${last}`) : undefined;
  }
  const [, year = "", rest = ""] = /^(\d{4})年?[-/.]?(.*)$/.exec(plain) ?? [];
  const month = /^(\d{1,2})月?$/.exec(rest)?.[1];
  if (month !== undefined) return ifPeriod(`${year}-${month.padStart(2, "0")}`);
  const part = partNames.get(rest) ?? rest.toUpperCase();
  return ifPeriod(part === "" ? year : `${year}-${part}`) ?? ifPeriod(first ?? "");
}

/** A day in a form that readers understand, brought into ours; whether it exists is not looked at. */
export function looseDay(text: string): string | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize("NFKC").replaceAll(/\s/g, ""));
  if (!found) return undefined;
  const [, year = "", month = "", day = ""] = found;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function ifPeriod(text: string): string | undefined {
  return readPeriod(text)?.name;
}

const partNames: ReadonlyMap<string, string> = new Map([
  ["上半年", "H1"],
  ["下半年", "H2"],
  ["第一季度", "Q1"],
  ["第二季度", "Q2"],
  ["第三季度", "Q3"],
  ["第四季度", "Q4"],
  ["一季度", "Q1"],
  ["二季度", "Q2"],
  ["三季度", "Q3"],
  ["四季度", "Q4"],
]);
