import { describe, expect, test } from "@jest/globals";

import { readPeriod } from "../../src/calendar/read-period.ts";
import type { FactsFile } from "../../src/facts/facts.ts";
import type { Scope } from "../../src/figures/figure.ts";
import { filesInView, findGapsIn, unitsInView } from "../../src/figures/view.ts";
import { lookAt } from "./sample-look.ts";

describe("whose facts a view holds", () => {
  test.each<[string, Scope, readonly string[]]>([
    ["city", "own", ["city"]],
    ["city", "children", ["city", "east", "west"]],
    ["city", "all", ["city", "east", "town", "west"]],
    ["east", "all", ["east", "town"]],
    ["town", "children", ["town"]],
  ])("%s with scope %s", (unit, scope, ids) => {
    const { facts, view } = lookAt({}, "2020-02", unit, scope);
    expect(unitsInView(view, facts.units).map(({ id }) => id)).toEqual(ids);
  });
});

test("a file is in view when it shares a day with it, oldest first", () => {
  const data = {
    "city/2020-03": "",
    "city/2020-02": "",
    "city/2020-01-22..2020-02-01": "",
    "city/2020-01": "",
    "west/2020-02": "",
  };
  const look = lookAt(data, "2020-02");
  expect(filesInView(look, look.view.unit).map(({ period }) => period.name)).toEqual([
    "2020-01-22..2020-02-01",
    "2020-02",
  ]);
});

describe("what of a period no file covers", () => {
  test.each([
    [[], ["2020-02-01..2020-02-29"]],
    [["2020-02"], []],
    [["2020-Q1"], []],
    [["2020-02-01..2020-02-10"], ["2020-02-11..2020-02-29"]],
    [["2020-02-10..2020-02-29"], ["2020-02-01..2020-02-09"]],
    [
      ["2020-02-03", "2020-02-05"],
      ["2020-02-01..2020-02-02", "2020-02-04..2020-02-04", "2020-02-06..2020-02-29"],
    ],
    [["2020-02-01..2020-02-20", "2020-02-05..2020-02-06", "2020-02-21..2020-03-03"], []],
    [["2020-01-30..2020-02-02", "2020-02-28..2020-03-02"], ["2020-02-03..2020-02-27"]],
  ])("of February with %j: %j", (names, gaps) => {
    const files = names.map((name) => ({ period: readPeriod(name) }) as FactsFile);
    const { period } = lookAt({}, "2020-02").view;
    expect(findGapsIn(period, files).map(({ first, last }) => `${first}..${last}`)).toEqual(gaps);
  });
});
