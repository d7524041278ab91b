import { describe, expect, test } from "@jest/globals";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { checkAllRules, checkRulesOf } from "../../src/checks/check-rules.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { BrokenRule } from "../../src/diagnostics/codes/checks.ts";
import type { View } from "../../src/figures/figure.ts";
import { openExample, units } from "./example.ts";
import type { Files } from "./example.ts";

const facts: Files = {
  "data/jia/2020-01.yaml": "period: 2020-01\nindicators: { 工作组数: 7, 救助人次: 100 }\n",
  "data/jia/2020-02.yaml": "period: 2020-02\nindicators: { 工作组数: 8, 救助人次: 50 }\n",
  "data/yi/2020-01.yaml": "period: 2020-01\nindicators: { 工作组数: 3, 救助人次: 60 }\n",
  "data/city/2020-01.yaml": "period: 2020-01\nindicators: { 工作组数: 1, 救助人次: 0 }\n",
};

/** Applies one rule: to a report's unit, scope and period, or to all facts. Gives what is told, with whose unit and period. */
function broken(rule: string, view?: readonly [string, View["scope"], string], more = ""): readonly string[] {
  const { open } = openExample({
    ...facts,
    "huibao.yaml": `${units}checks:\n  - { rule: '${rule}', message: 不对${more} }\n`,
  });
  const { report, found } = collectDiagnostics();
  const applying = { facts: open.facts, locale: open.workspace.locale, report };
  if (view) {
    const [id, scope, name] = view;
    const unit = open.facts.units.find((one) => one.id === id);
    const period = readPeriod(name);
    if (!unit || !period) throw new Error(`${id} or ${name} is not there`);
    checkRulesOf({ unit, scope, period }, open.rules, applying);
  } else checkAllRules(open.rules, applying);
  return found().map(({ code, values }) => {
    const { unit, period } = values as BrokenRule;
    return unit === undefined ? code : `${code} ${unit} ${period}`;
  });
}

describe("a rule for all", () => {
  test("is asked of every unit and the period of each of its files", () => {
    expect(broken("(lt indicators.helped 60)")).toEqual(["rule-broken 甲县局 2020-01", "rule-broken 乙县局 2020-01"]);
  });

  test("with a scope looks at the units below, too, for the periods of any of them", () => {
    expect(broken("(lt indicators.helped 160)", undefined, ", scope: children")).toEqual(["rule-broken 市局 2020-01"]);
  });

  test("is passed over where what it asks for is not reported", () => {
    expect(broken("(eq indicators.homes 5)")).toEqual(["rule-never-applied"]);
    expect(broken("(and (gt indicators.helped 0) (eq indicators.homes 5))")).toEqual(["rule-broken 市局 2020-01"]);
  });

  test("that no facts can fulfil is a fault of the rule, told once", () => {
    expect(broken("(le indicators.teams indicators.helped)")).toEqual(["units-differ"]);
  });
});

describe("a rule for a report", () => {
  test("is asked of its unit and period, and of the files that it is made of", () => {
    expect(broken("(lt indicators.helped 100)", ["jia", "own", "2020-01"])).toEqual(["rule-broken 甲县局 2020-01"]);
    expect(broken("(lt indicators.helped 100)", ["jia", "own", "2020-02"])).toEqual([]);
    expect(broken("(lt indicators.helped 120)", ["jia", "own", "2020-01-01..2020-02-29"])).toEqual([
      "rule-broken 甲县局 2020-01-01..2020-02-29",
    ]);
    expect(broken("(ne indicators.helped 50)", ["jia", "own", "2020-01-01..2020-02-29"])).toEqual([
      "rule-broken 甲县局 2020-02",
    ]);
  });

  test("is asked of each unit whose facts go into it", () => {
    expect(broken("(ne indicators.helped 60)", ["city", "children", "2020-01"])).toEqual([
      "rule-broken 乙县局 2020-01",
    ]);
    expect(broken("(ne indicators.helped 60)", ["city", "own", "2020-01"])).toEqual([]);
  });

  test("is told nothing of rules that could not be applied", () => {
    expect(broken("(eq indicators.homes 5)", ["jia", "own", "2020-01"])).toEqual([]);
  });
});

test("both figures are told in words, with their values and where their facts stand", () => {
  const { open } = openExample({
    ...facts,
    "data/yi/2020-01.yaml": `period: 2020-01\nmeetings:\n${[3, 4, 5, 6, 7].map((day) => `  - { date: 2020-01-0${day}, subject: 甲 }\n`).join("")}indicators: { 工作组数: 3 }\n`,
    "huibao.yaml": `${units}checks:\n  - { rule: (ge indicators.teams (count meetings)), message: 不对, units: [yi] }\n`,
  });
  const { report, found } = collectDiagnostics();
  checkAllRules(open.rules, { facts: open.facts, locale: "zh-CN", report });
  const sides = found().flatMap(({ values }) => (values as BrokenRule).sides);
  expect(sides).toMatchObject([
    { value: { zh: "3个", en: "3" }, places: ["data/yi/2020-01.yaml:8"], more: 0 },
    {
      words: { zh: "「会议」的记录数", en: 'the number of entries in "meetings"' },
      value: { zh: "5", en: "5" },
      places: [3, 4, 5, 6].map((line) => `data/yi/2020-01.yaml:${line}`),
      more: 1,
    },
  ]);
});
