import { describe, expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";
import { deriveFigure } from "../../src/figures/derive-figure.ts";
import type { FigureRecipe, QueryRecipe } from "../../src/figures/figure.ts";
import { derived, lookAt, media, meetings, missingParts, placesOf, teams } from "./sample-look.ts";

const look = lookAt(
  {
    "city/2020-02": `
meetings:
  - {date: 2020-02-01, topic: 甲, cost: 268.9163, people: 20余}
  - {date: 2020-02-02, topic: 乙, cost: 0.1, people: 1}
media:
  - {date: 2020-02-01, outlet: 日报, pieces: 3}
indicators: {teams: 6, helped: 0}
`,
  },
  "2020-02",
);
const cost: FigureRecipe = { type: "sum", of: meetings, field: "cost" };
const topics: FigureRecipe = { type: "values", of: meetings, field: "topic" };
const count: FigureRecipe = { type: "count", of: meetings };
const hundred: FigureRecipe = {
  type: "constant",
  value: { type: "number", decimal: new Decimal(100), decimals: 0 },
};
const first: QueryRecipe = { type: "take", of: meetings, count: 1 };

describe("figures made of figures", () => {
  test.each<[string, FigureRecipe, string]>([
    ["how many items a list has", { type: "size", of: topics }, "2"],
    ["an item of a list", { type: "item", of: topics, index: 1 }, "乙"],
    ["an item that isn't there", { type: "item", of: topics, index: 2 }, "no-such-item"],
    ["the same amount in 元, all its digits kept", { type: "scaled", of: cost, unit: "元" }, "2690163元"],
    ["and in 亿元", { type: "scaled", of: cost, unit: "亿元" }, "0.02690163亿元"],
    ["in its own unit it stays as recorded", { type: "scaled", of: cost, unit: "万元" }, "269.0163万元"],
    ["people don't convert into money", { type: "scaled", of: teams, unit: "元" }, "unit-not-convertible"],
    ["nor does what has no unit", { type: "scaled", of: count, unit: "元" }, "unit-not-convertible"],
    [
      "a share of money in different units",
      { type: "percent", of: { type: "scaled", of: cost, unit: "元" }, whole: cost },
      "100.0%",
    ],
    ["no share of people in money", { type: "percent", of: teams, whole: cost }, "units-differ"],
    ["nor of a bare count in money", { type: "percent", of: count, whole: cost }, "units-differ"],
    [
      "nor of one thing in another",
      { type: "percent", of: teams, whole: { type: "indicator", indicator: "helped" } },
      "units-differ",
    ],
    ["a constant is in whatever unit it stands by", { type: "percent", of: hundred, whole: hundred }, "100.0%"],
    ["also by money", { type: "percent", of: cost, whole: hundred }, "269.0%"],
    ["a share", { type: "percent", of: { type: "count", of: first }, whole: count }, "50.0%"],
    [
      "a share is rounded half-up: 2 of 3",
      { type: "percent", of: count, whole: { type: "count", of: media } },
      "66.7%",
    ],
    [
      "no share of zero",
      { type: "percent", of: count, whole: { type: "indicator", indicator: "helped" } },
      "share-of-zero",
    ],
    [
      "no share of what is approximate",
      { type: "percent", of: { type: "sum", of: meetings, field: "people" }, whole: teams },
      "approximate-compared",
    ],
    [
      "what is missing in a part is missing in the whole",
      { type: "percent", of: count, whole: { type: "indicator", indicator: "spent" } },
      "indicator-not-reported",
    ],
  ])("%s", (_, recipe, expected) => {
    expect(derived(recipe, look)).toBe(expected);
  });

  test("an average that has no end moves its one more digit with the unit", () => {
    const data = {
      "city/2020-02": `
meetings:
  - {date: 2020-02-01, topic: 甲, cost: 10}
  - {date: 2020-02-02, topic: 乙, cost: 0}
  - {date: 2020-02-03, topic: 丙, cost: 0}
`,
    };
    const average: FigureRecipe = { type: "average", of: meetings, field: "cost" };
    const inUnit = (unit: string) => derived({ type: "scaled", of: average, unit }, lookAt(data, "2020-02"));
    expect(["元", "万元", "亿元"].map(inUnit)).toEqual(["33333元", "3.3万元", "0.00033亿元"]);
  });

  test("a share keeps all its digits, however few are shown", () => {
    const share = deriveFigure({ type: "percent", of: count, whole: { type: "count", of: media } }, look);
    const value = share.type === "figure" && share.value.type === "number" ? share.value.decimal : new Decimal(0);
    expect(value.toString()).toMatch(/^66\.6{50}/);
  });

  test("an approximate part is named as it was written", () => {
    const recipe: FigureRecipe = { type: "percent", of: { type: "sum", of: first, field: "people" }, whole: teams };
    expect(missingParts(recipe, look)).toEqual({ value: "20余" });
  });

  test("a share remembers the facts of both its parts", () => {
    const recipe: FigureRecipe = { type: "percent", of: { type: "count", of: first }, whole: teams };
    expect(placesOf(recipe, look)).toEqual(["city/2020-02:4", "city/2020-02:8"]);
  });

  test("a unit of measure that reads like a part of JavaScript converts into nothing", () => {
    const odd: FigureRecipe = {
      type: "scaled",
      of: { type: "constant", value: { type: "number", decimal: new Decimal(1), decimals: 0, unit: "constructor" } },
      unit: "元",
    };
    expect(derived(odd, look)).toBe("unit-not-convertible");
  });
});
