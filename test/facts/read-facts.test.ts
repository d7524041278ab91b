import { describe, expect, test } from "@jest/globals";

import { valueText } from "../../src/facts/value-text.ts";
import { factsFrom } from "./facts-example.ts";

function found(text: string, name = "city/2020-02.yaml"): readonly string[] {
  return factsFrom({ [name]: text }).found;
}

const period = "period: 2020-02\n";

test("a facts file written with Chinese labels reads the same as one with names", () => {
  const chinese = `时段: 2020-02
公文: { 成文日期: 2020-03-02 }
会议:
  - 日期: 2020-02-03
    类别: 领导小组会议
    议题: 研究部署
    参会人数: 20余人
捐赠: []
指标:
  工作组数: { 值: 9, 原值: 7 }
  一线党员数: 42
材料:
  存在问题: |
    第一段。

    第二段。
`;
  const names = chinese
    .replace("时段", "period")
    .replace("公文: { 成文日期", "document: { date")
    .replace("会议:", "meetings:")
    .replace("日期: 2020-02-03", "date: 2020-02-03")
    .replace("类别: 领导小组会议", "kind: leading-group")
    .replace("议题", "subject")
    .replace("参会人数: 20余人", "attendees: over 20")
    .replace("捐赠", "donations")
    .replace("指标", "indicators")
    .replace("工作组数: { 值: 9, 原值: 7 }", "working-groups: { value: 9, was: 7 }")
    .replace("一线党员数", "party-members")
    .replace("材料", "notes")
    .replace("存在问题", "problems");

  for (const text of [chinese, names]) {
    const { facts, found } = factsFrom({ "city/2020-02.yaml": text });
    expect(found).toEqual([]);
    const [file] = facts.files;
    expect(file).toMatchObject({
      file: "data/city/2020-02.yaml",
      unit: { id: "city" },
      period: { name: "2020-02", kind: "month" },
      document: { parts: { date: { value: { type: "date", day: "2020-03-02" } } } },
    });
    expect([...(file?.ledgers.keys() ?? [])].toSorted()).toEqual(["donations", "meetings"]);
    expect(file?.ledgers.get("donations")).toEqual([]);
    const [meeting] = file?.ledgers.get("meetings") ?? [];
    expect([...(meeting?.fields ?? [])].map(([name, { value }]) => [name, valueText(value)])).toEqual([
      ["date", "2020-02-03"],
      ["kind", "leading-group"],
      ["subject", "研究部署"],
      ["attendees", "20余"],
    ]);
    expect(meeting).toMatchObject({ day: "2020-02-03", identity: "2020-02-03\u001Fleading-group\u001F研究部署" });
    expect(valueText(file?.indicators.get("working-groups")?.value ?? { type: "text", text: "" })).toBe("9");
    expect(file?.indicators.get("working-groups")).toMatchObject({ was: { value: { decimals: 0, unit: "个" } } });
    expect(file?.notes.get("problems")?.value).toEqual({ type: "text", text: "第一段。\n\n第二段。" });
  }
});

test("every value keeps its place", () => {
  const { facts } = factsFrom({
    "city/2020-02.yaml": `${period}donations:\n  - { date: 2020-02-03, kind: 捐款, amount: 268.9163万元 }\n`,
  });
  const record = facts.files[0]?.ledgers.get("donations")?.[0];
  expect(record?.place).toMatchObject({ line: 3, column: 5 });
  expect(record?.fields.get("amount")).toMatchObject({
    value: { decimals: 4, unit: "万元" },
    place: { file: "data/city/2020-02.yaml", line: 3, column: 43, endColumn: 53 },
  });
});

test("files come by unit in the tree's order, then by period, however they were read", () => {
  const { facts, found } = factsFrom({
    "county/2020-01.yaml": "period: 2020-01\n",
    "city/2020-02.yaml": "period: 2020-02\n",
    "city/2020-01-22..2020-02-10.yaml": "period: 2020-01-22..2020-02-10\n",
    "city/2020-01.yaml": "period: 2020-01\n",
  });
  expect(found).toEqual([]);
  expect(facts.files.map(({ file }) => file)).toEqual([
    "data/city/2020-01.yaml",
    "data/city/2020-01-22..2020-02-10.yaml",
    "data/city/2020-02.yaml",
    "data/county/2020-01.yaml",
  ]);
});

