import { expect, test } from "@jest/globals";

import { dayRuns } from "../../src/calendar/day-runs.ts";

test("days in a row make one run, over the end of a month too; a day given twice counts once", () => {
  expect(dayRuns(["2020-01-30", "2020-01-31", "2020-01-31", "2020-02-01", "2020-02-03"])).toEqual([
    ["2020-01-30", "2020-01-31", "2020-02-01"],
    ["2020-02-03"],
  ]);
  expect(dayRuns([])).toEqual([]);
});
