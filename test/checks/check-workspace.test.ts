import { describe, expect, test } from "@jest/globals";

import { monthPeriod } from "../../src/calendar/make-period.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { checkAll } from "../../src/commands/check.ts";
import { openReferences } from "../../src/commands/open-references.ts";
import { checksOf, openExample, units } from "./example.ts";
import type { Files } from "./example.ts";

/** A year of many counties, with a month's report listed for each of their files. */
function city(counties: number): Files {
  const ids = Array.from({ length: counties }, (_, index) => `c${index}`);
  const months = Array.from({ length: 12 }, (_, index) => monthPeriod(2020, index + 1).name);
  const each = ids.flatMap((id) => months.map((month) => [id, month] as const));
  const listed = each.map(([id, month]) => `  - { template: own, unit: ${id}, period: ${month} }\n`);
  return {
    "huibao.yaml": [
      `units:\n${ids.map((id) => `  ${id}: { name: ${id}局 }\n`).join("")}defaults: { style: plain }\n`,
      "reporting: { every: month, from: 2020-01 }\n",
      "checks:\n  - { rule: (le (count meetings) indicators.helped), message: 不对 }\n",
      `reports:\n${listed.join("")}`,
    ].join(""),
    "templates/reports/own.md.hbs": '---\ntitle: "{{unit.name}}"\n---\n{{count meetings}}，{{indicators.helped}}。\n',
    ...Object.fromEntries(
      each.map(([id, month]) => [
        `data/${id}/${month}.yaml`,
        `period: ${month}\nmeetings:\n  - { date: ${month}-03, subject: 甲 }\n  - { date: ${month}-04, subject: 乙 }\nindicators: { 救助人次: 5 }\n`,
      ]),
    ),
  };
}

async function secondsFor(counties: number): Promise<number> {
  const { open } = openExample(city(counties));
  const diagnostics = collectDiagnostics();
  const started = performance.now();
  const references = openReferences(undefined, () => undefined, diagnostics.report);
  await checkAll(open, references, undefined, undefined, diagnostics);
  expect(diagnostics.found()).toEqual([]);
  return (performance.now() - started) / 1000;
}

test("1,200 files and as many listed reports are checked in time that grows with their number", async () => {
  await secondsFor(2);
  const [ten, hundred] = [await secondsFor(10), await secondsFor(100)];
  // In the square of their number it would take a hundred times as long.
  expect(hundred).toBeLessThan(30 * ten);
  expect(hundred).toBeLessThan(10);
}, 60_000);

describe("what is wrong is told before what is missing", () => {
  test("an error in the facts keeps the checks from asking what hangs on it", async () => {
    const files = {
      "huibao.yaml": `${units}reporting: { every: month, from: 2020-01 }\n`,
      "data/jia/2020-01.yaml": "period: 2020-01\nmeetngs: []\n",
    };
    expect(await checksOf(files)).toEqual(["unknown-key data/jia/2020-01.yaml:2:1"]);
  });

  test("a broken rule of a listed report is told once, by the check of all and by the report", async () => {
    const files = {
      "huibao.yaml": `${units}reports: [{ template: own, unit: jia, period: 2020-01 }]\nchecks: [{ rule: (eq (count meetings) 1), message: 不对 }]\n`,
      "templates/reports/own.md.hbs": '---\ntitle: "{{unit.name}}"\n---\n{{count meetings}}\n',
      "data/jia/2020-01.yaml": "period: 2020-01\nmeetings: []\n",
    };
    expect(await checksOf(files)).toEqual(["rule-broken huibao.yaml:9:18"]);
  });
});
