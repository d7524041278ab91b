import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const books = fileURLToPath(new URL("../cases/_workbooks/", import.meta.url));

const huibao = `locale: zh-CN
units:
  jia: { name: 甲县民政局 }
defaults: { unit: jia, template: month, style: plain }
`;

const template = `---
title: "{{period}}"
signature: "{{unit.name}}"
---
召开会议{{count meetings}}次，{{sum meetings "attendees"}}人次参加；印发{{list (values documents "title")}}。
`;

const facts = `# 甲县民政局，2020年3月。
时段: 2020-03

会议:
  # 手填的一条
  - { 日期: 2020-03-02, 类别: 专题会议, 议题: 手填的会议 } # 月初
文件: []  # 还没有登记

捐赠: []
`;

/** A workspace with facts of March, beside it a workbook. */
function workspaceWith(book: string, data: string | null = facts): string {
  const folder = folderWith({
    "huibao.yaml": huibao,
    "templates/reports/month.md.hbs": template,
    ...(data !== null && { "data/jia/2020-03.yaml": data }),
  });
  copyFileSync(join(books, book), join(folder, book));
  return folder;
}

function factsIn(folder: string): string {
  return readFileSync(join(folder, "data/jia/2020-03.yaml"), "utf8");
}

const added = (book: string) => `# 甲县民政局，2020年3月。
时段: 2020-03

会议:
  # 手填的一条
  - { 日期: 2020-03-02, 类别: 专题会议, 议题: 手填的会议 } # 月初
  - { 日期: 2020-03-05, 类别: 局长办公会议, 议题: 研究临时救助, 参会人数: 8, 单元格: "${book}!会议台账!B3:E3" }
  - { 日期: 2020-03-09, 类别: 局党组（扩大）会议, 议题: "学习文件，部署工作", 参会人数: 12, 单元格: "${book}!会议台账!B4:E4" }
  - { 日期: 2020-03-18, 类别: 视频会议, 议题: 调度春耕期间救助, 参会人数: 1060, 单元格: "${book}!会议台账!B5:E5" }
文件:  # 还没有登记
  - { 日期: 2020-03-06, 标题: 关于做好春季救助工作的通知, 文种: 通知, 发文字号: 甲民〔2020〕7号, 单元格: "${book}!文件!A2:D2" }
  - { 日期: 2020-03-20, 标题: "《值班制度》", 文种: 制度, 单元格: "${book}!文件!A3:D3" }

捐赠: []
`;

describe("A workbook made by LibreOffice", () => {
  test.each(["会议台账.xlsx", "会议台账.ods", "会议台账.xls"])(
    "%s goes into the facts, all else stays",
    async (book) => {
      const folder = workspaceWith(book);
      const { code, found } = await runForJson(folder, ["import", book]);
      expect(found).toEqual(["sheet-passed-over"]);
      expect(code).toBe(0);
      expect(factsIn(folder)).toBe(added(book));
    },
  );

  test("goes on into the report, and explain names the cells behind a figure", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    await run(folder, ["import", "会议台账.xlsx"]);
    const built = await run(folder, ["build", "2020-03"]);
    expect(built.stderr).toBe("");
    const [path = ""] = built.stdout.split("\n");
    const parts = unzipSync(readFileSync(join(folder, path)));
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, "");
    expect(text).toContain("召开会议4次，1080人次参加；印发《关于做好春季救助工作的通知》《值班制度》。");
    const explained = await run(folder, ["explain", "2020-03", "--figure", "2"]);
    expect(explained.stdout).toContain("← 会议台账.xlsx!会议");
    const traced = await run(folder, ["explain", "2020-03", "--format", "json"]);
    expect(traced.stdout).toContain('"会议台账.xlsx!会议台账!B5:E5"');
  });

  test("adds nothing a second time, byte for byte", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    await run(folder, ["import", "会议台账.xlsx"]);
    const first = factsIn(folder);
    const { code, found } = await runForJson(folder, ["import", "会议台账.xlsx"]);
    expect([code, found]).toEqual([0, ["sheet-passed-over"]]);
    expect(factsIn(folder)).toBe(first);
  });

  test("makes a facts file where there is none, and says so", async () => {
    const folder = workspaceWith("会议台账.xlsx", null);
    const { found } = await runForJson(folder, ["import", "会议台账.xlsx", "--ledger", "会议", "--period", "2020-03"]);
    expect(found).toEqual(["facts-file-made"]);
    expect(factsIn(folder)).toMatch(/^时段: 2020-03\n\n会议:\n {2}- \{ 日期: 2020-03-05, /);
  });

  test("writes nothing in a dry run", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    const { code, stdout } = await run(folder, ["import", "会议台账.xlsx", "--dry-run"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(factsIn(folder)).toBe(facts);
  });

  test("keeps the byte order mark and line ends that the file had", async () => {
    const folder = workspaceWith("会议台账.xlsx", `\uFEFF${facts.replaceAll("\n", "\r\n")}`);
    await run(folder, ["import", "会议台账.xlsx"]);
    expect(factsIn(folder)).toBe(`\uFEFF${added("会议台账.xlsx").replaceAll("\n", "\r\n")}`);
  });
});

