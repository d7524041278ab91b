import { describe, expect, test } from "@jest/globals";

import { readPeriod } from "../../src/calendar/read-period.ts";
import type { FactsFile } from "../../src/facts/facts.ts";
import type { Unit } from "../../src/facts/workspace.ts";
import { writeBlankFacts } from "../../src/intake/blank-facts.ts";
import type { Language } from "../../src/locale/language.ts";
import { factsFrom, shippedDeclarations } from "../facts/facts-example.ts";
import { findingsOf } from "../source/findings.ts";

const { value: declarations } = findingsOf(shippedDeclarations);
const place = { file: "huibao.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 };
const unit: Unit = { id: "city", name: "示例市民政局", short: "市局", place };

function blank(language: Language, earlier?: FactsFile): string {
  const period = readPeriod("2020-02");
  if (!period) throw new Error("2020-02 is a period");
  return writeBlankFacts(declarations, unit, period, earlier, language);
}

/** What a clerk does who takes in every example: no `#` before names and example lines. */
function takeAllIn(text: string): string {
  return text.replaceAll(/^#(?=\S| {2})/gm, "");
}

describe.each(["zh-CN", "en"] as const)("a blank facts file in %s", (language) => {
  test("reads without an error as it stands, and reports no ledger: what nobody filled in is not none", () => {
    const { facts, found } = factsFrom({ "city/2020-02.yaml": blank(language) });
    expect(found).toEqual([]);
    expect(facts.files[0]?.ledgers.size).toBe(0);
  });

  test("says that there was nothing in a ledger when its name is followed by []", () => {
    const ledgers = declarations.ledgers.flatMap(({ name, labels }) => [name, labels.zh]).join("|");
    const text = blank(language).replaceAll(new RegExp(`^#(${ledgers}):$`, "gm"), "$1: []");
    const { facts, found } = factsFrom({ "city/2020-02.yaml": text });
    expect(found).toEqual([]);
    expect(facts.files[0]?.ledgers.size).toBe(declarations.ledgers.length);
    expect([...(facts.files[0]?.ledgers.values() ?? [])].flat()).toEqual([]);
  });

  test("reads without an error when every example is taken in", () => {
    const { facts, found } = factsFrom({ "city/2020-02.yaml": takeAllIn(blank(language)) });
    expect(found).toEqual([]);
    const [file] = facts.files;
    const records = [...(file?.ledgers.values() ?? [])].flat();
    expect(records.map(({ ledger, fields }) => [ledger.name, fields.size])).toEqual(
      declarations.ledgers.map(({ name, fields }) => [name, fields.length]),
    );
    expect(file?.indicators.size).toBe(declarations.indicators.length);
    expect(file?.notes.size).toBe(declarations.topics.length);
    expect(file?.document.parts.date?.value).toEqual({ type: "date", day: "2020-02-29" });
    expect(file?.document.parts.number?.value).toMatchObject({ type: "document-number", year: 2020 });
    expect(file?.document.parts.signers?.value).toMatchObject({ type: "list", items: [{ type: "text" }] });
  });

  test("carries the levels of the file before as comments, but no flows", () => {
    const january = "period: 2020-01\nindicators: { working-groups: 8, residents: 约200, people-helped: 31 }\n";
    const { facts } = factsFrom({ "city/2020-01.yaml": january });
    const text = blank(language, facts.files[0]);
    expect(text).toMatch(/^# {2}(?:工作组数|working-groups): 8 {2}# .*2020-01/m);
    expect(text).toMatch(/^# {2}(?:在院人数|residents): 约200 {2}# .*2020-01/m);
    expect(text).not.toContain("31");
    expect(factsFrom({ "city/2020-02.yaml": takeAllIn(text) }).found).toEqual([]);
  });
});

test("keys are written by their Chinese labels, or in English by their names", () => {
  expect(blank("zh-CN")).toContain("\n#会议:\n#  - 日期: 2020-02-01  # 必填\n#    类别: ");
  expect(blank("en")).toContain("\n#meetings:\n#  - date: 2020-02-01  # required\n#    kind: ");
});
