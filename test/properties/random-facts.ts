import * as fc from "fast-check";

import type { DataFiles } from "../figures/sample-look.ts";

/** What one unit records in one month. */
export interface MonthFacts {
  readonly unit: string;
  readonly month: string;
  readonly meetings: readonly Meeting[];
  readonly media: readonly { readonly day: number; readonly pieces: number | undefined }[];
  /** Flows: people, and hundredths of 万元, which may be paid back. */
  readonly helped: number;
  readonly spent: number;
  /** A level. */
  readonly teams: number;
}

interface Meeting {
  readonly day: number;
  readonly kind: "special" | "leaders";
  readonly people: number;
  /** Hundredths of 万元. */
  readonly cost: number;
}

const units = ["city", "east", "town", "west"];
export const months = ["2020-01", "2020-02", "2020-03"];

const day = fc.integer({ min: 1, max: 28 });
const meeting = fc.record({
  day,
  kind: fc.constantFrom("special" as const, "leaders" as const),
  people: fc.nat(200),
  cost: fc.nat(99_999),
});
const oneMonth = fc.record({
  meetings: fc.array(meeting, { maxLength: 4 }),
  media: fc.array(fc.record({ day, pieces: fc.option(fc.nat(90), { nil: undefined }) }), { maxLength: 3 }),
  helped: fc.nat(5000),
  spent: fc.integer({ min: -9999, max: 99_999 }),
  teams: fc.nat(50),
});

/** Three months of four units. */
export const facts: fc.Arbitrary<readonly MonthFacts[]> = fc
  .array(oneMonth, { minLength: 12, maxLength: 12 })
  .map((all) =>
    all.map((one, index) => ({ ...one, unit: units[index % 4] ?? "", month: months[Math.floor(index / 4)] ?? "" })),
  );

/** One facts file a unit and month, as `lookAt` takes them. */
export function filesOf(all: readonly MonthFacts[]): DataFiles {
  return Object.fromEntries(all.map((one) => [`${one.unit}/${one.month}`, fileText(one, recordLines(one), one)]));
}

export interface Lines {
  readonly meetings: readonly (readonly [day: number, line: string])[];
  readonly media: readonly (readonly [day: number, line: string])[];
}

/** Each record on its line. A topic or outlet is one record's alone. */
export function recordLines({ month, meetings, media }: MonthFacts): Lines {
  const date = (of: number) => `${month}-${String(of).padStart(2, "0")}`;
  return {
    meetings: meetings.map(({ day, kind, people, cost }, index) => [
      day,
      `  - {date: ${date(day)}, topic: 议题${index}, kind: ${kind}, people: ${people}, cost: ${hundredths(cost)}}`,
    ]),
    media: media.map(({ day, pieces }, index) => [
      day,
      `  - {date: ${date(day)}, outlet: 媒体${index}${pieces === undefined ? "" : `, pieces: ${pieces}`}}`,
    ]),
  };
}

/** A file's text but for its period. A file that doesn't end with its month leaves the level out. */
export function fileText(
  { helped, spent }: Pick<MonthFacts, "helped" | "spent">,
  { meetings, media }: Lines,
  { teams }: { readonly teams?: number },
): string {
  return [
    ...ledgerText("meetings", meetings),
    ...ledgerText("media", media),
    `indicators: {helped: ${helped}, spent: ${hundredths(spent)}${teams === undefined ? "" : `, teams: ${teams}`}}`,
    "",
  ].join("\n");
}

function ledgerText(name: string, lines: Lines["meetings"]): readonly string[] {
  return lines.length === 0 ? [`${name}: []`] : [`${name}:`, ...lines.map(([, line]) => line)];
}

function hundredths(number: number): string {
  return (number / 100).toFixed(2);
}
