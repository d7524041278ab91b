import { describe, expect, test } from "@jest/globals";

import type { FigureRecipe } from "../../src/figures/figure.ts";
import { derived, helped, lookAt, missingParts, placesOf, teams } from "./sample-look.ts";
import type { DataFiles } from "./sample-look.ts";

const wasTeams: FigureRecipe = { type: "was", indicator: "teams" };
const wasHelped: FigureRecipe = { type: "was", indicator: "helped" };

function indicators(values: Readonly<Record<string, string>>, name: "teams" | "helped"): DataFiles {
  return Object.fromEntries(
    Object.entries(values).map(([file, value]) => [
      file.includes("/") ? file : `city/${file}`,
      `indicators: {${name}: ${value}}\n`,
    ]),
  );
}

describe("a level is its value on the last day of the view", () => {
  test.each([
    ["of the one file", { "2020-02": "9" }, "2020-02", "9个"],
    ["of the last of several", { "2020-03": "9", "2020-01": "7", "2020-02": "8" }, "2020-Q1", "9个"],
    [
      "of the file that ends last, not of the one that begins last",
      { "2020-Q1": "9", "2020-02": "8" },
      "2020-Q1",
      "9个",
    ],
    ["not of a file that ends before", { "2020-01": "7", "2020-02": "8" }, "2020-Q1", "indicator-not-reported"],
    ["of a file that goes on after the view", { "2020-02": "9" }, "2020-02-10", "9个"],
    [
      "of the file of just these days before all others",
      { "2020-Q1": "9", "2020-02": "8", "2020-02-10..2020-03-01": "7" },
      "2020-02",
      "8个",
    ],
    [
      "of the one that ends first after the view",
      { "2020-02": "9", "2020-02-01..2020-02-20": "8" },
      "2020-02-10",
      "8个",
    ],
    ["the same in two files that end together", { "2020-Q1": "9", "2020-03": "9" }, "2020-Q1", "9个"],
    ["not two values of one day", { "2020-Q1": "9", "2020-03": "8" }, "2020-Q1", "level-given-twice"],
    ["of a file that begins before the view", { "2020-01-27..2020-02-29": "9" }, "2020-02", "9个"],
    ["approximate as it is", { "2020-02": "20余" }, "2020-02", "20余个"],
    ["none without a file", {}, "2020-02", "indicator-not-reported"],
  ])("%s", (_, values, period, expected) => {
    expect(derived(teams, lookAt(indicators(values, "teams"), period))).toBe(expected);
  });

  test("added over the units of the view, each with its own last", () => {
    const data = indicators(
      { "city/2020-03": "1", "east/2020-01": "9", "east/2020-03": "20余", "west/2020-Q1": "3" },
      "teams",
    );
    const look = lookAt(data, "2020-Q1", "city", "children");
    expect(derived(teams, look)).toBe("24余个");
    expect(placesOf(teams, look)).toEqual(["city/2020-03:2", "east/2020-03:2", "west/2020-Q1:2"]);
  });

  test("a unit without it is named, and nothing is added up", () => {
    const look = lookAt(
      indicators({ "city/2020-02": "1", "west/2020-02": "2" }, "teams"),
      "2020-02",
      "city",
      "children",
    );
    expect(missingParts(teams, look)).toEqual({ indicator: "工作组", parts: ["东县 2020-02-01..2020-02-29"] });
  });

  test("the days since it was last given are named, whether or not a later file leaves it out", () => {
    const given = indicators({ "2020-01": "7" }, "teams");
    const parts = ["示例市 2020-02-01..2020-03-31"];
    expect(missingParts(teams, lookAt(given, "2020-Q1"))).toMatchObject({ parts });
    expect(missingParts(teams, lookAt({ ...given, "city/2020-03": "" }, "2020-Q1"))).toMatchObject({ parts });
  });

  test("two files that end on one day with different values are named with them", () => {
    expect(missingParts(teams, lookAt(indicators({ "2020-Q1": "9", "2020-03": "8" }, "teams"), "2020-Q1"))).toEqual({
      indicator: "工作组",
      given: ["data/city/2020-Q1.yaml: 9", "data/city/2020-03.yaml: 8"],
    });
  });
});

