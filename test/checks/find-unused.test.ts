import { describe, expect, test } from "@jest/globals";

import type { ChecksValues } from "../../src/diagnostics/codes/checks.ts";
import { checksOf, findingsIn, units } from "./example.ts";
import type { Files } from "./example.ts";

const template = (body: string, more = "") => `---\ntitle: "{{unit.name}}"\n${more}---\n${body}\n`;
const reports = (...orders: readonly string[]) =>
  `${units}reports:\n${orders.map((order) => `  - ${order}\n`).join("")}`;
const month = (name: string, body: string): Files => ({ [`data/jia/${name}.yaml`]: `period: ${name}\n${body}` });

const meetings = "meetings:\n  - { date: DAY-03, subject: 甲 }\n  - { date: DAY-04, subject: 乙 }\n";
const all = (name: string) =>
  month(name, `${meetings.replaceAll("DAY", name)}indicators: { 工作组数: 7, 救助人次: 5 }\nnotes: { problems: 无 }\n`);

function workspace(order: string, body: string, more = ""): Files {
  return { "huibao.yaml": reports(order), "templates/reports/own.md.hbs": template(body, more) };
}

const own = "{ template: own, unit: jia, period: 2020-02 }";

describe("what no listed report uses", () => {
  test("is told once a ledger, with its lines", async () => {
    const files = { ...workspace(own, "无事。"), ...all("2020-02") };
    expect(await checksOf(files)).toEqual([
      "facts-unused data/jia/2020-02.yaml:3:5",
      "facts-unused data/jia/2020-02.yaml:5:21",
      "facts-unused data/jia/2020-02.yaml:6:20",
    ]);
    const told = (await findingsIn(files)).map(({ values }) => values as ChecksValues["facts-unused"]);
    expect(told.map(({ what, lines, reports: count }) => [what.name, lines, count])).toEqual([
      ["meetings", [3, 4], 1],
      ["indicators", [5], 1],
      ["notes", [6], 1],
    ]);
  });

  test("is not what is printed, worked out from, or used by another listed report", async () => {
    const body = "{{count meetings}}{{indicators.teams}}";
    const orders = reports(own, "{ template: other, unit: jia, period: 2020-02 }");
    expect(
      await checksOf({
        ...workspace(own, body),
        "huibao.yaml": orders,
        "templates/reports/other.md.hbs": template("{{indicators.helped}}\n\n{{paragraphs notes.problems}}"),
        ...all("2020-02"),
      }),
    ).toEqual([]);
  });

  test("is what a template only asks for", async () => {
    const files = {
      ...workspace(own, "{{#if meetings}}开过会。{{/if}}"),
      ...month("2020-02", meetings.replaceAll("DAY", "2020-02")),
    };
    expect(await checksOf(files)).toEqual(["facts-unused data/jia/2020-02.yaml:3:5"]);
  });
});

describe("what could not have been used is not judged:", () => {
  test("a file that no report covers, of another unit or other days", async () => {
    const files = { ...workspace(own, "无事。"), ...all("2020-01") };
    expect(await checksOf(files)).toEqual([]);
    expect(
      await checksOf({
        ...files,
        "data/yi/2020-02.yaml": "period: 2020-02\nmeetings:\n  - { date: 2020-02-03, subject: 甲 }\n",
      }),
    ).toEqual([]);
    const wider = {
      ...workspace(own, "无事。"),
      "data/jia/2020-Q1.yaml": "period: 2020-Q1\nindicators: { 救助人次: 5 }\n",
    };
    expect(await checksOf(wider)).toEqual([]);
  });

  test("in a quarter, the levels of its inner months and their notes", async () => {
    const quarter = workspace(
      "{ template: own, unit: jia, period: 2020-Q1 }",
      "{{count meetings}}{{indicators.helped}}",
    );
    const files = { ...quarter, ...all("2020-01"), ...all("2020-02"), ...all("2020-03") };
    expect(await checksOf(files)).toEqual(["facts-unused data/jia/2020-03.yaml:5:21"]);
  });

  test("in a city's report, the notes of its counties", async () => {
    const city = workspace("{ template: own, unit: city, period: 2020-02 }", "{{count meetings}}", "scope: children\n");
    const notes = "period: 2020-02\nmeetings: []\nnotes: { problems: 无 }\n";
    const files = {
      ...city,
      "data/city/2020-02.yaml": notes,
      "data/jia/2020-02.yaml": notes,
      "data/yi/2020-02.yaml": notes,
    };
    expect(await checksOf(files)).toEqual(["facts-unused data/city/2020-02.yaml:3:20"]);
  });

  test("anything, when a listed report could not be drafted", async () => {
    const orders = reports(own, "{ template: own, unit: yi, period: 2020-02 }");
    const files = { ...workspace(own, "{{indicators.helped}}"), "huibao.yaml": orders, ...all("2020-02") };
    expect(await checksOf(files)).toEqual(["indicator-not-reported templates/reports/own.md.hbs:4:1"]);
  });
});
