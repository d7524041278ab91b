import { describe, expect, test } from "@jest/globals";

import { findingsOf } from "../source/findings.ts";
import { workspaceFrom } from "./facts-example.ts";

function found(text: string): readonly string[] {
  return findingsOf((report) => workspaceFrom(text, report)).found;
}

test("units form a tree, parents before their children", () => {
  const text = `单位:
  city:
    名称: 示例市民政局
    简称: 市局
    单位:
      jia: { name: 甲县民政局 }
      yi: { name: 乙县民政局, units: { bing: { name: 丙镇 } } }
默认: { 单位: 市局, 模板: monthly }
报告:
  - { 模板: monthly, 单位: jia, 时段: 2020-02 }
`;
  const { value, found } = findingsOf((report) => workspaceFrom(text, report));
  expect(found).toEqual([]);
  expect(value).toMatchObject({
    file: "huibao.yaml",
    locale: "zh-CN",
    units: [
      { id: "city", name: "示例市民政局", short: "市局" },
      { id: "jia", name: "甲县民政局", short: "甲县民政局", parent: "city" },
      { id: "yi", parent: "city" },
      { id: "bing", parent: "yi" },
    ],
    defaults: { unit: { id: "city" }, template: "monthly", style: { name: "gbt9704" } },
    reports: [{ template: "monthly", unit: { id: "jia" }, period: "2020-02" }],
  });
});

describe("what is wrong is told with its place", () => {
  const units = "units: { city: { name: 市局 } }\n";

  test.each([
    ["an unknown key", `${units}locle: en\n`, ["unknown-key 2:1"]],
    ["an unknown locale", `${units}locale: fr\n`, ["unknown-choice 2:9"]],
    ["no units", "locale: en\n", ["missing-key 1:1"]],
    ["a unit without name", "units:\n  city: { short: 市局 }\n", ["missing-key 2:11"]],
    ["an unknown default unit", `${units}defaults: { unit: ctiy }\n`, ["unit-not-found 2:19"]],
    [
      "an unknown unit in a report",
      `${units}reports: [{ template: a, unit: b, period: 2020 }]\n`,
      ["unit-not-found 2:32"],
    ],
    ["a report without period", `${units}reports: [{ template: a, unit: city }]\n`, ["missing-key 2:13"]],
    ["a bad period", `${units}reports: [{ template: a, unit: city, period: 2020-2 }]\n`, ["wrong-period-value 2:46"]],
    ["two units of one name", "units:\n  a: { name: 局 }\n  b: { name: 局 }\n", ["name-taken 3:3"]],
  ])("%s", (_title, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("ids are safe names of folders on every system", () => {
  test.each(["../x", "a/b", "a:b", "CON", "con.txt", "LPT1", "a.", ".a", "-a", "a ", "县".repeat(100), "e\u0301"])(
    "not %s",
    (id) => {
      expect(found(`units:\n  "${id}": { name: 局 }\n`)).toEqual(["unsafe-unit-id 2:3"]);
    },
  );

  test.each(["city", "county-1", "甲县", "console", "a.b"])("%s", (id) => {
    expect(found(`units:\n  ${id}: { name: 局 }\n`)).toEqual([]);
  });

  test("none that another system takes for the same, at whatever depth", () => {
    expect(found("units:\n  a: { name: 甲 }\n  A: { name: 乙 }\n")).toEqual(["unit-id-collides 3:3"]);
    expect(found("units:\n  a: { name: 甲, units: { A: { name: 乙 } } }\n")).toEqual(["unit-id-collides 2:26"]);
  });
});
