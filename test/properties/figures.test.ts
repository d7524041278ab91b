import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { Decimal } from "../../src/facts/decimal.ts";
import { findDeclared } from "../../src/facts/declarations.ts";
import type { NumberValue } from "../../src/facts/facts.ts";
import { baseOf } from "../../src/figures/base-of.ts";
import { deriveAgain, deriveFigure } from "../../src/figures/derive-figure.ts";
import type { Figure, FigureRecipe, Look, QueryRecipe, Scope, Shift } from "../../src/figures/figure.ts";
import { lookUnder, unitViews } from "../../src/figures/look-under.ts";
import { isMissing } from "../../src/figures/missing.ts";
import { overQuery } from "../../src/figures/query-in.ts";
import { groupRecords } from "../../src/text/group-records.ts";
import { derived, helped, lookAt, media, meetings, teams } from "../figures/sample-look.ts";
import { facts, filesOf, months } from "./random-facts.ts";
import { cuts, splitMonth } from "./split-months.ts";

const settings = { seed: 20_200_210, numRuns: 15 };

const special: QueryRecipe = {
  type: "where",
  of: meetings,
  field: "kind",
  equals: { type: "constant", value: { type: "choice", name: "special", labels: { zh: "专题会", en: "special" } } },
};
const untilEnd: QueryRecipe = { type: "until", of: meetings, day: { type: "last-day" } };

const count: FigureRecipe = { type: "count", of: meetings };
const cost: FigureRecipe = { type: "sum", of: meetings, field: "cost" };

/** Figures that add up over months and over units. */
const additive: readonly FigureRecipe[] = [
  count,
  { type: "records", of: media },
  { type: "count", of: media },
  { type: "count", of: special },
  { type: "sum", of: untilEnd, field: "cost" },
  { type: "sum", of: special, field: "people" },
  helped,
  { type: "indicator", indicator: "spent" },
];
const all: readonly FigureRecipe[] = [...additive, teams, { type: "values", of: meetings, field: "topic" }];

const anyAdditive = fc.constantFrom(...additive);
const anyScope = fc.constantFrom<Scope>("own", "children", "all");
const anyPeriod = fc.constantFrom("2020-Q1", ...months);
const last: Shift = { period: { type: "last" } };

function figure(recipe: FigureRecipe, look: Look): Figure {
  const found = deriveFigure(recipe, look);
  if (isMissing(found)) throw new Error(JSON.stringify(found.finding));
  return found;
}

function number({ value }: Figure): NumberValue {
  if (value.type !== "number") throw new Error(`a ${value.type}`);
  return value;
}

function total(numbers: readonly Decimal[]): string {
  return numbers.reduce((sum, one) => sum.plus(one), new Decimal(0)).toFixed();
}

function sumOf(recipes: readonly FigureRecipe[], look: Look): string {
  return total(recipes.map((recipe) => number(figure(recipe, look)).decimal));
}

/** The figure for each part of the view: `unitViews` says which. */
function byUnit(of: FigureRecipe, look: Look): readonly FigureRecipe[] {
  return unitViews(look).map(({ unit, scope }) => ({ type: "under", of, shift: { unit, scope } }));
}

describe("a figure is the same", () => {
  test("whether a month's facts lie in one file or in several", () => {
    const property = fc.property(
      facts,
      fc.array(cuts, { minLength: 12, maxLength: 12 }),
      anyPeriod,
      anyScope,
      (some, places, period, scope) => {
        const split = Object.assign({}, ...some.map((one, index) => splitMonth(one, places[index] ?? [])));
        const [whole, pieces] = [lookAt(filesOf(some), period, "city", scope), lookAt(split, period, "city", scope)];
        for (const recipe of all) expect(derived(recipe, pieces)).toBe(derived(recipe, whole));
      },
    );
    fc.assert(property, settings);
  });

  test("asked for from another view, or under it", () => {
    fc.assert(
      fc.property(facts, anyScope, (some, scope) => {
        const now = lookAt(filesOf(some), "2020-03", "city", scope);
        const before = lookAt(filesOf(some), "2020-02", "city", scope);
        const shifted = lookUnder(now, last);
        if (isMissing(shifted)) throw new Error("February is known.");
        for (const recipe of all) {
          expect(derived(baseOf(recipe, last), now)).toBe(derived(recipe, before));
          const again = deriveAgain(figure(recipe, now), shifted);
          expect(again).toMatchObject({ value: figure(recipe, before).value });
        }
      }),
      settings,
    );
  });
});

