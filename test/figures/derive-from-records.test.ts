import { describe, expect, test } from "@jest/globals";

import type { FigureRecipe } from "../../src/figures/figure.ts";
import { derived, lookAt, media, meetings, placesOf } from "./sample-look.ts";

function over(type: "sum" | "min" | "max" | "average" | "values" | "distinct", field: string): FigureRecipe {
  return { type, of: meetings, field };
}

const look = lookAt(
  {
    "city/2020-02": `
meetings:
  - {date: 2020-02-05, topic: 丙, kind: 专题会, people: 9, cost: 0.2}
  - {date: 2020-02-03, topic: 乙, kind: 班子会, people: 12, cost: 0.10, places: [东, 西]}
  - {date: 2020-02-01, topic: 甲, kind: 班子会, places: [西, 北]}
media:
  - {date: 2020-02-01, outlet: 日报}
  - {date: 2020-02-02, outlet: 网站, pieces: 80}
`,
  },
  "2020-02",
);

describe("figures over records", () => {
  test.each<[string, FigureRecipe, string]>([
    ["every entry counts once", { type: "count", of: meetings }, "3"],
    ["or as often as its quantity says", { type: "count", of: media }, "81"],
    ["entries are counted whatever their quantity", { type: "records", of: media }, "2"],
    ["a sum is exact and keeps the finest digits: 0.2 + 0.10", over("sum", "cost"), "0.30万元"],
    ["the least", over("min", "people"), "9人"],
    ["the greatest", over("max", "cost"), "0.2万元"],
    ["an average has one digit more", over("average", "people"), "10.5人"],
    ["all values in the query's order", over("values", "kind"), "leaders leaders special"],
    ["each value once, as it first comes up", over("distinct", "kind"), "leaders special"],
    ["the items of lists one by one", over("values", "places"), "西 北 东 西"],
    ["each item once", over("distinct", "places"), "西 北 东"],
  ])("%s", (_, recipe, expected) => {
    expect(derived(recipe, look)).toBe(expected);
  });

  test("they remember where their facts stand", () => {
    expect(placesOf({ type: "count", of: meetings }, look)).toEqual([
      "city/2020-02:6",
      "city/2020-02:5",
      "city/2020-02:4",
    ]);
    expect(placesOf(over("sum", "people"), look)).toEqual(["city/2020-02:5", "city/2020-02:4"]);
    expect(placesOf({ type: "count", of: media }, look)).toEqual(["city/2020-02:8", "city/2020-02:9"]);
  });
});

describe("over no record at all", () => {
  const empty = lookAt({ "city/2020-02": "meetings: []\n" }, "2020-02");

  test.each<[string, FigureRecipe, string]>([
    ["the count is zero", { type: "count", of: meetings }, "0"],
    ["the sum is zero, in the field's unit", over("sum", "cost"), "0万元"],
    ["no value is the least", over("min", "cost"), "nothing-to-choose-from"],
    ["no value is the greatest", over("max", "cost"), "nothing-to-choose-from"],
    ["there is no average", over("average", "cost"), "nothing-to-choose-from"],
    ["the list is empty", over("values", "topic"), ""],
    ["an unreported ledger has no count", { type: "count", of: media }, "ledger-not-reported"],
    ["nor a sum", { type: "sum", of: media, field: "pieces" }, "ledger-not-reported"],
  ])("%s", (_, recipe, expected) => {
    expect(derived(recipe, empty)).toBe(expected);
  });
});

describe("approximate numbers", () => {
  const of = (...people: readonly string[]) => {
    const lines = people.map((number, index) => `  - {date: 2020-02-01, topic: 第${index}场, people: ${number}}`);
    return lookAt({ "city/2020-02": `meetings:\n${lines.join("\n")}\n` }, "2020-02");
  };

  test.each([
    ["sum", ["20余", "5"], "25余人"],
    ["sum", ["约170", "近300"], "470约人"],
    ["sum", ["20余", "30余"], "50余人"],
    ["average", ["20余", "30"], "approximate-compared"],
    ["average", ["20余"], "approximate-compared"],
    ["min", ["20余", "5"], "approximate-compared"],
    ["max", ["20", "近300"], "approximate-compared"],
    ["max", ["近300"], "300近人"],
    ["values", ["20余", "5"], "20余人 5人"],
  ] as const)("%s of %j is %s", (type, people, expected) => {
    expect(derived(over(type, "people"), of(...people))).toBe(expected);
  });
});

test("a number is exact however many digits it has", () => {
  const costs = ["9999999999999999.0001", "0.0002", "0.1", "0.2"];
  const lines = costs.map((cost, index) => `  - {date: 2020-02-01, topic: 第${index}场, cost: ${cost}}`);
  const exact = lookAt({ "city/2020-02": `meetings:\n${lines.join("\n")}\n` }, "2020-02");
  expect(derived(over("sum", "cost"), exact)).toBe("9999999999999999.3003万元");
});
