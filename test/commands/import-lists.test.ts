import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";
import { utils, write } from "@e965/xlsx";
import { parse } from "yaml";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const huibao = "units:\n  jia: { name: 甲县民政局 }\ndefaults: { unit: jia }\n";

const csv = "日期,类别,议题,参会人数\n2020-03-05,专题会议,甲,8\n";
const record = '{ 日期: 2020-03-05, 类别: 专题会议, 议题: 甲, 参会人数: 8, 单元格: "会议.csv!A2:D2" }';

function workspaceWith(facts: string, rows = csv): string {
  return folderWith({ "huibao.yaml": huibao, "data/jia/2020-03.yaml": facts, "会议.csv": rows });
}

async function importInto(facts: string, rows = csv) {
  const folder = workspaceWith(facts, rows);
  const { code, found } = await runForJson(folder, ["import", "会议.csv", "--ledger", "会议", "--period", "2020-03"]);
  return { code, found, text: readFileSync(join(folder, "data/jia/2020-03.yaml"), "utf8") };
}

const first = "{ 日期: 2020-03-01, 类别: 专题会议, 议题: 乙 }";

describe("Records go where the ledger's list is, in the style that it has", () => {
  test.each([
    [`时段: 2020-03\n会议: [${first}]\n`, `时段: 2020-03\n会议: [${first}, ${record}]\n`],
    [`时段: 2020-03\n会议: [${first}, ]\n`, `时段: 2020-03\n会议: [${first}, ${record}, ]\n`],
    [`时段: 2020-03\n会议: [\n  ${first} # 乙\n]\n`, `时段: 2020-03\n会议: [\n  ${first}, ${record} # 乙\n]\n`],
    [`时段: 2020-03\n会议: []\n文件: []\n`, `时段: 2020-03\n会议:\n  - ${record}\n文件: []\n`],
    [`时段: 2020-03\n会议:\n- ${first}\n# 完\n`, `时段: 2020-03\n会议:\n- ${first}\n- ${record}\n# 完\n`],
    [
      `时段: 2020-03\nmeetings:\n  - date: 2020-03-01\n    kind: special\n    subject: 乙 # 一\n文件: []`,
      `时段: 2020-03\nmeetings:\n  - date: 2020-03-01\n    kind: special\n    subject: 乙 # 一\n  - ${record}\n文件: []`,
    ],
    [`时段: 2020-03\n`, `时段: 2020-03\n\n会议:\n  - ${record}\n`],
  ])("%j", async (before, after) => {
    expect(await importInto(before)).toEqual({ code: 0, found: [], text: after });
    expect(await importInto(after)).toEqual({ code: 0, found: [], text: after });
  });
});

test("A changed value is replaced where it stands: layout, comments and a person's fields stay", async () => {
  const facts = `时段: 2020-03
会议:
  - 议题: 甲
    日期: 2020-03-05 # 周四
    参会人数: 7人 # 名单另附
    主持人: 局长
    类别: special
    单元格: "会议.csv!A2:D2"
`;
  const { code, found, text } = await importInto(facts);
  expect([code, found]).toEqual([0, ["record-changed data/jia/2020-03.yaml:3"]]);
  expect(text).toBe(facts.replace("7人", "8"));
});

test("A field that came into the sheet comes into its record", async () => {
  const facts = `时段: 2020-03\n会议:\n  - ${record.replace("参会人数: 8, ", "主持人: 局长, ")}\n`;
  const { text } = await importInto(facts);
  expect(text).toBe(`时段: 2020-03\n会议:\n  - ${record.replace("参会人数", "主持人: 局长, 参会人数")}\n`);
});