describe("a flow adds up the files that lie wholly in the view", () => {
  test.each([
    ["one file", { "2020-02": "20" }, "2020-02", "20人次"],
    ["three months of a quarter", { "2020-01": "1", "2020-02": "2", "2020-03": "3" }, "2020-Q1", "6人次"],
    ["months and a span", { "2020-01": "1", "2020-02-01..2020-03-31": "5" }, "2020-Q1", "6人次"],
    ["zero when reported so", { "2020-02": "0" }, "2020-02", "0人次"],
    ["a file that begins before the view is cut", { "2020-01-27..2020-02-29": "9" }, "2020-02", "flow-cut"],
    ["a file that ends after the view is cut", { "2020-Q1": "9" }, "2020-02", "flow-cut"],
    [
      "a month that is also in a quarter counts twice",
      { "2020-02": "9", "2020-Q1": "30" },
      "2020-Q1",
      "flow-counted-twice",
    ],
    ["a month without it is a gap", { "2020-01": "1", "2020-03": "3" }, "2020-Q1", "indicator-not-reported"],
    ["no file at all", {}, "2020-02", "indicator-not-reported"],
  ])("%s", (_, values, period, expected) => {
    expect(derived(helped, lookAt(indicators(values, "helped"), period))).toBe(expected);
  });

  test("the file that would be cut is named", () => {
    expect(missingParts(helped, lookAt(indicators({ "2020-Q1": "9" }, "helped"), "2020-02"))).toEqual({
      indicator: "救助人次",
      file: "data/city/2020-Q1.yaml",
      filePeriod: "2020-Q1",
      period: "2020-02",
    });
  });

  test("the files that count twice are named", () => {
    const values = { "2020-02": "9", "2020-01-20..2020-02-10": "3" };
    expect(missingParts(helped, lookAt(indicators(values, "helped"), "2020-Q1"))).toEqual({
      indicator: "救助人次",
      files: ["data/city/2020-01-20..2020-02-10.yaml", "data/city/2020-02.yaml"],
    });
  });

  test("the stretches without a value are named, unit by unit", () => {
    const values = { "city/2020-01": "1", "city/2020-03": "3", "east/2020-Q1": "8" };
    expect(missingParts(helped, lookAt(indicators(values, "helped"), "2020-Q1"))).toMatchObject({
      parts: ["示例市 2020-02-01..2020-02-29"],
    });
    expect(derived(helped, lookAt(indicators(values, "helped"), "2020-Q1", "east"))).toBe("8人次");
  });
});

describe("what a level was before", () => {
  test.each([
    ["as its file gives it", { "2020-02": "{value: 9, was: 7}" }, "2020-02", "7个"],
    ["as the file before has it", { "2020-01": "6", "2020-02": "9" }, "2020-02", "6个"],
    ["as the last file before has it, however long ago", { "2019-10": "6", "2020-02": "9" }, "2020-02", "6个"],
    [
      "as the first of the view's files gives it",
      { "2020-01": "{value: 8, was: 6}", "2020-02": "{value: 9, was: 8}" },
      "2020-Q1",
      "6个",
    ],
    [
      "not as a file gives it that begins before the view",
      { "2020-Q1": "{value: 9, was: 5}" },
      "2020-02",
      "no-earlier-value",
    ],
    ["unknown where nothing gives it", { "2020-02": "9" }, "2020-02", "no-earlier-value"],
  ])("%s", (_, values, period, expected) => {
    expect(derived(wasTeams, lookAt(indicators(values, "teams"), period))).toBe(expected);
  });
});

describe("what a flow was before", () => {
  test.each([
    ["as the file of just this period gives it", { "2020-02": "{value: 9, was: 7}" }, "2020-02", "7人次"],
    [
      "as the period before adds up",
      { "2019-10": "1", "2019-11": "2", "2019-12": "3", "2020-Q1": "9" },
      "2020-Q1",
      "6人次",
    ],
    [
      "not as a month's file gives it, for a quarter",
      { "2020-01": "{value: 9, was: 7}" },
      "2020-Q1",
      "no-earlier-value",
    ],
    ["not in part", { "2019-12": "3", "2020-Q1": "9" }, "2020-Q1", "no-earlier-value"],
    ["not cut", { "2019": "3", "2020-01": "9" }, "2020-01", "flow-cut"],
  ])("%s", (_, values, period, expected) => {
    expect(derived(wasHelped, lookAt(indicators(values, "helped"), period))).toBe(expected);
  });
});
