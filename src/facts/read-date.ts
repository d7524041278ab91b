import { readDay } from "../calendar/day.ts";
import type { Day, Period } from "../calendar/period.ts";
import { readPeriod } from "../calendar/read-period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";

/** Reads a day written 2020-02-03. Reports other forms with the day that was probably meant, and days that don't exist. */
export function readDate(node: SourceNode, report: Report): Day | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const day = readDay(scalar.text);
  if (day !== undefined) return day;
  const loose = looseDay(scalar.text);
  const reason = loose !== undefined && readDay(loose) === undefined ? "no-such-day" : "form";
  const meant = reason === "form" ? loose : undefined;
  report("wrong-date", scalar.place, { written: scalar.text, reason, meant });
  return undefined;
}

/** Reads a period in any of its forms. Reports others with the period that was probably meant. */
export function readPeriodValue(node: SourceNode, report: Report): Period | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const period = readPeriod(scalar.text);
  if (!period) report("wrong-period-value", scalar.place, { written: scalar.text, meant: loosePeriod(scalar.text) });
  return period;
}

/** A day in a form that readers understand, brought into ours; whether it exists is not looked at. */
function looseDay(text: string): string | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize("NFKC").replaceAll(/\s/g, ""));
  if (!found) return undefined;
  const [, year = "", month = "", day = ""] = found;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
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

function loosePeriod(text: string): string | undefined {
  const plain = text.normalize("NFKC").replaceAll(/\s/g, "");
  const ends = plain.split(/至|到|~|—+|--|\.{2,}/).map((end) => looseDay(end));
  const [first, last] = ends;
  if (ends.length === 2 && first !== undefined && last !== undefined) return ifPeriod(`${first}..${last}`);
  const [, year = "", rest = ""] = /^(\d{4})年?[-/.]?(.*)$/.exec(plain) ?? [];
  const month = /^(\d{1,2})月?$/.exec(rest)?.[1];
  if (month !== undefined) return ifPeriod(`${year}-${month.padStart(2, "0")}`);
  const part = partNames.get(rest) ?? rest.toUpperCase();
  return ifPeriod(part === "" ? year : `${year}-${part}`) ?? ifPeriod(first ?? "");
}

function ifPeriod(text: string): string | undefined {
  return readPeriod(text)?.name;
}