test("Two sheets of one ledger go into one list; the same record in both is told", async () => {
  const folder = folderWith({ "huibao.yaml": huibao, "data/jia/2020-03.yaml": "时段: 2020-03\n" });
  const head = ["日期", "类别", "议题"];
  const book = (second: string) => ({
    SheetNames: ["会议台账", "会议登记表"],
    Sheets: {
      会议台账: utils.aoa_to_sheet([head, ["2020-03-05", "专题会议", "甲"]]),
      会议登记表: utils.aoa_to_sheet([head, ["2020-03-05", "专题会议", second]]),
    },
  });
  const save = (second: string) =>
    writeFileSync(join(folder, "表.xlsx"), write(book(second), { type: "buffer", bookType: "xlsx" }) as Uint8Array);
  save("甲");
  expect((await runForJson(folder, ["import", "表.xlsx"])).found).toEqual(["row-twice"]);
  save("乙");
  expect((await runForJson(folder, ["import", "表.xlsx"])).found).toEqual([]);
  expect(readFileSync(join(folder, "data/jia/2020-03.yaml"), "utf8")).toBe(`时段: 2020-03

会议:
  - { 日期: 2020-03-05, 类别: 专题会议, 议题: 甲, 单元格: "表.xlsx!会议台账!A2:C2" }
  - { 日期: 2020-03-05, 类别: 专题会议, 议题: 乙, 单元格: "表.xlsx!会议登记表!A2:C2" }
`);
});

test("A month's rows go to the month even where two wider periods have files", async () => {
  const folder = folderWith({
    "huibao.yaml": huibao,
    "data/jia/2020-Q1.yaml": "时段: 2020-Q1\n",
    "data/jia/2020.yaml": "时段: 2020\n",
    "会议.csv": csv,
  });
  const { written, found } = await runForJson(folder, ["import", "会议.csv", "--ledger", "会议"]);
  expect([found, written]).toEqual([["facts-file-made"], ["data/jia/2020-03.yaml"]]);
});

describe("Heads of columns", () => {
  test.each([
    ["参会人数（人）", []],
    ["*参会人数(人)", []],
    ["参会人数（必填）", []],
    ["参会人数（万人）", ["column-unit"]],
    ["参会人数（家）", ["column-unit"]],
    ["参会人员数", ["column-near"]],
  ])("%s", async (head, codes) => {
    const { found, text } = await importInto("时段: 2020-03\n", csv.replace("参会人数", head));
    expect(found).toEqual(codes);
    expect(text.includes("参会人数: 8")).toBe(codes.length === 0);
  });
});

test("A character that no facts file may hold is told by its cell, and nothing is written", async () => {
  const { code, found, text } = await importInto("时段: 2020-03\n", csv.replace("甲", "甲\u0007乙"));
  expect([code, found, text]).toEqual([1, ["cell-character"], "时段: 2020-03\n"]);
});

test("A row of totals is passed over; one with a date is not, whatever it says", async () => {
  const rows = `${csv}2020-03-06,专题会议,合计,2\n合计,,,10\n`;
  const { found, text } = await importInto("时段: 2020-03\n", rows);
  expect(found).toEqual([]);
  expect(text.match(/- \{/g)).toHaveLength(2);
});

test("What a cell holds comes back as the same characters, whatever YAML makes of them", async () => {
  const texts = ["- 甲: 乙 # 丙", "{{count meetings}}", "yes", "~", "'单' \"双\"", "\\n", "007", "!tag *x &y", "%"];
  const rows = texts.map((text) => `2020-03-05,专题会议,"${text.replaceAll('"', '""')}",8\n`).join("");
  const folder = workspaceWith("时段: 2020-03\n", `日期,类别,议题,参会人数\n${rows}`);
  expect((await runForJson(folder, ["import", "会议.csv", "--ledger", "会议"])).found).toEqual([]);
  const again = await run(folder, ["import", "会议.csv", "--ledger", "会议"]);
  expect([again.code, again.stderr]).toEqual([0, "新增0条，改动0条，未变9条。\n"]);
  const facts = parse(readFileSync(join(folder, "data/jia/2020-03.yaml"), "utf8"), { schema: "failsafe" }) as {
    readonly 会议: readonly { readonly 议题: string }[];
  };
  expect(facts.会议.map(({ 议题 }) => 议题)).toEqual(texts);
});