describe("What changed since the first import", () => {
  test("a changed cell changes its record, and is said with what was and is", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    await run(folder, ["import", "会议台账.xlsx"]);
    const now = factsIn(folder);
    writeFileSync(join(folder, "data/jia/2020-03.yaml"), now.replace("参会人数: 12,", "参会人数: 11, 主持人: 局长,"));
    const { code, stderr } = await run(folder, ["import", "会议台账.xlsx"]);
    expect(code).toBe(0);
    expect(stderr).toContain("会议台账.xlsx!会议台账!B4:E4 改了：参会人数 11 → 12。");
    // What a person added in a field without a column stays, where it stands.
    expect(factsIn(folder)).toBe(now.replace("参会人数: 12,", "参会人数: 12, 主持人: 局长,"));
  });

  test("a record whose row is gone stays, with a remark", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    await run(folder, ["import", "会议台账.xlsx"]);
    const gone =
      '  - { 日期: 2020-03-30, 类别: 专题会议, 议题: 已删的行, 单元格: "会议台账.xlsx!会议台账!B9:E9" }\n文件:';
    const now = factsIn(folder).replace("文件:", gone);
    writeFileSync(join(folder, "data/jia/2020-03.yaml"), now);
    const { found } = await runForJson(folder, ["import", "会议台账.xlsx"]);
    expect(found).toContain("record-row-gone data/jia/2020-03.yaml:10");
    expect(factsIn(folder)).toBe(now);
  });

  test("a row that a person wrote already is not added again", async () => {
    const byHand = facts.replace(
      "文件:",
      "  - { 日期: 2020-03-05, 类别: 局长办公会议, 议题: 研究临时救助, 参会人数: 8 }\n文件:",
    );
    const folder = workspaceWith("会议台账.xlsx", byHand);
    const { code, found } = await runForJson(folder, ["import", "会议台账.xlsx"]);
    expect(code).toBe(0);
    expect(found).toContain("record-there-already data/jia/2020-03.yaml:7");
    expect(factsIn(folder).match(/研究临时救助/g)).toHaveLength(1);
  });

  test("and must agree with it", async () => {
    const byHand = facts.replace(
      "文件:",
      "  - { 日期: 2020-03-05, 类别: 局长办公会议, 议题: 研究临时救助, 参会人数: 9 }\n文件:",
    );
    const folder = workspaceWith("会议台账.xlsx", byHand);
    const { code, found } = await runForJson(folder, ["import", "会议台账.xlsx"]);
    expect(code).toBe(1);
    expect(found).toContain("record-differs-by-hand data/jia/2020-03.yaml:7");
    expect(factsIn(folder)).toBe(byHand);
  });
});

describe("CSV", () => {
  test.each(["会议-utf8.csv", "会议-gbk.csv"])("%s is read in its own encoding", async (book) => {
    const folder = workspaceWith(book);
    const { code, found } = await runForJson(folder, ["import", book, "--ledger", "会议"]);
    expect([code, found]).toEqual([0, []]);
    expect(factsIn(folder)).toContain('议题: "“调度”进展", 参会人数: 1060');
  });
});

describe("What can't be read is refused, all in one run, and nothing is written", () => {
  test.each([
    ["列名有错.xlsx", ["column-near", "column-twice", "column-not-known"]],
    ["合并格子.xlsx", ["cell-merged", "cell-empty"]],
    ["没有表头.xlsx", ["sheet-without-header"]],
    ["看不出台账.xlsx", ["ledger-not-told"]],
    ["空的.xlsx", ["workbook-unreadable"]],
    ["截断.xlsx", ["workbook-unreadable"]],
    ["有密码.xlsx", ["workbook-unreadable"]],
    ["其实是csv.xlsx", ["workbook-unreadable"]],
  ])("%s", async (book, codes) => {
    const folder = workspaceWith(book);
    const { code, found, written } = await runForJson(folder, ["import", book, "--period", "2020-03"]);
    expect([code, found, written]).toEqual([1, codes, []]);
    expect(factsIn(folder)).toBe(facts);
  });

  test("each cell is told by its address", async () => {
    const folder = workspaceWith("格子有错.xlsx");
    const { code, stderr } = await run(folder, ["import", "格子有错.xlsx", "--period", "2020-03"]);
    expect(code).toBe(1);
    const cells = [...stderr.matchAll(/格子有错\.xlsx!会议!(\w+)(?=[：:])/g)].map(([, cell]) => cell);
    expect(cells).toEqual(["B2", "A3", "D3", "C4", "D4", "A5", "D6", "D7", "A9", "A8"]);
    expect(factsIn(folder)).toBe(facts);
  });

  test.each([
    [["import", "没有这个.xlsx"], "workbook-unreadable"],
    [["import", "会议台账.xlsx", "--ledger", "会仪"], "ledger-not-known"],
    [["import", "会议台账.xlsx", "--unit", "乙县"], "unit-not-found"],
    [["import", "会议台账.xlsx", "--period", "三月"], "wrong-period"],
    [["import", "会议台账.xlsx", "--period", "2020-04"], "row-outside-period"],
    [["import"], "missing-argument"],
    [["form", "会仪"], "ledger-not-known"],
    [["form", "会议", "--to", "会议.docx"], "workbook-unreadable"],
  ])("%j: %s", async (words, expected) => {
    const folder = workspaceWith("会议台账.xlsx");
    const { found } = await runForJson(folder, words);
    expect(found).toContain(expected);
    expect(factsIn(folder)).toBe(facts);
  });

  test("days of several months ask for the period", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    writeFileSync(join(folder, "两月.csv"), "日期,类别,议题\n2020-04-01,专题会议,甲\n2020-05-01,专题会议,乙\n");
    expect((await runForJson(folder, ["import", "两月.csv", "--ledger", "会议"])).found).toEqual(["months-differ"]);
    const { code, written } = await runForJson(folder, ["import", "两月.csv", "--ledger", "会议", "--by-month"]);
    expect([code, written]).toEqual([0, ["data/jia/2020-04.yaml", "data/jia/2020-05.yaml"]]);
  });

  test("more rows than a facts file may hold are refused before it is written", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    const rows = Array.from({ length: 25_000 }, (_, index) => `2020-04-01,专题会议,第${index}项`);
    writeFileSync(join(folder, "多.csv"), ["日期,类别,议题", ...rows].join("\n"));
    const { code, found } = await runForJson(folder, ["import", "多.csv", "--ledger", "会议"]);
    expect([code, found]).toEqual([1, ["too-many-values data/jia/2020-04.yaml:1"]]);
    expect(existsSync(join(folder, "data/jia/2020-04.yaml"))).toBe(false);
  });
});