describe("a file's name, folder and period agree", () => {
  test.each([
    ["an unknown unit", "county2/2020-02.yaml", period, ["unit-not-found 1:1"]],
    ["a unit's name for its id", "市局/2020-02.yaml", period, ["unit-folder-by-name 1:1"]],
    ["no folder", "2020-02.yaml", period, ["misplaced-facts-file 1:1"]],
    ["another period", "city/2020-03.yaml", period, ["period-disagrees 1:9"]],
    ["a name that is no period", "city/february.yaml", period, ["period-disagrees 1:9"]],
    ["no period", "city/2020-02.yaml", "meetings: []\n", ["missing-key 1:1"]],
    ["a bad period", "city/2020-02.yaml", "period: 2020-2\n", ["wrong-period-value 1:9"]],
  ])("%s", (_title, name, text, expected) => {
    expect(found(text, name)).toEqual(expected);
  });
});

test("the days of a unit stand in one file, whatever they are called", () => {
  const span = "2020-02-01..2020-02-29";
  expect(
    factsFrom({
      "city/2020-02.yaml": period,
      [`city/${span}.yaml`]: `period: ${span}\n`,
      "city/2020-01.yaml": "period: 2020-01\n",
      [`county/${span}.yaml`]: `period: ${span}\n`,
    }).found,
  ).toEqual(["same-days-twice 1:1"]);
  expect(factsFrom({ "city/2020-02.yaml": period, "city/2020-02.yml": period }).found).toEqual(["same-days-twice 1:1"]);
});

describe("what is wrong in a record", () => {
  const record = (fields: string): string => `${period}meetings:\n  - { ${fields} }\n`;
  const good = "date: 2020-02-03, kind: 领导小组会议, subject: 甲";

  test.each([
    ["an unknown key", `${good}, host: 乙`, ["unknown-key 3:51"]],
    ["a key by two labels", `${good}, 议题: 乙`, ["duplicate-key 3:51"]],
    ["a missing field", "date: 2020-02-03, subject: 甲", ["missing-key 3:7"]],
    ["an empty field", `${good}, chair: `, ["missing-value 3:59"]],
    ["a required text that is blank", good.replace("甲", '" "'), ["missing-value 3:48"]],
    ["an optional text that is blank", `${good}, chair: ""`, ["missing-value 3:58"]],
    ["an impossible date", good.replace("02-03", "02-30"), ["wrong-date 3:13"]],
    ["a date outside the period", good.replace("02-03", "03-01"), ["record-outside-period 3:13"]],
    ["an unknown choice", good.replace("领导小组会议", "茶话会"), ["unknown-choice 3:31"]],
    ["a wrong number", `${good}, attendees: 007`, ["wrong-number 3:62"]],
    ["a line break", good.replace("甲", '"甲\\n乙"'), ["line-break-in-value 3:48"]],
  ])("%s", (_title, fields, expected) => {
    expect(found(record(fields))).toEqual(expected);
  });

  test("a record that is no map", () => {
    expect(found(`${period}meetings:\n  - 领导小组会议\n`)).toEqual(["wrong-shape 3:5"]);
    expect(found(`${period}meetings:\n  - 日期：2020-02-03\n`)).toEqual(["full-width-mark 3:7"]);
    expect(found(`${period}meetings:\n  - 日期:2020-02-03\n`)).toEqual(["missing-space 3:7"]);
  });
});

describe("what is wrong beside records", () => {
  test.each([
    ["an unknown ledger", "meeting: []\n", ["unknown-key 2:1"]],
    ["a ledger without anything", "meetings:\n", ["missing-value 2:10"]],
    ["a ledger that is no list", "meetings: 无\n", ["wrong-shape 2:11"]],
    ["an unknown indicator", "indicators: { groups: 1 }\n", ["unknown-key 2:15"]],
    ["an indicator with decimals", "indicators: { 工作组数: 1.5 }\n", ["too-many-decimals 2:21"]],
    ["an indicator in another unit", "indicators: { 工作组数: 9支 }\n", ["wrong-unit-of-measure 2:21"]],
    ["an earlier value alone", "indicators: { 工作组数: { was: 7 } }\n", ["missing-key 2:23"]],
    ["an unknown topic", "notes: { 问题和困难: 甲 }\n", ["unknown-key 2:10"]],
    ["an empty note", 'notes: { problems: "" }\n', ["missing-value 2:20"]],
    ["a bad date of the document", "document: { date: 2020-02-30 }\n", ["wrong-date 2:19"]],
    ["an unknown key of the document", "document: { data: 2020-02-29 }\n", ["unknown-key 2:13"]],
  ])("%s", (_title, text, expected) => {
    expect(found(period + text)).toEqual(expected);
  });
});

