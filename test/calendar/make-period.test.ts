import { expect, test } from "@jest/globals";
import { Temporal } from "temporal-polyfill";

import { nextDay } from "../../src/calendar/day.ts";
import { halfPeriod, monthPeriod, quarterPeriod, weekOf, weekPeriod } from "../../src/calendar/make-period.ts";

test("numbers beyond the year count on into the years around", () => {
  expect(monthPeriod(2020, 0).name).toBe("2019-12");
  expect(monthPeriod(2020, 13).name).toBe("2021-01");
  expect(quarterPeriod(2020, 0).name).toBe("2019-Q4");
  expect(halfPeriod(2020, 3).name).toBe("2021-H1");
});

test("a week 53 exists only in long years", () => {
  expect(weekPeriod(2020, 53)).toMatchObject({ first: "2020-12-28", last: "2021-01-03" });
  expect(weekPeriod(2021, 53)).toBeUndefined();
  expect(weekPeriod(2020, 0)).toBeUndefined();
});

test("the week of every day for sixty years is Temporal's, and reads back", () => {
  const wrong: string[] = [];
  for (let day = "1989-12-25"; day < "2050-01-10"; day = nextDay(day)) {
    const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
    const week = weekOf(day);
    const again = weekPeriod(Number(yearOfWeek), Number(weekOfYear));
    if (JSON.stringify(week) !== JSON.stringify(again) || day < week.first || day > week.last) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});