describe("A form", () => {
  test("comes back through import once it is filled in; its example row does not", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    const made = await run(folder, ["form", "会议", "--to", "空白表.xlsx"]);
    expect([made.code, made.stdout]).toEqual([0, "空白表.xlsx\n"]);
    expect((await runForJson(folder, ["import", "空白表.xlsx"])).found).toEqual(["nothing-to-import"]);
    fillIn(join(folder, "空白表.xlsx"), ["2020-03-12", "专题会议", "填进表里的会议"]);
    const { code, found } = await runForJson(folder, ["import", "空白表.xlsx"]);
    expect([code, found]).toEqual([0, []]);
    expect(factsIn(folder)).toContain(
      '{ 日期: 2020-03-12, 类别: 专题会议, 议题: 填进表里的会议, 单元格: "空白表.xlsx!会议!A3:E3" }',
    );
  });

  test("loses no row that was typed over the example", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    await run(folder, ["form", "会议", "--to", "空白表.xlsx"]);
    const path = join(folder, "空白表.xlsx");
    const parts = unzipSync(readFileSync(path));
    const name = "xl/worksheets/sheet1.xml";
    const sheet = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(sheet.replace(">2026-06-01<", ">2020-03-12<"));
    writeFileSync(path, zipSync(parts));
    const { code, found } = await runForJson(folder, ["import", "空白表.xlsx"]);
    expect([code, found]).toEqual([0, []]);
    expect(factsIn(folder)).toContain("日期: 2020-03-12");
  });

  test("has a drop-down of the choices, and is the same each time", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    await run(folder, ["form", "会议", "--to", "a.xlsx"]);
    await run(folder, ["form", "会议", "--to", "b.xlsx"]);
    const [a, b] = ["a.xlsx", "b.xlsx"].map((name) => readFileSync(join(folder, name)));
    expect(a?.equals(b ?? new Uint8Array())).toBe(true);
    const sheet = strFromU8(unzipSync(a ?? new Uint8Array())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(/<dataValidation type="list"[^>]*sqref="B2:B1000"><formula1>"局党组（扩大）会议,/);
  });

  test("is not written over without --force", async () => {
    const folder = workspaceWith("会议台账.xlsx");
    expect((await runForJson(folder, ["form", "文件", "--to", "会议台账.xlsx"])).found).toEqual(["file-exists"]);
    expect(readFileSync(join(folder, "会议台账.xlsx"))).toEqual(readFileSync(join(books, "会议台账.xlsx")));
    expect((await runForJson(folder, ["form", "文件", "--to", "会议台账.xlsx", "--force"])).code).toBe(0);
    expect(existsSync(join(folder, "会议台账.xlsx"))).toBe(true);
  });
});

/** Puts a row below the example, as a person would. */
function fillIn(path: string, texts: readonly string[]): void {
  const parts = unzipSync(readFileSync(path));
  const name = "xl/worksheets/sheet1.xml";
  const cells = texts.map((text, index) => `<c r="${"ABC"[index]}3" t="inlineStr"><is><t>${text}</t></is></c>`);
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  parts[name] = strToU8(sheet.replace("</sheetData>", `<row r="3">${cells.join("")}</row></sheetData>`));
  writeFileSync(path, zipSync(parts));
}
