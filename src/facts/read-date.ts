import { readDay } from "../calendar/day.ts";
import { looseDay, loosePeriod } from "../calendar/loose-period.ts";
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
