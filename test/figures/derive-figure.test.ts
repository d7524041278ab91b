import { describe, expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";
import { deriveAgain, deriveFigure } from "../../src/figures/derive-figure.ts";
import type { PartName } from "../../src/facts/document-parts.ts";
import type { FigureRecipe } from "../../src/figures/figure.ts";
import { findRecords } from "../../src/figures/find-records.ts";
import { derived, helped, lookAt, meetings, valueOf } from "./sample-look.ts";

const data = {
  "city/2020-01": "meetings:\n  - {date: 2020-01-20, topic: 甲, people: 3}\nindicators: {helped: 5}\n",
  "city/2020-02": `
document: {date: 2020-03-02}
meetings:
  - {date: 2020-02-03, topic: 乙, people: 9}
  - {date: 2020-02-20, topic: 示例市}
indicators: {helped: 20余}
`,
  "east/2020-02": "meetings:\n  - {date: 2020-02-10, topic: 东县}\n",
};
const february = lookAt(data, "2020-02");
const january = lookAt(data, "2020-01");

describe("a figure worked out again under another view", () => {
  test.each<[string, FigureRecipe, string, string]>([
    ["a count", { type: "count", of: meetings }, "2", "1"],
    ["a sum", { type: "sum", of: meetings, field: "people" }, "9人", "3人"],
    ["a flow", helped, "20余人次", "5人次"],
    ["the period", { type: "period" }, "2020-02", "2020-01"],
    ["its first day", { type: "first-day" }, "2020-02-01", "2020-01-01"],
    ["its last day", { type: "last-day" }, "2020-02-29", "2020-01-31"],
    ["the report's date", { type: "document", part: "date" }, "2020-03-02", "document-part-missing"],
    [
      "a count until the view's own last day",
      { type: "count", of: { type: "until", of: meetings, day: { type: "last-day" } } },
      "2",
      "1",
    ],
  ])("%s: %p is %s, and %s the month before", (_, recipe, now, before) => {
    const figure = deriveFigure(recipe, february);
    expect(valueOf(figure)).toBe(now);
    if (figure.type === "figure") expect(valueOf(deriveAgain(figure, january))).toBe(before);
  });

  test("is the same under its own view, recipe and view kept", () => {
    const figure = deriveFigure({ type: "count", of: meetings }, february);
    expect(figure).toMatchObject({ recipe: { type: "count" }, view: february.view });
    if (figure.type === "figure") expect(deriveAgain(figure, february)).toEqual(figure);
  });

  test("compares with the unit that is asked for, not with the one it was first asked for", () => {
    const own: FigureRecipe = {
      type: "count",
      of: { type: "where", of: meetings, field: "topic", equals: { type: "unit-name" } },
    };
    const figure = deriveFigure(own, february);
    expect(valueOf(figure)).toBe("1");
    const east = lookAt({ "east/2020-02": "meetings:\n  - {date: 2020-02-10, topic: 示例市}\n" }, "2020-02", "east");
    if (figure.type === "figure") expect(valueOf(deriveAgain(figure, east))).toBe("0");
    expect(derived(own, lookAt(data, "2020-02", "east"))).toBe("1");
  });

  test("a record's field belongs to that record, by itself or within another figure", () => {
    const records = findRecords(meetings, february);
    const [record] = "type" in records ? [] : records;
    if (!record) throw new Error("There is a record in February.");
    const field: FigureRecipe = { type: "field", record, field: "people" };
    const bound: readonly FigureRecipe[] = [
      field,
      { type: "percent", of: { type: "count", of: meetings }, whole: field },
      { type: "scaled", of: field, unit: "人" },
    ];
    for (const recipe of bound) {
      const figure = deriveFigure(recipe, february);
      expect(figure.type).toBe("figure");
      if (figure.type === "figure") expect(valueOf(deriveAgain(figure, january))).toBe("figure-bound");
    }
  });
});

test("a record's optional field that was left out is missing, and may be asked for", () => {
  const records = findRecords(meetings, february);
  const record = "type" in records ? undefined : records.at(-1);
  if (!record) throw new Error("There is a record in February.");
  expect(deriveFigure({ type: "field", record, field: "people" }, february)).toMatchObject({
    type: "missing",
    name: "人数",
    finding: {
      code: "field-left-out",
      values: { field: "人数", ledger: "会议", record: "data/city/2020-02.yaml:6" },
    },
    mayBeAsked: true,
  });
});

test("a template's own parts go before those of all reports", () => {
  const given = { "city/2020-02": "document: {number: 甲〔2020〕1号, mark: 甲, monthly: {number: 甲〔2020〕2号}}\n" };
  const look = lookAt(given, "2020-02");
  expect(derived({ type: "document", part: "number" }, look)).toBe("甲〔2020〕1号");
  expect(derived({ type: "document", part: "number", template: "other" }, look)).toBe("甲〔2020〕1号");
  expect(derived({ type: "document", part: "number", template: "monthly" }, look)).toBe("甲〔2020〕2号");
  expect(derived({ type: "document", part: "mark", template: "monthly" }, look)).toBe("甲");
  expect(derived({ type: "document", part: "secrecy", template: "monthly" }, look)).toBe("document-part-missing");
});

test("what belongs to a month's own paper is not taken for the quarter's, unless it is said for the template", () => {
  const months = {
    "city/2020-02": "document: {number: 甲〔2020〕1号, mark: 乙, monthly: {issue-number: 7}}\n",
    "city/2020-03": "document: {copy-number: '000001', title: 丙}\n",
  };
  const look = lookAt(months, "2020-Q1");
  const part = (name: PartName) => derived({ type: "document", part: name, template: "monthly" }, look);
  expect(part("mark")).toBe("乙");
  expect(part("issue-number")).toBe("7");
  expect([part("number"), part("copy-number"), part("title")]).toEqual(Array(3).fill("document-part-missing"));
});

test("the file of the report's own days gives its date, else the last of those wholly within", () => {
  const dated = {
    "city/2020-Q1": "document: {date: 2020-04-02}\n",
    "city/2020-02": "document: {date: 2020-03-02}\n",
    "city/2020-03": "",
  };
  expect(derived({ type: "document", part: "date" }, lookAt(dated, "2020-Q1"))).toBe("2020-04-02");
  expect(derived({ type: "document", part: "date" }, lookAt(dated, "2020-H1"))).toBe("2020-04-02");
  expect(derived({ type: "document", part: "date" }, lookAt(dated, "2020-02"))).toBe("2020-03-02");
  expect(derived({ type: "document", part: "date" }, lookAt(dated, "2020-03"))).toBe("document-part-missing");
  const undated = { ...dated, "city/2020-05": "document: {mark: 甲}\n" };
  expect(derived({ type: "document", part: "date" }, lookAt(undated, "2020-H1"))).toBe("document-part-missing");
  const later = { ...dated, "city/2020-03-15..2020-04-30": "document: {date: 2020-05-02}\n" };
  expect(derived({ type: "document", part: "date" }, lookAt(later, "2020-Q1"))).toBe("2020-04-02");
});

test("a constant is what it is under every view", () => {
  const three: FigureRecipe = { type: "constant", value: { type: "number", decimal: new Decimal(3), decimals: 0 } };
  expect(derived(three, january)).toBe("3");
});

test("a unit goes by its short name, or by its name when it has none", () => {
  expect(derived({ type: "unit-short-name" }, february)).toBe("市里");
  expect(derived({ type: "unit-short-name" }, lookAt(data, "2020-02", "east"))).toBe("东县");
});
