import { readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { filesIn, folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const huibao = `
units:
  shi: { name: 示例市民政局, short: 市局, units: { jia: { name: 甲县民政局 } } }
defaults: { unit: shi, template: monthly, style: plain }
reports:
  - { template: monthly, unit: shi, period: 2020-01 }
  - { template: monthly, unit: jia, period: 2020-02 }
`;

const monthly = `---
title: "{{unit.name}}{{period}}工作汇报"
periods: [月, 季度]
---
召开会议{{count meetings}}次。
`;

function facts(period: string, meetings: string): string {
  return `period: ${period}\nmeetings: ${meetings}\n`;
}

const one = "[{ date: 2020-02-03, kind: office, subject: 研究工作 }]";

/** A workspace with two months of one unit and one of another. */
function workspace(files: { readonly [name: string]: string } = {}): string {
  return folderWith({
    "huibao.yaml": huibao,
    "templates/reports/monthly.md.hbs": monthly,
    "data/shi/2020-01.yaml": facts("2020-01", "[]"),
    "data/shi/2020-02.yaml": facts("2020-02", one),
    "data/jia/2020-02.yaml": facts("2020-02", one),
    ...files,
  });
}

test("without a period the latest one with facts is built, for the default unit with the default template", async () => {
  const folder = workspace();
  expect(await run(folder, ["build"])).toEqual({ code: 0, stdout: "out/shi/2020-02-monthly.docx\n", stderr: "" });
  expect(readFileSync(join(folder, "out/shi/2020-02-monthly.docx")).subarray(0, 2).toString()).toBe("PK");
});

test("a template for quarters takes the quarter of the latest facts", async () => {
  const folder = workspace({
    "templates/reports/quarterly.md.hbs": monthly.replace("[月, 季度]", "季度"),
    "data/shi/2020-03.yaml": facts("2020-03", "[]"),
  });
  expect((await run(folder, ["build", "--template", "quarterly"])).stdout).toBe("out/shi/2020-Q1-quarterly.docx\n");
});

test("several periods, another unit by its name, another folder", async () => {
  const folder = workspace();
  const { stdout } = await run(join(folder, "data"), [
    "build",
    "2020-01",
    "2020-02",
    "2020-01",
    "--unit",
    "市局",
    "--out",
    "x",
  ]);
  expect(stdout).toBe("x/shi/2020-01-monthly.docx\nx/shi/2020-02-monthly.docx\n");
  expect(filesIn(join(folder, "data/x/shi"))).toEqual(["2020-01-monthly.docx", "2020-02-monthly.docx"]);
});

test("--reports builds what huibao.yaml lists", async () => {
  const { code, stdout } = await run(workspace(), ["build", "--reports"]);
  expect([code, stdout]).toEqual([0, "out/shi/2020-01-monthly.docx\nout/jia/2020-02-monthly.docx\n"]);
});

test("the same input gives the same bytes, wherever and whenever it is built", async () => {
  const [one, other] = [workspace(), workspace()];
  await run(one, ["build", "--reports"]);
  await run(join(other, "data"), ["build", "--reports"]);
  for (const path of ["out/shi/2020-01-monthly.docx", "out/jia/2020-02-monthly.docx"]) {
    expect(readFileSync(join(one, path)).equals(readFileSync(join(other, path)))).toBe(true);
  }
});

test("one listed report that can't be built does not keep the others from it", async () => {
  const folder = workspace({
    "huibao.yaml": huibao.replace("unit: jia, period: 2020-02", "unit: shi, period: 2020"),
  });
  expect(await runForJson(folder, ["build", "--reports"])).toMatchObject({
    code: 1,
    written: ["out/shi/2020-01-monthly.docx"],
    found: ["period-not-served huibao.yaml:7"],
  });
});

test("SOURCE_DATE_EPOCH dates the file; a malformed one is refused", async () => {
  const folder = workspace();
  const read = () => readFileSync(join(folder, "out/shi/2020-02-monthly.docx"));
  await run(folder, ["build"]);
  const before = read();
  expect((await run(folder, ["build"], { SOURCE_DATE_EPOCH: "1600000000" })).code).toBe(0);
  expect(read().equals(before)).toBe(false);
  expect(await runForJson(folder, ["build"], { SOURCE_DATE_EPOCH: "yesterday" })).toMatchObject({
    code: 2,
    found: ["wrong-source-date"],
  });
});

test("errors in the facts stop the build, and nothing is written or touched", async () => {
  const folder = workspace({ "data/jia/2020-02.yaml": facts("2020-02", "[{ date: 2020-02-30 }]") });
  writeFileSync(join(folder, "huibao.yaml"), huibao);
  const before = filesIn(folder);
  const { code, written, found } = await runForJson(folder, ["build"]);
  expect([code, written]).toEqual([1, []]);
  expect(found).toContain("wrong-date data/jia/2020-02.yaml:2");
  expect(filesIn(folder)).toEqual(before);
});

test("a missing fact stops the report; a draft shows the gap, and still fails", async () => {
  const folder = workspace({ "data/shi/2020-02.yaml": "period: 2020-02\n" });
  expect(await runForJson(folder, ["build"])).toMatchObject({ code: 1, written: [] });
  expect(await runForJson(folder, ["build", "--draft"])).toMatchObject({
    code: 1,
    written: ["out/shi/2020-02-monthly-初稿.docx"],
  });
});

test.each([
  ["zh-CN", "out/shi/2020-02-monthly-初稿.docx"],
  ["en", "out/shi/2020-02-monthly-draft.docx"],
])("a draft in %s never replaces the finished report, nor does that one the draft", async (locale, draft) => {
  const folder = workspace({ "huibao.yaml": `locale: ${locale}\n${huibao}` });
  const read = (path: string) => readFileSync(join(folder, path));
  await run(folder, ["build"]);
  const finished = read("out/shi/2020-02-monthly.docx");
  writeFileSync(join(folder, "data/shi/2020-02.yaml"), "period: 2020-02\n");
  expect((await run(folder, ["build", "--draft", "--force"])).stdout).toBe(`${draft}\n`);
  expect(read("out/shi/2020-02-monthly.docx").equals(finished)).toBe(true);
  const drafted = read(draft);
  writeFileSync(join(folder, "data/shi/2020-02.yaml"), facts("2020-02", "[]"));
  expect((await run(folder, ["build"])).stdout).toBe("out/shi/2020-02-monthly.docx\n");
  expect(read(draft).equals(drafted)).toBe(true);
});

test("a draft of a workspace whose units are at fault is not written anywhere", async () => {
  const folder = workspace({ "huibao.yaml": "units:\n  ../x: { name: 外面 }\n", "data/x/2020-02.yaml": "" });
  const { code, written } = await runForJson(join(folder), ["build", "--draft", "2020-02", "--template", "monthly"]);
  expect([code, written]).toEqual([1, []]);
  expect(filesIn(folder).filter((name) => name.endsWith(".docx"))).toEqual([]);
});

test("a report that was changed by hand is not replaced without --force", async () => {
  const folder = workspace();
  const path = join(folder, "out/shi/2020-02-monthly.docx");
  await run(folder, ["build"]);
  writeFileSync(path, "the director's words");
  expect(await runForJson(folder, ["build"])).toMatchObject({ code: 1, written: [], found: ["report-changed"] });
  expect(readFileSync(path, "utf8")).toBe("the director's words");
  expect(await runForJson(folder, ["build", "--force"])).toMatchObject({ code: 0, found: [] });
});

test("a report that comes out the same is named, but not touched", async () => {
  const folder = workspace();
  const path = join(folder, "out/shi/2020-02-monthly.docx");
  await run(folder, ["build"]);
  utimesSync(path, 1000, 1000);
  expect((await run(folder, ["build"])).stdout).toBe("out/shi/2020-02-monthly.docx\n");
  expect(statSync(path).mtimeMs).toBe(1_000_000);
});

test("nothing is written through a link at out/", async () => {
  const folder = workspace();
  const outside = folderWith();
  symlinkSync(outside, join(folder, "out"));
  expect(await runForJson(folder, ["build"])).toMatchObject({ code: 2, written: [], found: ["not-a-file"] });
  expect(filesIn(outside)).toEqual([]);
});

test.each([
  [["build", "--unit", "yi"], ["unit-not-found"]],
  [["build", "--template", "montly"], ["unknown-report-template"]],
  [["build", "--style", "fancy"], ["unknown-report-style"]],
  [["build", "2020-2"], ["wrong-period"]],
  [["build", "2020"], ["period-not-served"]],
  [["build", "2020-13", "2020-02"], ["wrong-period"]],
  [["build", "--reports", "--unit", "shi"], ["options-exclude"]],
  [["build", "--reports", "2020-02"], ["options-exclude"]],
])("%j is a wrong command line: nothing is built", async (words, found) => {
  expect(await runForJson(workspace(), words)).toMatchObject({ code: 2, written: [], found });
});

test.each([["2020-3"], ["2020年3月"], ["2020/03"]])("a period written as %s is offered in our form", async (period) => {
  expect((await run(workspace(), ["build", period])).stderr).toContain("是不是“2020-03”？");
  expect((await run(workspace(), ["build", period, "--lang", "en"])).stderr).toContain("Did you mean “2020-03”?");
});

test("a wrong period is told before the workspace is looked at", async () => {
  expect(await runForJson(folderWith(), ["build", "2020-02-30"])).toMatchObject({ code: 2, found: ["wrong-period"] });
});

test("a unit without facts says so", async () => {
  const folder = workspace({ "data/jia/2020-02.yaml": "period: 2020-02" });
  expect(
    (
      await runForJson(
        workspace({
          "huibao.yaml": huibao
            .replace("unit: shi,", "unit: yi,")
            .replace("units: { jia:", "units: { yi: { name: 乙县民政局 }, jia:"),
        }),
        ["build"],
      )
    ).found,
  ).toEqual(["no-facts-for-unit"]);
  expect((await runForJson(folder, ["build"])).code).toBe(0);
});

test("without defaults the command line must say which unit and template", async () => {
  const folder = workspace({
    "huibao.yaml": "units: { shi: { name: 市局 }, jia: { name: 县局 } }\n",
    "templates/reports/weekly.md.hbs": monthly,
  });
  expect((await runForJson(folder, ["build"])).found).toEqual(["unit-needed", "template-needed"]);
});

test("outside of a workspace there is nothing to build", async () => {
  expect(await runForJson(folderWith(), ["build"])).toMatchObject({ code: 2, found: ["no-workspace"] });
});

test("on a terminal progress is shown and wiped, and no escapes go elsewhere", async () => {
  const folder = workspace();
  const { stdout, stderr } = await run(folder, ["build"], {}, true);
  expect(stderr).toBe("\r\u001B[2K[1/1] out/shi/2020-02-monthly\r\u001B[2K");
  expect(stdout).toBe("out/shi/2020-02-monthly.docx\n");
});

test("what is wrong in the template is told beside what is wrong in the facts", async () => {
  const folder = folderWith({
    "huibao.yaml": "units: { shi: { name: 市局 } }\n",
    "templates/reports/own.md.hbs": "---\ntitle: 汇报\n---\n{{count meetngs}}\n",
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetngs: []\n",
  });
  const { code, found } = await runForJson(folder, ["build", "--template", "own"]);
  expect(code).toBe(1);
  expect(found).toEqual(["unknown-key data/shi/2020-02.yaml:2", "unknown-name templates/reports/own.md.hbs:4"]);
});

test("a period without a facts file is named as the reason for what is missing", async () => {
  const folder = folderWith({
    "huibao.yaml": "units: { shi: { name: 市局 } }\n",
    "templates/reports/own.md.hbs": "---\ntitle: 汇报\n---\n{{count meetings}}\n",
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: []\n",
  });
  const { code, found } = await runForJson(folder, ["build", "2020-05", "--template", "own"]);
  expect(code).toBe(1);
  expect(found).toEqual(["no-facts-for-period", "ledger-not-reported templates/reports/own.md.hbs:4"]);
});

test("a report whose facts break a rule is not written, unless as a draft", async () => {
  const folder = folderWith({
    "huibao.yaml": `units: { shi: { name: 示例市民政局 } }
defaults: { template: own, style: plain }
checks: [{ rule: (gt (count meetings) 0), message: 没有会议 }]
`,
    "templates/reports/own.md.hbs": '---\ntitle: "{{unit.name}}"\n---\n会议{{count meetings}}次。\n',
    "data/shi/2020-01.yaml": "period: 2020-01\nmeetings: [{ date: 2020-01-03, kind: 专题会议, subject: 甲 }]\n",
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: []\n",
  });
  const broken = ["rule-broken huibao.yaml:3"];
  expect(await runForJson(folder, ["build", "2020-02"])).toMatchObject({ code: 1, written: [], found: broken });
  expect(await runForJson(folder, ["build", "2020-01"])).toMatchObject({ code: 0, found: [] });
  expect(await runForJson(folder, ["build", "2020-02", "--draft"])).toMatchObject({
    code: 1,
    written: ["out/shi/2020-02-own-初稿.docx"],
    found: broken,
  });
});
