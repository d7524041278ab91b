import { numberOfDate } from "../calendar/day.ts";
import type { Report } from "../diagnostics/diagnostic.ts";

const secondsPerDay = 86_400;

/** Dates within a zip file run from 1980 to 2107. */
const first = numberOfDate(1980, 1, 1) * secondsPerDay;
const last = numberOfDate(2108, 1, 1) * secondsPerDay - 1;

/** Reads SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) in seconds. Refuses what is none. */
export function readSourceDate(written: string | undefined, report: Report): number | undefined {
  if (written === undefined) return undefined;
  const seconds = /^\d{1,12}$/.test(written) ? Number(written) : Number.NaN;
  if (seconds >= first && seconds <= last) return seconds;
  report("wrong-source-date", undefined, { written });
  return undefined;
}
