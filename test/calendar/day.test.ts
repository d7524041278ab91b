import { describe, expect, test } from "@jest/globals";
import { Temporal } from "temporal-polyfill";

import { addDays, daysBetween, nextDay, readDay, weekdayOf } from "../../src/calendar/day.ts";

describe("a day", () => {
  test.each(["2020-02-10", "2020-02-29", "2000-02-29", "1000-01-01", "9999-12-31"])("%s is a day", (text) => {
    expect(readDay(text)).toBe(text);
  });

  test.each([
    "2020-02-30",
    "2019-02-29",
    "1900-02-29",
    "2020-13-01",
    "2020-00-10",
    "2020-01-00",
    "2020-2-3",
    "2020/02/03",
    "2020年2月3日",
    "20200203",
    "0020-02-03",
    "2020-02-03T00:00",
    " 2020-02-03",
    "２０２０-02-03",
    "+2020-02-03",
    "",
  ])("%j is no day", (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  test("follows the day before it, over months and years", () => {
    expect(nextDay("2020-02-28")).toBe("2020-02-29");
    expect(nextDay("2020-02-29")).toBe("2020-03-01");
    expect(nextDay("2019-12-31")).toBe("2020-01-01");
    expect(addDays("2020-03-01", -1)).toBe("2020-02-29");
  });

  test("is some days away from another", () => {
    expect(daysBetween("2020-01-22", "2020-02-10")).toBe(19);
    expect(daysBetween("2020-02-10", "2020-02-10")).toBe(0);
    expect(daysBetween("2020-02-10", "2020-02-09")).toBe(-1);
  });

  test("agrees with Temporal on every day of two centuries", () => {
    let day = "1899-12-25";
    let expected = Temporal.PlainDate.from(day);
    const wrong: string[] = [];
    while (day < "2101-01-10") {
      day = nextDay(day);
      expected = expected.add({ days: 1 });
      if (expected.toString() !== day || expected.dayOfWeek !== weekdayOf(day)) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});
