import { describe, expect, test } from "@jest/globals";

import { filesIn, folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const huibao = "units: { shi: { name: 市局 } }\ndefaults: { style: plain }\n";
const template = '---\ntitle: "{{unit.name}}工作汇报"\n---\n召开会议{{count meetings}}次。\n';

test("a sound workspace is passed silently, and nothing is written", async () => {
  const folder = folderWith({
    "huibao.yaml": huibao,
    "templates/reports/own.md.hbs": template,
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: []\n",
  });
  const before = filesIn(folder);
  expect(await run(folder, ["check"])).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(filesIn(folder)).toEqual(before);
});

test("a person at a terminal is told that nothing was found", async () => {
  const folder = folderWith({ "huibao.yaml": huibao });
  expect((await run(folder, ["check"], {}, true)).stderr).toContain("没有发现问题");
  expect((await run(folder, ["check", "--lang", "en"], {}, true)).stderr).toContain("Nothing found");
});

test("faults in facts and templates are all told in one run, each at its place", async () => {
  const folder = folderWith({
    "huibao.yaml": huibao,
    "templates/reports/own.md.hbs": template.replace("count meetings", "count meetngs"),
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetngs: []\n",
  });
  const { code, found } = await runForJson(folder, ["check"]);
  expect(code).toBe(1);
  expect(found).toEqual(["unknown-key data/shi/2020-02.yaml:2", "unknown-name templates/reports/own.md.hbs:4"]);
});

test("a listed report that lacks a fact is found without building it", async () => {
  const folder = folderWith({
    "huibao.yaml": `${huibao}reports: [{ template: own, unit: shi, period: 2020-02 }]\n`,
    "templates/reports/own.md.hbs": template,
    "data/shi/2020-02.yaml": "period: 2020-02\n",
  });
  const { code, found } = await runForJson(folder, ["check"]);
  expect([code, found]).toEqual([1, ["ledger-not-reported templates/reports/own.md.hbs:4"]]);
});

test("findings go to stderr with line and caret", async () => {
  const folder = folderWith({ "huibao.yaml": `${huibao}colour: red\n` });
  const { code, stdout, stderr } = await run(folder, ["check"], { LANG: "en_GB.UTF-8" });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr.split("\n")).toEqual(
    expect.arrayContaining(["huibao.yaml:3:1: error unknown-key", " 3 │ colour: red", "   │ ^^^^^^", "1 error."]),
  );
});

test("a style that no file declares is found where it is named", async () => {
  const folder = folderWith({
    "huibao.yaml": huibao,
    "templates/reports/own.md.hbs": template.replace("title:", "style: plane\ntitle:"),
  });
  expect(await runForJson(folder, ["check"])).toMatchObject({
    code: 1,
    found: ["unknown-report-style templates/reports/own.md.hbs:2"],
  });
});

test("a style that no file declares is found where the workspace names it; labels of styles are known", async () => {
  const files = (style: string) =>
    folderWith({
      "huibao.yaml": `units: { shi: { name: 市局 } }\ndefaults:\n  style: ${style}\n`,
      "templates/reports/own.md.hbs": template,
    });
  expect((await run(files("简"), ["check"])).stderr).toContain("huibao.yaml:3:10: 错误 unknown-report-style");
  expect(await runForJson(files("简报"), ["check"])).toMatchObject({ code: 0, found: [] });
});

test("the package's templates are not held against a workspace whose ledgers are its own", async () => {
  const date = "date: { zh: 日期, en: date, type: date, required: true }";
  const folder = folderWith({
    "huibao.yaml": huibao,
    "templates/ledgers/meetings.yaml": `ledger: meetings\nzh: 会议\nen: meetings\nfields: { ${date} }\n`,
    "templates/reports/own.md.hbs": template,
  });
  expect(await runForJson(folder, ["check"])).toMatchObject({ code: 0, found: [] });
});

test("a style that is there but faulty is not called unknown as well", async () => {
  const folder = folderWith({ "huibao.yaml": huibao, "templates/styles/plain.yaml": "page: 5\n" });
  const { found } = await runForJson(folder, ["check"]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((finding) => finding.startsWith("unknown-report-style"))).toEqual([]);
});

describe("--today", () => {
  const due = `${huibao}reporting: { every: month, from: 2020-01, within: 5 }\n`;
  const files = { "huibao.yaml": due, "data/shi/2020-01.yaml": "period: 2020-01\n" };

  test("says what day it is, so that what is overdue is told; the clock says nothing", async () => {
    const folder = folderWith(files);
    const overdue = ["facts-not-sent huibao.yaml:1"];
    expect(await runForJson(folder, ["check", "--today", "2020-03-06"])).toMatchObject({ code: 0, found: overdue });
    expect(await runForJson(folder, ["check", "--today", "2020-03-05"])).toMatchObject({ code: 0, found: [] });
    expect(await runForJson(folder, ["check"])).toMatchObject({ code: 0, found: [] });
  });

  test("has to be a day", async () => {
    const folder = folderWith(files);
    expect(await runForJson(folder, ["check", "--today", "2020-2-30"])).toMatchObject({
      code: 2,
      found: ["wrong-day"],
    });
    expect(await runForJson(folder, ["check", "--today"])).toMatchObject({ code: 2 });
  });
});

test("facts that break a rule of the workspace are an error, or a warning where the rule says so", async () => {
  const rule = (level: string) =>
    `${huibao}checks: [{ rule: (gt (count meetings) 0), message: 没有会议, level: ${level} }]\n`;
  const files = (level: string) =>
    folderWith({ "huibao.yaml": rule(level), "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: []\n" });
  expect(await runForJson(files("error"), ["check"])).toMatchObject({
    code: 1,
    found: ["rule-broken huibao.yaml:3"],
  });
  expect(await runForJson(files("警告"), ["check"])).toMatchObject({
    code: 0,
    found: ["rule-doubtful huibao.yaml:3"],
  });
});

test("advice is told, and does not make the check fail", async () => {
  const folder = folderWith({
    "huibao.yaml": `${huibao}reports: [{ template: own, unit: shi, period: 2020-02 }]\n`,
    "templates/reports/own.md.hbs": template,
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: []\nindicators: { 工作组数: 3 }\n",
  });
  const { code, stderr } = await run(folder, ["check"]);
  expect(code).toBe(0);
  expect(stderr).toContain("data/shi/2020-02.yaml:3:21: 建议 facts-unused");
  expect(stderr).toContain("共1条建议。");
});
