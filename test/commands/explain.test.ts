import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const files = {
  "huibao.yaml": `units:
  shi: { name: 示例市民政局 }
defaults: { unit: shi, template: monthly, style: plain }
`,
  "templates/reports/monthly.md.hbs": `---
title: "{{period}}汇报"
periods: [月]
signature: "{{unit.name}}"
---
召开会议{{count meetings}}次，制发文件{{count documents}}份。

{{#each meetings as |m|}}
- {{m.subject}}
{{/each}}
`,
  "data/shi/2020-01.yaml": "period: 2020-01\nmeetings: []\n",
  "data/shi/2020-02.yaml": `period: 2020-02
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作 }
  - { date: 2020-02-05, kind: video, subject: 调度工作 }
documents:
  - { date: 2020-02-04, kind: notice, title: 关于工作的通知 }
`,
};

const listed = `示例市民政局 2020-02 报告（模板 monthly）中的数字

  1  [2020年2月]汇报
     2020年2月 = 报告时段

  2  召开会议[2]次，制发文件1份。
     2次 = 「会议」的记录数
     data/shi/2020-02.yaml:3:5  2020年2月3日 局长办公会议 研究工作
     data/shi/2020-02.yaml:4:5  2020年2月5日 视频会议 调度工作

  3  召开会议2次，制发文件[1]份。
     1份 = 「文件」的记录数
     data/shi/2020-02.yaml:6:5  2020年2月4日 关于工作的通知 通知

  4  [研究工作]
     研究工作 = 「会议」2020年2月3日一条记录的「议题」
     data/shi/2020-02.yaml:3:48  2020年2月3日 局长办公会议 研究工作

  5  [调度工作]
     调度工作 = 「会议」2020年2月5日一条记录的「议题」
     data/shi/2020-02.yaml:4:47  2020年2月5日 视频会议 调度工作

  6  [示例市民政局]
     示例市民政局 = 单位名称
     huibao.yaml:2:16  示例市民政局

共6个数字。
`;

test("Without a period the figures of the latest report are listed in the order of the document", async () => {
  expect(await run(folderWith(files), ["explain"])).toEqual({ code: 0, stdout: listed, stderr: "" });
});

describe("--figure narrows", () => {
  /** The numbers of the figures that are listed. */
  async function numbers(written: string) {
    const { code, stdout } = await run(folderWith(files), ["explain", "2020-02", "--figure", written]);
    return { code, numbers: [...stdout.matchAll(/^ {2,}(\d+) {2}/gm)].map(([, number]) => Number(number)) };
  }

  test.each([
    ["by number", "2", [2]],
    ["by the text printed", "研究工作", [4]],
    ["by a piece of that text", "工作", [4, 5]],
    ["by the expression", "count documents", [3]],
    ["by a piece of that expression", "m.", [4, 5]],
  ])("%s", async (_, written, wanted) => {
    expect(await numbers(written)).toEqual({ code: 0, numbers: wanted });
  });

  test("by the anchor, which it tells", async () => {
    const { stdout } = await run(folderWith(files), ["explain", "2020-02", "--figure", "3"]);
    expect(stdout).toContain("模板：templates/reports/monthly.md.hbs:6:29 {{count documents}}\n");
    const [, anchor = ""] = /锚点：(\S+)/.exec(stdout) ?? [];
    expect(await numbers(anchor)).toEqual({ code: 0, numbers: [3] });
  });

  test("or is told that there is no such figure", async () => {
    expect(await runForJson(folderWith(files), ["explain", "--figure", "7"])).toMatchObject({
      code: 2,
      found: ["unknown-figure"],
    });
  });
});

test("A report that lacks facts is listed all the same, with what is missing", async () => {
  const { code, stdout, stderr } = await run(folderWith(files), ["explain", "2020-01"]);
  expect(code).toBe(1);
  expect(stdout).toContain("召开会议[0]次，制发文件【待补：文件】份。\n     0次 = 「会议」的记录数\n");
  expect(stdout).toContain(`缺少的事实（1处）
     召开会议0次，制发文件[【待补：文件】]份。
     templates/reports/monthly.md.hbs:6:29

共3个数字，缺1处。`);
  expect(stderr).toContain("templates/reports/monthly.md.hbs:6:29");
});

test("More than ten records are counted, and all shown when that is asked for", async () => {
  const days = Array.from({ length: 12 }, (_, index) => String(index + 10));
  const records = days.map((day) => `  - { date: 2020-02-${day}, kind: office, subject: 议题${day} }\n`);
  const data = `period: 2020-02\nmeetings:\n${records.join("")}documents: []\n`;
  const folder = folderWith({ ...files, "data/shi/2020-02.yaml": data });
  const some = (await run(folder, ["explain", "--figure", "2"])).stdout;
  expect(some).toContain(
    "data/shi/2020-02.yaml:12:5  2020年2月19日 局长办公会议 议题19\n     另有2条，加 --all 全部列出\n",
  );
  const all = (await run(folder, ["explain", "--figure", "2", "--all"])).stdout;
  expect(all).toContain("data/shi/2020-02.yaml:14:5  2020年2月21日 局长办公会议 议题21\n     模板：");
});

test("A record that was imported tells its cells", async () => {
  const record = "  - { date: 2020-02-03, kind: office, subject: 研究工作, cells: 台账.xlsx!会议!A4:C4 }\n";
  const data = `period: 2020-02\nmeetings:\n${record}documents: []\n`;
  const folder = folderWith({ ...files, "data/shi/2020-02.yaml": data });
  const { stdout } = await run(folder, ["explain", "--figure", "2"]);
  expect(stdout).toContain("3:5  2020年2月3日 局长办公会议 研究工作 ← 台账.xlsx!会议!A4:C4\n");
  const json = await run(folder, ["explain", "--figure", "2", "--format", "json"]);
  expect(JSON.parse(json.stdout)).toMatchObject({
    trace: { figures: [{ records: [{ cells: "台账.xlsx!会议!A4:C4" }] }] },
  });
});

