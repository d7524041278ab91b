import { expect, test } from "@jest/globals";

import { addsUp } from "../../src/figures/adds-up.ts";
import type { FigureRecipe } from "../../src/figures/figure.ts";
import { lookAt, meetings } from "./sample-look.ts";

const { declarations } = lookAt({}, "2020-02").facts;
const count: FigureRecipe = { type: "count", of: meetings };
const toDate: FigureRecipe = { type: "under", of: count, shift: { period: { type: "to-date" } } };
const elsewhere: FigureRecipe = { type: "under", of: count, shift: { unit: { id: "county", name: "县" } } };
const total = (...parts: readonly FigureRecipe[]): FigureRecipe => ({ type: "total", parts });

test("What is counted in each part adds up, also in another view of all of it", () => {
  for (const by of ["unit", "month", "field"] as const) expect(addsUp(count, by, declarations)).toBe(true);
  expect(addsUp(toDate, "month", declarations)).toBe(true);
  expect(addsUp(total(count, count), "month", declarations)).toBe(true);
});

test("What every part counts once more doesn't: a figure to date in each month, another unit's in each unit, a constant", () => {
  expect(addsUp(total(count, toDate), "month", declarations)).toBe(false);
  expect(addsUp(total(count, toDate), "unit", declarations)).toBe(true);
  expect(addsUp(total(count, elsewhere), "unit", declarations)).toBe(false);
  expect(addsUp(total(count, elsewhere), "month", declarations)).toBe(true);
  const five: FigureRecipe = { type: "constant", value: { type: "text", text: "5" } };
  expect(addsUp(total(count, five), "unit", declarations)).toBe(false);
});

test("Rates, averages and numbers of different values have no sum", () => {
  const others: readonly FigureRecipe[] = [
    { type: "average", of: meetings, field: "topic" },
    { type: "percent", of: count, whole: count },
    { type: "size", of: { type: "distinct", of: meetings, field: "topic" } },
  ];
  for (const recipe of others) expect(addsUp(recipe, "unit", declarations)).toBe(false);
});
