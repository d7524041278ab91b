import { expect, test } from "@jest/globals";

import { loosePeriod } from "../../src/calendar/loose-period.ts";

test.each([
  ["2020-3", "2020-03"],
  ["2020年3月", "2020-03"],
  ["２０２０／３", "2020-03"],
  ["2020年第一季度", "2020-Q1"],
  ["2020q1", "2020-Q1"],
  ["2020年上半年", "2020-H1"],
  ["2020年", "2020"],
  ["2020年3月5日", "2020-03-05"],
  ["2020年1月22日至2月10日", "2020-01-22..2020-02-10"],
  ["2020-1-22至2020-2-10", "2020-01-22..2020-02-10"],
  ["2020-1-22至", undefined],
  ["2020-13", undefined],
  ["2020-2-30", undefined],
  ["三月", undefined],
])("Who writes %s means %s", (written, meant) => {
  expect(loosePeriod(written)).toBe(meant);
});