test("The trace is the same in every folder, and tells no path outside the workspace", async () => {
  const folder = folderWith(files);
  const words = ["explain", "2020-02", "--format", "json"];
  const first = await run(folder, words);
  expect(await run(folder, words)).toEqual(first);
  expect(await run(join(folderWith(files), "data"), words)).toEqual(first);
  expect(first.stdout).not.toContain(folder);
});

describe("Of a Word file", () => {
  async function built() {
    const folder = folderWith(files);
    await run(folder, ["build", "2020-02"]);
    return { folder, file: "out/shi/2020-02-monthly.docx" };
  }

  test("that is up to date the same figures are listed", async () => {
    const { folder, file } = await built();
    expect(await run(folder, ["explain", file])).toEqual({ code: 0, stdout: listed, stderr: "" });
  });

  test("it is told what today's facts no longer give, and what they give instead", async () => {
    const { folder, file } = await built();
    const facts = join(folder, "data/shi/2020-02.yaml");
    writeFileSync(facts, readFileSync(facts, "utf8").replace("研究工作", "研究重点工作"));
    const { stdout } = await run(folder, ["explain", file, "--format", "json"]);
    const { trace } = JSON.parse(stdout) as {
      trace: {
        figures: { number: number; prints: string; anchor: string }[];
        document: { gone: { text: string }[]; added: string[] };
      };
    };
    expect(trace.document.gone.map(({ text }) => text)).toEqual(["研究工作"]);
    // What the file doesn't have comes last.
    const last = trace.figures.at(-1);
    expect(last).toMatchObject({ number: 6, prints: "研究重点工作" });
    expect(trace.document.added).toEqual([last?.anchor]);
  });

  test("a figure that the facts have moved on from is neither gone nor new, and keeps its place", async () => {
    const { folder, file } = await built();
    const facts = join(folder, "data/shi/2020-02.yaml");
    const more = "  - { date: 2020-02-08, kind: office, subject: 再研究 }\ndocuments:";
    writeFileSync(facts, readFileSync(facts, "utf8").replace("documents:", more));
    const { stdout } = await run(folder, ["explain", file, "--format", "json"]);
    const { trace } = JSON.parse(stdout) as {
      trace: {
        figures: { prints: string; anchor: string }[];
        document: { gone: { text: string }[]; added: string[] };
      };
    };
    expect(trace.figures.map(({ prints }) => prints)).toEqual([
      "2020年2月",
      "3",
      "1",
      "研究工作",
      "调度工作",
      "示例市民政局",
      "再研究",
    ]);
    expect(trace.document).toEqual({ gone: [], added: [trace.figures.at(-1)?.anchor] });
  });

  test("unit and template are its own", async () => {
    const { folder, file } = await built();
    expect(await runForJson(folder, ["explain", file, "--unit", "shi"])).toMatchObject({
      code: 2,
      found: ["options-exclude"],
    });
  });

  test("a template or unit that is there no longer is told at the file", async () => {
    const { folder, file } = await built();
    writeFileSync(join(folder, "huibao.yaml"), "units:\n  xian: { name: 甲县民政局 }\n");
    const { code, found } = await runForJson(folder, ["explain", file]);
    expect(code).toBe(1);
    expect(found).toContain(`report-of-another-workspace ${file}:1`);
  });

  test.each([
    ["isn't there", "none.docx", 2, "unreadable-file"],
    ["is a folder", "a.docx", 2, "unreadable-file"],
    ["is no Word file", "huibao.yaml", 1, "not-a-word-file huibao.yaml:1"],
  ])("one that %s is refused", async (_, name, code, found) => {
    const folder = folderWith({ ...files, "a.docx/b": "" });
    expect(await runForJson(folder, ["explain", name])).toMatchObject({ code, found: [found] });
  });
});

test.each([
  ["没有.docx", "没有 没有.docx 这个文件。", "There is no file 没有.docx."],
  ["a.docx", "a.docx 是文件夹，不是文件。", "a.docx is a folder, not a file."],
])("it is told plainly why %s can't be looked at", async (name, zh, en) => {
  const folder = folderWith({ ...files, "a.docx/b": "" });
  expect((await run(folder, ["explain", name])).stderr).toContain(zh);
  expect((await run(folder, ["explain", name, "--lang", "en"])).stderr).toContain(en);
});

test.each([
  ["what is no period", "2020-2", 2, ["wrong-period"]],
  ["a period that the template doesn't serve", "2020-W07", 2, ["period-not-served"]],
])("%s is refused", async (_, written, code, found) => {
  expect(await runForJson(folderWith(files), ["explain", written])).toMatchObject({ code, found });
});

test("A period without facts is listed as missing all of them", async () => {
  const { code, found } = await runForJson(folderWith(files), ["explain", "2020-05"]);
  expect(code).toBe(1);
  expect(found).toEqual(
    [
      "no-facts-for-period",
      "ledger-not-reported templates/reports/monthly.md.hbs:6:5",
      "ledger-not-reported templates/reports/monthly.md.hbs:6:29",
      "ledger-not-reported templates/reports/monthly.md.hbs:8:9",
    ].map((one) => one.replace(/(:\d+):\d+$/, "$1")),
  );
});
