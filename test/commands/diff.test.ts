import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { hasGit, repositoryWith } from "../disk/git/temporary-repository.ts";
import { filesIn, folderWith } from "../disk/temporary-folder.ts";
import { readSound } from "../review/sample-files.ts";
import { run as runAnywhere, runForJson as runAnywhereForJson } from "./run.ts";

/** git is found by PATH. */
const environment = { PATH: process.env["PATH"] ?? "" };
const run = (folder: string, words: readonly string[]) => runAnywhere(folder, words, environment);
const runForJson = (folder: string, words: readonly string[]) => runAnywhereForJson(folder, words, environment);

const february = `period: 2020-02
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作 }
  - { date: 2020-02-05, kind: video, subject: 调度工作 }
`;
const template = `---
title: "{{period}}汇报"
periods: [月]
signature: "{{unit.name}}"
---
本月召开会议{{count meetings}}次，研究部署工作。
`;
const files = {
  "huibao.yaml": `units:
  shi: { name: 示例市民政局 }
defaults: { unit: shi, template: yuebao, style: plain }
`,
  "templates/reports/yuebao.md.hbs": template,
  "data/shi/2020-01.yaml": "period: 2020-01\nmeetings: []\n",
  "data/shi/2020-02.yaml": february,
};
const oneMore = "  - { date: 2020-02-07, kind: office, subject: 部署工作 }\n";

/** A workspace with today's facts one meeting ahead of what was committed. */
function withOneMore(): string {
  const folder = repositoryWith(files);
  writeFileSync(join(folder, "data/shi/2020-02.yaml"), february + oneMore);
  return folder;
}

const whenGit = hasGit ? describe : describe.skip;

