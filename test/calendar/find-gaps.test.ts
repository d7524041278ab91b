import { expect, test } from "@jest/globals";

import { findGaps } from "../../src/calendar/find-gaps.ts";
import { readPeriod } from "../../src/calendar/read-period.ts";
import type { Period } from "../../src/calendar/period.ts";

test.each([
  ["2020-02", "2020-02", ""],
  ["2020-02", "", "2020-02-01..2020-02-29"],
  ["2020-02", "2020-01 2020-03", "2020-02-01..2020-02-29"],
  ["2020-02", "2020-01-20..2020-02-10 2020-02-12..2020-03-05", "2020-02-11..2020-02-11"],
  ["2020-Q1", "2020-02", "2020-01-01..2020-01-31 2020-03-01..2020-03-31"],
  ["2020-02", "2020 2020-02-03", ""],
  ["9999-12", "9999-12-01..9999-12-30", "9999-12-31..9999-12-31"],
  ["9999-12", "9999-12", ""],
  ["2020-01 2020-02 2020-03", "2020-01-15..2020-03-10", "2020-01-01..2020-01-14 | | 2020-03-11..2020-03-31"],
])("of %s, where %s is covered, there is left: %s", (periods, covering, expected) => {
  const gaps = findGaps(named(periods), named(covering));
  const written = gaps.map((days) => days.map(({ first, last }) => `${first}..${last}`).join(" "));
  expect(written.join(" | ")).toBe(expected.replace("| |", "|  |"));
});

function named(names: string): readonly Period[] {
  return names.split(" ").flatMap((name) => readPeriod(name) ?? []);
}
