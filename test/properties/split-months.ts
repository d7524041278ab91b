import * as fc from "fast-check";

import { addDays } from "../../src/calendar/day.ts";
import { readPeriod } from "../../src/calendar/read-period.ts";
import type { DataFiles } from "../figures/sample-look.ts";
import { fileText, recordLines } from "./random-facts.ts";
import type { Lines, MonthFacts } from "./random-facts.ts";

/** Where a month's file is cut, and what of its flows falls to each piece but the last. */
export type Cuts = readonly { readonly before: number; readonly helped: number; readonly spent: number }[];

export const cuts: fc.Arbitrary<Cuts> = fc
  .uniqueArray(fc.record({ before: fc.integer({ min: 2, max: 28 }), helped: fc.nat(900), spent: fc.nat(900) }), {
    maxLength: 3,
    selector: ({ before }) => before,
  })
  .map((all) => all.toSorted((a, b) => a.before - b.before));

/** A month's facts in several files that follow upon each other: records by their days, flows that add up, the level in the last. */
export function splitMonth(one: MonthFacts, places: Cuts): DataFiles {
  const period = readPeriod(one.month);
  if (!period) throw new Error(`${one.month} is no month.`);
  const dayOf = (number: number) => addDays(period.first, number - 1);
  const lines = recordLines(one);
  const pieces = [...places, undefined].map((cut, index) => {
    const from = places[index - 1]?.before ?? 1;
    const last = cut ? addDays(dayOf(cut.before), -1) : period.last;
    const within = ([day]: readonly [number, string]) => day >= from && day < (cut?.before ?? 32);
    const kept: Lines = { meetings: lines.meetings.filter(within), media: lines.media.filter(within) };
    const text = fileText(cut ?? restOf(one, places), kept, cut ? {} : one);
    return [`${one.unit}/${spanName(dayOf(from), last)}`, text] as const;
  });
  return Object.fromEntries(pieces);
}

function restOf(one: MonthFacts, places: Cuts): Pick<MonthFacts, "helped" | "spent"> {
  return {
    helped: places.reduce((rest, { helped }) => rest - helped, one.helped),
    spent: places.reduce((rest, { spent }) => rest - spent, one.spent),
  };
}

function spanName(first: string, last: string): string {
  return first === last ? first : `${first}..${last}`;
}