whenGit("The facts of a commit and today's", () => {
  test("are compared: a figure with its sentence, what it was and is, and the record behind the change", async () => {
    const { code, stdout, stderr } = await run(withOneMore(), ["diff", "2020-02", "--since", "HEAD"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.replace(/（[0-9a-f]{10}）/, "（……）"))
      .toBe(`示例市民政局 2020-02 报告（模板 yuebao）的变化：提交 HEAD（……） → 现有事实

改变的数字 (1)

  1  本月召开会议[3]次，研究部署工作。
     2 → 3 (+1次)
     新增记录 data/shi/2020-02.yaml:5 2020年2月7日 局长办公会议 部署工作

数字：改变1处，相同2处；文字：改变0段。
`);
  });

  test("are compared for the latest period where none is named, also from a folder within the workspace", async () => {
    const { stdout } = await run(join(withOneMore(), "data"), ["diff", "--since", "main", "--lang", "en"]);
    expect(stdout).toContain("What changed in the report of 示例市民政局 for 2020-02 (template yuebao)");
    expect(stdout).toContain("     2 → 3 (+1次)\n     record added: data/shi/2020-02.yaml:5");
  });

  test("are told to programs with places and values", async () => {
    const { stdout } = await run(withOneMore(), ["diff", "--since", "HEAD", "--format", "json"]);
    const { changes } = JSON.parse(stdout) as { changes: { figures: object[]; same: number; was: object } };
    expect(changes).toMatchObject({
      version: 1,
      was: { from: { type: "commit", written: "HEAD" }, template: "yuebao", unit: "shi", period: "2020-02" },
      is: { from: { type: "today" } },
      same: 2,
      figures: [
        {
          number: 1,
          type: "changed",
          was: "2",
          is: "3",
          difference: { number: "1", unit: "次" },
          before: "本月召开会议",
          expression: "count meetings",
          why: [{ type: "record-added", record: { ledger: "meetings", file: "data/shi/2020-02.yaml", line: 5 } }],
        },
      ],
      wording: [],
    });
  });

  test("are written as Markdown and as a Word file with tracked changes, always the same bytes", async () => {
    const folder = withOneMore();
    const words = ["diff", "--since", "HEAD", "--to", "md,docx"];
    const { code, stdout } = await run(folder, words);
    const [docx, md] = ["docx", "md"].map((kind) => `out/shi/2020-02-yuebao-变化.${kind}`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${docx}\n${md}\n` });
    const bytes = readFileSync(join(folder, docx ?? ""));
    expect(readFileSync(join(folder, md ?? ""), "utf8")).toContain(
      "| 1 | 本月召开会议<b>3</b>次，研究部署工作。 | 2 | 3 | +1次 | 新增记录 data/shi/2020-02.yaml:5 2020年2月7日 局长办公会议 部署工作 |",
    );
    expect(readSound(bytes, "accepted").paragraphs.map(({ text }) => text)).toContain(
      "本月召开会议3次，研究部署工作。",
    );
    expect(readSound(bytes, "original").paragraphs.map(({ text }) => text)).toContain(
      "本月召开会议2次，研究部署工作。",
    );
    await run(folder, words);
    expect(readFileSync(join(folder, docx ?? "")).equals(bytes)).toBe(true);
  });

  test("Facts that were wrong then are warned of in the commit's files, and gaps are compared", async () => {
    const folder = repositoryWith({ ...files, "data/shi/2020-02.yaml": `${february.slice(0, 16)}meetigs: []\n` });
    writeFileSync(join(folder, "data/shi/2020-02.yaml"), february);
    const { code, found } = await runForJson(folder, ["diff", "2020-02", "--since", "HEAD"]);
    expect({ code, found }).toEqual({
      code: 0,
      found: ["unknown-key HEAD:data/shi/2020-02.yaml:2", "ledger-not-reported HEAD:templates/reports/yuebao.md.hbs:6"],
    });
    const { stdout } = await run(folder, ["diff", "2020-02", "--since", "HEAD"]);
    expect(stdout).toContain("     【待补：会议】 → 2\n     新增记录 data/shi/2020-02.yaml:3");
  });

  test("Facts that are wrong today are errors, told once", async () => {
    const folder = repositoryWith(files);
    writeFileSync(join(folder, "data/shi/2020-02.yaml"), `${february}documets: []\n`);
    const { code, found } = await runForJson(folder, ["diff", "2020-02", "--since", "HEAD"]);
    expect({ code, found }).toEqual({ code: 1, found: ["unknown-key data/shi/2020-02.yaml:5"] });
  });

  test.each([
    ["no such commit", ["--since", "v9"], ["unknown-commit"], 2],
    ["a name that would be an option", ["--since=--all"], ["unknown-commit"], 2],
    ["a file, which says its own report", ["a.docx", "--since", "HEAD"], ["options-exclude"], 2],
    ["two periods", ["2020-01", "2020-02", "--since", "HEAD"], ["too-many-arguments"], 2],
  ])("%s is refused", async (_, words, found, code) => {
    expect(await runForJson(withOneMore(), ["diff", ...words])).toMatchObject({ code, found, written: [] });
  });

  test.each([
    ["template", { "templates/reports/yuebao.md.hbs": "", "templates/reports/other.md.hbs": template }],
    [
      "unit",
      {
        "huibao.yaml": "units: { xian: { name: 示例县民政局 } }\n",
        "data/shi/2020-01.yaml": "",
        "data/shi/2020-02.yaml": "",
      },
    ],
  ])("A %s that was not there yet is said", async (what, then) => {
    const before = Object.fromEntries(Object.entries({ ...files, ...then }).filter(([, text]) => text !== ""));
    const folder = repositoryWith(before);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { code, found } = await runForJson(folder, ["diff", "2020-02", "--since", "HEAD"]);
    expect({ code, found }).toEqual({ code: 2, found: [`${what}-not-in-commit`] });
  });
});

test("Outside of a git repository there is nothing to compare with", async () => {
  const { code, found } = await runForJson(folderWith(files), ["diff", "--since", "HEAD"]);
  expect({ code, found }).toEqual({ code: 2, found: [hasGit ? "no-repository" : "git-missing"] });
});

test("Two periods are compared by their figures, records counted", async () => {
  const { code, stdout } = await run(folderWith(files), ["diff", "2020-01", "2020-02"]);
  expect(code).toBe(0);
  expect(stdout).toContain("示例市民政局 2020-02 报告（模板 yuebao）的变化：与 2020-01 的比较\n\n");
  expect(stdout).toContain("  2  本月召开会议[2]次，研究部署工作。\n     0 → 2 (+2次)\n     记录 0条 → 2条\n");
});

describe("A Word file", () => {
  /** A workspace in which February's report was built before one meeting was added. */
  async function withBuilt(): Promise<string> {
    const folder = folderWith(files);
    await run(folder, ["build", "2020-02"]);
    writeFileSync(join(folder, "data/shi/2020-02.yaml"), february + oneMore);
    return folder;
  }

  test("is compared with today's draft of its report: it is told where a figure comes from today", async () => {
    const { code, stdout } = await run(await withBuilt(), ["diff", "out/shi/2020-02-yuebao.docx"]);
    expect(code).toBe(0);
    expect(stdout).toContain("的变化：文件 out/shi/2020-02-yuebao.docx → 现有事实\n");
    expect(stdout).toContain("     2 → 3\n     现出自 data/shi/2020-02.yaml:3 2020年2月3日 局长办公会议 研究工作\n");
  });

  test("is compared with another, also where there is no workspace, and written beside the second", async () => {
    const folder = await withBuilt();
    const first = readFileSync(join(folder, "out/shi/2020-02-yuebao.docx"));
    await run(folder, ["build", "2020-02", "--force"]);
    const second = readFileSync(join(folder, "out/shi/2020-02-yuebao.docx"));
    const elsewhere = folderWith({ "送审稿.docx": first, "b/定稿.docx": second });
    const { code, stdout, stderr } = await run(elsewhere, ["diff", "送审稿.docx", "b/定稿.docx"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("  1  本月召开会议[3]次，研究部署工作。\n     2 → 3\n\n");
    expect((await run(elsewhere, ["diff", "送审稿.docx", "b/定稿.docx", "--to", "docx"])).stdout).toBe(
      "b/定稿-变化.docx\n",
    );
    const again = await runForJson(elsewhere, ["diff", "送审稿.docx", "b/定稿.docx", "--to", "docx"]);
    expect(again).toMatchObject({ code: 2, found: ["file-exists"], written: [] });
    expect(filesIn(elsewhere)).toEqual(["b/定稿-变化.docx", "b/定稿.docx", "送审稿.docx"]);
  });

  test("is compared with another period's draft", async () => {
    const { stdout } = await run(await withBuilt(), ["diff", "out/shi/2020-02-yuebao.docx", "2020-01"]);
    expect(stdout).toContain("     2 → 0\n");
  });

  test("that is none, and a period that is none, are told together", async () => {
    const folder = folderWith({ ...files, "a.docx": "no Word file" });
    expect(await runForJson(folder, ["diff", "a.docx", "b.docx"])).toMatchObject({
      code: 2,
      found: ["unreadable-file", "not-a-word-file a.docx:1"],
    });
    expect(await runForJson(folder, ["diff", "2020-01", "2020-13"])).toMatchObject({
      code: 2,
      found: ["wrong-period"],
    });
  });
});

test.each([
  [[], "nothing-to-compare"],
  [["2020-02"], "nothing-to-compare-with"],
  [["2020-01", "2020-02", "2020-03"], "too-many-arguments"],
  [["a.docx", "b.docx", "--unit", "shi"], "options-exclude"],
  [["2020-01", "2020-02", "--to", "pdf"], "wrong-choice"],
])("huibao diff %p is no comparison", async (words, code) => {
  expect(await runForJson(folderWith(files), ["diff", ...words])).toMatchObject({ code: 2, found: [code] });
});