describe("parts add up to the whole", () => {
  test("three months to the quarter", () => {
    fc.assert(
      fc.property(facts, anyScope, (some, scope) => {
        const look = lookAt(filesOf(some), "2020-Q1", "city", scope);
        for (const recipe of additive) {
          const parts = months.map((name): FigureRecipe => {
            const period = readPeriod(name);
            return { type: "under", of: recipe, shift: { ...(period && { period: { type: "named", period } }) } };
          });
          expect(sumOf(parts, look)).toBe(sumOf([recipe], look));
        }
      }),
      settings,
    );
  });

  test("units to the roll-up, and to the total of their figures", () => {
    fc.assert(
      fc.property(facts, anyPeriod, anyScope, (some, period, scope) => {
        const look = lookAt(filesOf(some), period, "city", scope);
        for (const recipe of [...additive, teams]) {
          const parts = byUnit(recipe, look);
          expect(parts).toHaveLength(scope === "own" ? 1 : 3);
          expect(sumOf(parts, look)).toBe(sumOf([recipe], look));
          expect(sumOf([{ type: "total", parts }], look)).toBe(sumOf([recipe], look));
        }
      }),
      settings,
    );
  });

  test("the values of a field to the figure over them all", () => {
    fc.assert(
      fc.property(facts, anyPeriod, anyScope, (some, period, scope) => {
        const look = lookAt(filesOf(some), period, "city", scope);
        const field = findDeclared(look.facts.declarations.ledgers, "meetings")?.fields.find(
          ({ name }) => name === "kind",
        );
        if (!field) throw new Error("meetings have a kind");
        const groups = groupRecords(meetings, field, look);
        if (isMissing(groups)) throw new Error(groups.finding.code);
        for (const recipe of [count, cost]) {
          const parts = groups.map(({ records }) => overQuery(recipe, records.recipe));
          expect(sumOf(parts, look)).toBe(sumOf([recipe], look));
        }
      }),
      settings,
    );
  });

  test("shares to just 100, whatever their digits", () => {
    let shared = 0;
    fc.assert(
      fc.property(facts, anyAdditive, fc.nat(4), (some, of, decimals) => {
        const look = lookAt(filesOf(some), "2020-Q1", "city", "all");
        const parts = byUnit(of, look);
        const values = parts.map((part) => number(figure(part, look)).decimal);
        if (total(values) === "0" || values.some((value) => value.isNegative())) return;
        shared += 1;
        const shares = parts.map((_, index): FigureRecipe => ({ type: "share", parts, index, decimals }));
        expect(sumOf(shares, look)).toBe("100");
        for (const [index, share] of shares.entries()) {
          const exact = values[index]?.times(100).div(total(values)) ?? 0;
          const written = number(figure(share, look)).decimal;
          expect(written.minus(exact).abs().lessThan(new Decimal(10).pow(-decimals))).toBe(true);
          expect(written.decimalPlaces()).toBeLessThanOrEqual(decimals);
        }
      }),
      settings,
    );
    expect(shared).toBeGreaterThan(5);
  });
});

test("a figure's value is what its records come to", () => {
  fc.assert(
    fc.property(facts, anyPeriod, anyScope, (some, period, scope) => {
      const look = lookAt(filesOf(some), period, "city", scope);
      const recompute = (of: Figure, field: string, otherwise: number) =>
        total(
          of.records.map(({ fields }) => {
            const value = fields.get(field)?.value;
            return value?.type === "number" ? value.decimal : new Decimal(otherwise);
          }),
        );
      const counted = figure({ type: "count", of: media }, look);
      expect(number(counted).decimal.toFixed()).toBe(recompute(counted, "pieces", 1));
      const summed = figure({ type: "sum", of: special, field: "cost" }, look);
      expect(number(summed).decimal.toFixed()).toBe(recompute(summed, "cost", 0));
      expect(summed.records.every(({ day }) => day >= look.view.period.first && day <= look.view.period.last)).toBe(
        true,
      );
    }),
    settings,
  );
});

test("a difference and its base make up the value, and it knows the facts of both", () => {
  fc.assert(
    fc.property(facts, anyScope, (some, scope) => {
      const look = lookAt(filesOf(some), "2020-03", "city", scope);
      for (const recipe of [...additive, teams]) {
        const base = baseOf(recipe, last);
        const difference = figure({ type: "difference", of: recipe, base }, look);
        const [now, before] = [figure(recipe, look), figure(base, look)];
        expect(total([number(difference).decimal, number(before).decimal])).toBe(number(now).decimal.toFixed());
        expect(new Set(difference.records)).toEqual(new Set([...now.records, ...before.records]));
        expect(new Set(difference.places)).toEqual(new Set([...now.places, ...before.places]));
      }
    }),
    settings,
  );
});
