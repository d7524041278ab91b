import { describe, expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";
import type { FactValue } from "../../src/facts/facts.ts";
import type { Look, QueryRecipe } from "../../src/figures/figure.ts";
import { findRecords } from "../../src/figures/find-records.ts";
import { lookAt, media, meetings } from "./sample-look.ts";

function topics(recipe: QueryRecipe, look: Look): string {
  const records = findRecords(recipe, look);
  if ("type" in records) return records.finding.code;
  return records
    .map(({ fields }) => fields.get("topic")?.value)
    .map((value) => (value?.type === "text" ? value.text : ""))
    .join("");
}

function missing(recipe: QueryRecipe, look: Look): unknown {
  const records = findRecords(recipe, look);
  return "type" in records ? records.finding.values : undefined;
}

const lines = [
  "  - {date: 2020-02-05, topic: 丁}",
  "  - {date: 2020-02-03, topic: 乙, kind: 班子会, people: 12, places: [东, 西]}",
  "  - {date: 2020-02-03, topic: 丙, kind: 专题会, people: 9, places: [东]}",
  "  - {date: 2020-02-01, topic: 甲, people: 100}",
];
const data = { "city/2020-02": `meetings:\n${lines.join("\n")}\n` };
const look = lookAt(data, "2020-02");
const constant = (value: FactValue) => ({ type: "constant", value }) as const;
const text = (written: string) => constant({ type: "text", text: written });
const number = (digits: string) => constant({ type: "number", decimal: new Decimal(digits), decimals: 0 });
const leaders = constant({ type: "choice", name: "leaders", labels: { zh: "班子会", en: "leaders" } });
const date = (day: string) => constant({ type: "date", day });

describe("the order of records", () => {
  test("is by date, then by identity, not by line", () => {
    // 丙 comes before 乙: by code unit, the same on every machine.
    expect(topics(meetings, look)).toBe("甲丙乙丁");
  });

  test("is the same whatever the order of lines, files and units", () => {
    const early = `meetings:\n${lines.slice(2).join("\n")}\n`;
    const late = `meetings:\n${lines.slice(0, 2).toReversed().join("\n")}\n`;
    const [a, b] = ["city/2020-02-01..2020-02-20", "east/2020-02"];
    const rest = { "city/2020-02-21..2020-02-29": "meetings: []\n", "west/2020-02": "meetings: []\n" };
    const one = lookAt({ [a]: early, [b]: late, ...rest }, "2020-02", "city", "children");
    const other = lookAt({ ...rest, [b]: late, [a]: early }, "2020-02", "city", "children");
    expect(topics(meetings, one)).toBe("甲丙乙丁");
    expect(topics(meetings, other)).toBe("甲丙乙丁");
  });
});

describe("queries", () => {
  const of = meetings;
  test.each<[string, QueryRecipe, string]>([
    ["where a text is so", { type: "where", of, field: "topic", equals: text("丁") }, "丁"],
    [
      "where a number is so, however it was written",
      { type: "where", of, field: "people", equals: number("9.0") },
      "丙",
    ],
    ["where a list has the item", { type: "where", of, field: "places", equals: text("东") }, "丙乙"],
    ["where a choice is so, those without one left out", { type: "where", of, field: "kind", equals: leaders }, "乙"],
    ["since a day, it included", { type: "since", of, day: date("2020-02-03") }, "丙乙丁"],
    ["until a day, it included", { type: "until", of, day: date("2020-02-03") }, "甲丙乙"],
    [
      "sorted by number, those without one last",
      { type: "sort-by", of, field: "people", descending: false },
      "丙乙甲丁",
    ],
    [
      "sorted the other way, those without one still last",
      { type: "sort-by", of, field: "people", descending: true },
      "甲乙丙丁",
    ],
    [
      "sorted by choice, as the field declares them",
      { type: "sort-by", of, field: "kind", descending: false },
      "丙乙甲丁",
    ],
    ["the first two", { type: "take", of, count: 2 }, "甲丙"],
    ["none", { type: "take", of, count: 0 }, ""],
    ["more than there are", { type: "take", of, count: 9 }, "甲丙乙丁"],
    ["one query of another", { type: "take", of: { type: "since", of, day: date("2020-02-02") }, count: 1 }, "丙"],
  ])("%s", (_, recipe, expected) => {
    expect(topics(recipe, look)).toBe(expected);
  });

  test("a day that the view gives is that of the view asked under", () => {
    const recipe: QueryRecipe = { type: "until", of, day: { type: "last-day" } };
    expect(topics(recipe, look)).toBe("甲丙乙丁");
    expect(topics(recipe, lookAt(data, "2020-02-01..2020-02-03"))).toBe("甲丙乙");
  });

  test("the report's date as a limit is missing where the facts don't give it", () => {
    const recipe: QueryRecipe = { type: "until", of, day: { type: "document", part: "date" } };
    expect(topics(recipe, look)).toBe("document-part-missing");
    const dated = { "city/2020-02": `document: {date: 2020-02-03}\n${data["city/2020-02"]}` };
    expect(topics(recipe, lookAt(dated, "2020-02"))).toBe("甲丙乙");
  });

  test("approximate numbers can't be sorted", () => {
    const rough = { "city/2020-02": "meetings:\n  - {date: 2020-02-01, topic: 甲, people: 20余}\n" };
    const recipe: QueryRecipe = { type: "sort-by", of, field: "people", descending: false };
    expect(topics(recipe, lookAt(rough, "2020-02"))).toBe("approximate-compared");
  });
});

describe("records are cut by their dates", () => {
  test("a file that is wider than the view gives only those in it", () => {
    expect(topics(meetings, lookAt(data, "2020-02-03"))).toBe("丙乙");
    expect(topics(meetings, lookAt(data, "2020-02-06..2020-02-09"))).toBe("");
  });
});

describe("not reported is not zero", () => {
  test("an empty list says that there was nothing", () => {
    expect(topics(meetings, lookAt({ "city/2020-02": "meetings: []\n" }, "2020-02"))).toBe("");
  });

  test("a file without the ledger is named with what it leaves open", () => {
    const silent = lookAt({ "city/2020-02": "media: []\n" }, "2020-02");
    expect(missing(meetings, silent)).toEqual({
      ledger: "会议",
      key: "meetings",
      parts: ["示例市 2020-02-01..2020-02-29 (data/city/2020-02.yaml)"],
    });
    expect(missing(media, silent)).toBeUndefined();
  });

  test("days that no file covers are named", () => {
    const part = { "city/2020-02-01..2020-02-10": "meetings: []\n", "city/2020-02-20..2020-02-29": "meetings: []\n" };
    expect(missing(meetings, lookAt(part, "2020-02"))).toMatchObject({ parts: ["示例市 2020-02-11..2020-02-19"] });
  });

  test("each unit that did not report is named", () => {
    const some = { "city/2020-02": "meetings: []\n", "west/2020-02": "meetings: []\n" };
    expect(missing(meetings, lookAt(some, "2020-02", "city", "all"))).toMatchObject({
      parts: ["东县 2020-02-01..2020-02-29", "甲镇 2020-02-01..2020-02-29"],
    });
    expect(missing(meetings, lookAt(some, "2020-02", "city"))).toBeUndefined();
  });
});

test("whether an approximate number is so is not known, whichever side it stands on", () => {
  const approximate = lookAt(
    { "city/2020-02": `meetings:\n${lines[1]}\n  - {date: 2020-02-04, topic: 戊, people: 20余}\n` },
    "2020-02",
  );
  const people = (equals: ReturnType<typeof number>): QueryRecipe => ({
    type: "where",
    of: meetings,
    field: "people",
    equals,
  });
  expect(findRecords(people(number("20")), approximate)).toMatchObject({
    finding: { code: "approximate-compared", values: { value: "20余" } },
  });
  const about = constant({ type: "number", decimal: new Decimal(9), decimals: 0, word: "约" } as const);
  expect(findRecords(people(about), look)).toMatchObject({ finding: { code: "approximate-compared" } });
  const exactOnly: QueryRecipe = { type: "where", of: people(number("12")), field: "topic", equals: text("乙") };
  expect(topics(exactOnly, look)).toBe("乙");
});
