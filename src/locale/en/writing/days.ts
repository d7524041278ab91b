import { dateOf, monthOf, yearOf } from "../../../calendar/day.ts";
import { dayRuns } from "../../../calendar/day-runs.ts";
import type { Day } from "../../../calendar/period.ts";
import { writeList } from "./lists.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 10 February 2020; short 10 February. */
export function writeDay(day: Day, form: "full" | "short"): string {
  return form === "full" ? `${dateOf(day)} ${writeMonth(day)}` : `${dateOf(day)} ${monthName(day)}`;
}

/** February 2020 */
export function writeMonth(day: Day): string {
  return `${monthName(day)} ${yearOf(day)}`;
}

/** 27, 28, and 29 January 2020; 3 February 2020. The month is said once for the days in it. */
export function writeDays(days: readonly Day[], form: "full" | "short"): string {
  return writeStretches(dayRuns(days).flat().map(oneDay), form);
}

/** 27 to 29 January 2020; 3 February 2020. A run of two days is a list. */
export function writeDayRanges(days: readonly Day[], form: "full" | "short"): string {
  const stretches = dayRuns(days).flatMap((run) => (run.length > 2 ? [run] : run.map(oneDay)));
  return writeStretches(stretches, form);
}

/** 22 January to 10 February 2020 */
export function writeSpan(first: Day, last: Day): string {
  return writeStretches([first === last ? [first] : [first, last]], "full");
}

function oneDay(day: Day): readonly Day[] {
  return [day];
}

function writeStretches(stretches: readonly (readonly Day[])[], form: "full" | "short"): string {
  const shown = new Set(stretches.flat().map(yearOf)).size > 1 ? "full" : form;
  const groups: string[] = [];
  for (let index = 0; index < stretches.length;) {
    const group = stretchesOfOneMonth(stretches.slice(index));
    groups.push(writeGroup(group, shown));
    index += group.length;
  }
  return groups.join("; ");
}

/** The first stretches that lie in one and the same month; a stretch over several months stands alone. */
function stretchesOfOneMonth(stretches: readonly (readonly Day[])[]): readonly (readonly Day[])[] {
  const month = stretches[0]?.[0]?.slice(0, 7);
  const end = stretches.findIndex((stretch) => stretch.some((day) => day.slice(0, 7) !== month));
  return end === -1 ? stretches : stretches.slice(0, Math.max(1, end));
}

function writeGroup(stretches: readonly (readonly Day[])[], form: "full" | "short"): string {
  const days = stretches.flat();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (first.slice(0, 7) !== last.slice(0, 7)) {
    return `${writeDay(first, yearOf(first) === yearOf(last) ? "short" : form)} to ${writeDay(last, form)}`;
  }
  const dates = stretches.map((stretch) => [...new Set([stretch[0], stretch.at(-1)])]);
  const written = dates.map((ends) => ends.map((day = "") => dateOf(day)).join(" to "));
  return `${writeList(written)} ${form === "full" ? writeMonth(last) : monthName(last)}`;
}

/** February */
export function monthName(day: Day): string {
  return months[monthOf(day) - 1] ?? "";
}
