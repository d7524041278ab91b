import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { deriveFigure } from "../../src/figures/derive-figure.ts";
import type { FigureRecipe, Shift } from "../../src/figures/figure.ts";
import { isMissing } from "../../src/figures/missing.ts";
import { derived, helped, lookAt, meetings, teams } from "./sample-look.ts";

const count: FigureRecipe = { type: "count", of: meetings };
const recipes: readonly FigureRecipe[] = [
  count,
  teams,
  helped,
  { type: "notes", topic: "problems" },
  { type: "document", part: "date" },
];

/** A file that says something of every kind: as many records as days are named, and a number by which all else is known. */
function full(number: number, ...days: readonly string[]): string {
  const records = days.map((day) => `  - {date: ${day}, topic: 会${number}${day}}`);
  return [
    records.length === 0 ? "meetings: []" : "meetings:",
    ...records,
    `indicators: {teams: ${number}, helped: ${number}}`,
    `notes: {problems: 第${number}}`,
    `document: {date: 2020-05-0${number}}`,
    "",
  ].join("\n");
}

const month = { first: full(1, "2020-01-05"), second: full(2, "2020-02-05"), third: full(3, "2020-03-05") };

/** In the order of the table in docs/wider-views.md: the view, the files, and what each kind of fact comes to. */
const situations: readonly (readonly [string, string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ["equal", "2020-02", { "2020-02": month.second }, ["1", "2个", "2人次", "第2", "2020-05-02"]],
  [
    "inside",
    "2020-Q1",
    { "2020-01": month.first, "2020-02": month.second, "2020-03": month.third },
    ["3", "3个", "6人次", "第1 第2 第3", "2020-05-03"],
  ],
  [
    "around",
    "2020-02",
    { "2020-Q1": full(4, "2020-01-05", "2020-02-05", "2020-02-06", "2020-03-05") },
    ["2", "4个", "flow-cut", "note-not-written", "document-part-missing"],
  ],
  [
    "partly",
    "2020-02",
    { "2020-01-27..2020-02-29": full(4, "2020-01-31", "2020-02-01") },
    ["1", "4个", "flow-cut", "note-not-written", "document-part-missing"],
  ],
  [
    "partly",
    "2020-02",
    { "2020-02-01..2020-03-10": full(4, "2020-02-29", "2020-03-01") },
    ["1", "4个", "flow-cut", "note-not-written", "document-part-missing"],
  ],
  [
    "partly",
    "2020-02",
    { "2020-02-01..2020-02-10": full(4, "2020-02-05") },
    ["ledger-not-reported", "indicator-not-reported", "indicator-not-reported", "第4", "2020-05-04"],
  ],
  [
    "twice",
    "2020-Q1",
    { "2020-Q1": full(4, "2020-01-05"), "2020-02": month.second },
    ["2", "4个", "flow-counted-twice", "第4 第2", "2020-05-04"],
  ],
  [
    "twice",
    "2020-Q1",
    { "2020-Q1": full(4, "2020-01-05"), "2020-03": month.third },
    ["2", "level-given-twice", "flow-counted-twice", "第4 第3", "2020-05-04"],
  ],
  [
    "missing",
    "2020-Q1",
    { "2020-01": month.first, "2020-03": month.third },
    ["ledger-not-reported", "3个", "indicator-not-reported", "第1 第3", "2020-05-03"],
  ],
  [
    "missing",
    "2020-02",
    {},
    [
      "ledger-not-reported",
      "indicator-not-reported",
      "indicator-not-reported",
      "note-not-written",
      "document-part-missing",
    ],
  ],
  [
    "left out",
    "2020-02",
    { "2020-02": "" },
    [
      "ledger-not-reported",
      "indicator-not-reported",
      "indicator-not-reported",
      "note-not-written",
      "document-part-missing",
    ],
  ],
];

/** The cells of the table in a page, row by row. */
function cellsOf(page: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
  const table = /<!-- overlap -->(?<table>.*)<!-- \/overlap -->/s.exec(text)?.groups?.["table"] ?? "";
  const rows = table.trim().split("\n").slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("what of a file counts in a view", () => {
  test.each(situations)("%s, in %s", (_, period, files, expected) => {
    const data = Object.fromEntries(Object.entries(files).map(([name, text]) => [`city/${name}`, text]));
    const look = lookAt(data, period);
    expect(recipes.map((recipe) => derived(recipe, look))).toEqual(expected);
  });

  test.each(["wider-views.md", "wider-views.zh-CN.md"])("%s says so, row by row", (page) => {
    const codes = situations.map(([, , , all]) => all.map((one) => (/^[a-z-]+$/.test(one) ? `\`${one}\`` : "")));
    const told = cellsOf(page).map(([, ...cells]) => cells.map((cell) => (cell.startsWith("`") ? cell : "")));
    expect(told).toEqual(codes);
  });

  test("the English page names the situations in this order", () => {
    const names = cellsOf("wider-views.md").map(([name = ""]) => name.split(":")[0]);
    expect(names).toEqual(situations.map(([name]) => name));
  });
});

describe("levels of several units", () => {
  const levels = (east: string) =>
    lookAt(
      { "city/2020-02": month.second, [`east/${east}`]: full(4), "west/2020-02": full(3) },
      "2020-02",
      "city",
      "children",
    );

  test("of different days add up, and say so", () => {
    const figure = deriveFigure(teams, levels("2020-Q1"));
    if (isMissing(figure)) throw new Error(figure.finding.code);
    expect(derived(teams, levels("2020-Q1"))).toBe("9个");
    const given = ["示例市 2020-02-29", "东县 2020-03-31", "西县 2020-02-29"];
    expect(figure.remarks).toEqual([{ code: "level-days-differ", values: { indicator: "工作组", given } }]);
  });

  test("of one day say nothing, whatever their files are called", () => {
    expect(deriveFigure(teams, levels("2020-02-10..2020-02-29"))).not.toHaveProperty("remarks");
  });
});

test("views within views begin at the outer one", () => {
  const look = lookAt({ "city/2019-01": full(1, "2019-01-05"), "city/2019-02": full(2, "2019-02-05") }, "2020-02");
  const under = (type: "last" | "last-year" | "to-date", of: FigureRecipe): FigureRecipe => {
    const shift: Shift = { period: { type } };
    return { type: "under", of, shift };
  };
  expect(derived(under("last-year", under("to-date", count)), look)).toBe("2");
  expect(derived(under("last-year", under("last", count)), look)).toBe("1");
  expect(derived(under("to-date", under("last-year", { type: "period" })), look)).toBe("2019-01-01..2019-02-28");
});
