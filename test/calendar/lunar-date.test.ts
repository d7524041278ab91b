import { expect, test } from "@jest/globals";

import { lunarDate } from "../../src/calendar/lunar-date.ts";

test.each([
  ["2020-01-24", { month: 12, leap: false, date: 30, daysInMonth: 30 }],
  ["2020-01-25", { month: 1, leap: false, date: 1, daysInMonth: 29 }],
  ["2020-01-27", { month: 1, leap: false, date: 3, daysInMonth: 29 }],
  ["2020-02-08", { month: 1, leap: false, date: 15, daysInMonth: 29 }],
  ["2020-05-23", { month: 4, leap: true, date: 1, daysInMonth: 29 }],
  ["2020-06-25", { month: 5, leap: false, date: 5, daysInMonth: 30 }],
  ["2025-01-28", { month: 12, leap: false, date: 29, daysInMonth: 29 }],
  ["2033-12-22", { month: 11, leap: true, date: 1, daysInMonth: 29 }],
])("%s has its day in the Chinese calendar", (day, expected) => {
  expect(lunarDate(day)).toEqual(expected);
});
