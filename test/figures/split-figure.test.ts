import { expect, test } from "@jest/globals";

import type { FigureRecipe, PeriodShift } from "../../src/figures/figure.ts";
import { monthViews } from "../../src/figures/look-under.ts";
import { isMissing } from "../../src/figures/missing.ts";
import { splitFigure } from "../../src/figures/split-figure.ts";
import { derived, lookAt, media, meetings } from "./sample-look.ts";

const look = lookAt(
  {
    "city/2019-02": "meetings: [{date: 2019-02-01, topic: 甲}]\nmedia: []\n",
    "city/2020-01": "meetings: [{date: 2020-01-01, topic: 甲}, {date: 2020-01-02, topic: 乙}]\nmedia: []\n",
    "city/2020-02": "meetings: [{date: 2020-02-01, topic: 甲}]\nmedia: [{date: 2020-02-01, outlet: 甲, pieces: 4}]\n",
  },
  "2020-02",
);
const count: FigureRecipe = { type: "count", of: meetings };
const under = (type: "last-year" | "to-date", of: FigureRecipe): FigureRecipe => ({
  type: "under",
  of,
  shift: { period: { type } },
});

/** What a figure comes to in each month: `2020-01 2次`. */
function byMonth(recipe: FigureRecipe): readonly string[] {
  const split = splitFigure(recipe, look);
  if (isMissing(split.look)) return [split.look.finding.code];
  return monthViews(split.look).map(({ period }) => {
    const named: PeriodShift = { type: "named", period };
    return `${period.name} ${derived(split.partUnder({ period: named }), look)}`;
  });
}

test("a figure without a view of its own is broken down in the report's", () => {
  expect(byMonth(count)).toEqual(["2020-02 1"]);
});

test("the year so far is broken down by its months, whether the figure or its records are seen so", () => {
  expect(byMonth(under("to-date", count))).toEqual(["2020-01 2", "2020-02 1"]);
  const query = { type: "under", of: meetings, shift: { period: { type: "to-date" } } } as const;
  expect(byMonth({ type: "count", of: query })).toEqual(["2020-01 2", "2020-02 1"]);
});

test("the same period last year is broken down by its own months", () => {
  expect(byMonth(under("last-year", count))).toEqual(["2019-02 1"]);
});

test("a figure of two, each with its view, is worked out again for each month of the report's", () => {
  const share: FigureRecipe = { type: "percent", of: { type: "count", of: media }, whole: under("last-year", count) };
  expect(byMonth(share)).toEqual(["2020-02 400.0%"]);
});