test("everything wrong is found in one run, broken YAML beside wrong facts", () => {
  const text = `period: 2020-02
meetings:
  - date: 2020-02-30
    kind: 茶话会
    subject: 甲
donations：
  - date: 2020-02-03
indicators: { 工作组: 9, 督查组数: 0.5 }
督察: []
`;
  expect(found(text)).toEqual([
    "wrong-date 3:11",
    "unknown-choice 4:11",
    "full-width-mark 6:10",
    "unknown-key 8:15",
    "too-many-decimals 8:29",
    "unknown-key 9:1",
  ]);
});

test("nothing is said to be missing from a file whose broken entries were left out", () => {
  expect(found("period：2020-02\nmeetings: []\n")).toEqual(["full-width-mark 1:7"]);
});

test("a value that was refused or taken for a comment is not said to be missing as well", () => {
  const record = (subject: string): string =>
    `${period}meetings:\n  - date: 2020-02-03\n    kind: 领导小组会议\n    subject: ${subject}\n`;
  expect(found(record("#3号楼"))).toEqual(["swallowed-text 5:14"]);
  expect(found(record("*甲"))).toEqual(["refused-yaml 5:14"]);
  expect(found(record("# 还没有定"))).toEqual(["missing-value 5:14"]);
  expect(found(`${period}indicators:\n  工作组数:　3\n`)).toEqual(["full-width-mark 3:8"]);
});

describe("records alike in date and identity", () => {
  const meeting = "  - { date: 2020-02-03, kind: 领导小组会议, subject: 甲 }\n";

  test("in one file", () => {
    expect(found(`${period}meetings:\n${meeting}${meeting}`)).toEqual(["duplicate-record 4:13"]);
    expect(found(`${period}meetings:\n${meeting}${meeting.replace("甲", "乙")}`)).toEqual([]);
  });

  test("however much is between them that nobody sees", () => {
    const other = meeting.replace("甲", '" \u200B甲\u3000"');
    expect(found(`${period}meetings:\n${meeting}${other}`)).toEqual([
      "duplicate-record 4:13",
      "invisible-character 4:50",
    ]);
  });

  test("but not where what makes them different was not filled in", () => {
    const empty = "  - { date: 2020-02-03, kind: 领导小组会议, subject: }\n";
    expect(found(`${period}meetings:\n${empty}${empty}`)).toEqual(["missing-value 3:48", "missing-value 4:48"]);
  });
});

describe("an earlier value", () => {
  const files = (january: string, was: string): { readonly [name: string]: string } => ({
    "city/2020-01.yaml": `period: 2020-01\nindicators: { 工作组数: ${january}, 救助人次: 5 }\n`,
    "city/2020-02.yaml": `${period}indicators: { 工作组数: { 值: 9, 原值: ${was} }, 救助人次: { 值: 1, 原值: 5 } }\n`,
  });

  test("of a level has to be what the unit's file before recorded", () => {
    expect(factsFrom(files("7", "7")).found).toEqual([]);
    expect(factsFrom(files("8", "7")).found).toEqual(["was-disagrees 2:33"]);
    expect(factsFrom(files("7余", "7")).found).toEqual(["was-disagrees 2:33"]);
  });

  test("of a flow has to be that of the period before, where a file has just its days", () => {
    const flow = (before: string, was: string) =>
      factsFrom({
        [`city/${before}.yaml`]: `period: ${before}\nindicators: { 救助人次: 5 }\n`,
        "city/2020-02.yaml": `${period}indicators: { 救助人次: { 值: 1, 原值: ${was} } }\n`,
      }).found;
    expect(flow("2020-01", "5")).toEqual([]);
    expect(flow("2020-01", "2")).toEqual(["was-disagrees 2:33"]);
    expect(flow("2020-01-01..2020-01-31", "2")).toEqual(["was-disagrees 2:33"]);
    expect(flow("2019-12", "2")).toEqual([]);
    expect(flow("2020-01-20..2020-01-31", "2")).toEqual([]);
  });

  test("is not compared with another unit's, nor with a file of the same days", () => {
    const { "city/2020-01.yaml": january = "", "city/2020-02.yaml": february = "" } = files("8", "7");
    expect(factsFrom({ "county/2020-01.yaml": january, "city/2020-02.yaml": february }).found).toEqual([]);
    const span = "2020-01-22..2020-02-10";
    const overlapping = january.replace("2020-01", span);
    expect(factsFrom({ [`city/${span}.yaml`]: overlapping, "city/2020-02.yaml": february }).found).toEqual([]);
  });
});
