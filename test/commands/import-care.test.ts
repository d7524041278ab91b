import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { utils, write } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { describe, expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const ledger = `ledger: plots
zh: 地块
en: plots
identity: [name]
fields:
  date: { zh: 日期, en: date, type: date, required: true }
  name: { zh: 名称, en: name, type: text, required: true }
  area: { zh: 面积, en: area, type: decimal, unit: m² }
`;

const file = "data/shi/2026-06.yaml";
const byHand = `时段: 2026-06\n地块: []\n`;
const head = ["日期", "名称", "面积"];

function workspaceWith(facts: string): string {
  return folderWith({
    "huibao.yaml": "units: { shi: { name: 市局 } }\ndefaults: { unit: shi }\n",
    "templates/ledgers/plots.yaml": ledger,
    [file]: facts,
  });
}

function factsIn(folder: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function bookOf(rows: readonly (readonly (string | CellObject)[])[], name = "地块"): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, ...rows.map((row) => [...row])]), name);
  return book;
}

function save(folder: string, book: WorkBook): void {
  writeFileSync(join(folder, "t.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
}

async function importRows(facts: string, rows: readonly (readonly (string | CellObject)[])[]) {
  const folder = workspaceWith(facts);
  save(folder, bookOf(rows));
  return { folder, ...(await runForJson(folder, ["import", "t.xlsx"])) };
}

describe("A facts file in which rows would get lost is left as it is", () => {
  test.each([
    ["in braces as a whole", "{ 时段: 2026-06 }\n"],
    ["ended by ...", "---\n时段: 2026-06\n...\n"],
  ])("%s", async (_, facts) => {
    const { folder, code, found, written } = await importRows(facts, [["2026-06-05", "甲", "1"]]);
    expect([code, found, written]).toEqual([1, [`facts-file-not-changed ${file}:1`], []]);
    expect(factsIn(folder)).toBe(facts);
  });

  test("a list in brackets with a comment behind its last record takes them", async () => {
    const facts = "时段: 2026-06\n地块: [\n  { 日期: 2026-06-05, 名称: 乙 }, # 手填\n]\n";
    const { folder, code } = await importRows(facts, [["2026-06-05", "甲", "1"]]);
    expect(code).toBe(0);
    expect(factsIn(folder)).toBe(
      '时段: 2026-06\n地块: [\n  { 日期: 2026-06-05, 名称: 乙 }, { 日期: 2026-06-05, 名称: 甲, 面积: 1, 单元格: "t.xlsx!地块!A2:C2" }, # 手填\n]\n',
    );
  });
});

describe("Numbers in cells", () => {
  test.each<[string, CellObject, string]>([
    ["zeros before a number stay where its format shows them", { t: "n", v: 7, z: "000" }, "名称: 007"],
    ["a number of 15 digits keeps all", { t: "n", v: 110101199001011, z: "0" }, "名称: 110101199001011"],
  ])("%s", async (_, cell, expected) => {
    const { folder, code } = await importRows(byHand, [["2026-06-05", cell, "1"]]);
    expect(code).toBe(0);
    expect(factsIn(folder)).toContain(expected);
  });

  test("one with more digits than a spreadsheet keeps is no name", async () => {
    const cell: CellObject = { t: "n", v: 110101199001011000, z: "0" };
    const { folder, code, found } = await importRows(byHand, [["2026-06-05", cell, "1"]]);
    expect([code, found]).toEqual([1, ["cell-digits-lost"]]);
    expect(factsIn(folder)).toBe(byHand);
  });

  test.each([
    ["100m²", "面积: 100,"],
    ["１００", "面积: 100,"],
  ])("%s is read", async (text, expected) => {
    const { folder, code } = await importRows(byHand, [["2026-06-05", "甲", text]]);
    expect(code).toBe(0);
    expect(factsIn(folder)).toContain(expected);
  });

  test("10² is not 102", async () => {
    const { folder, found } = await importRows(byHand, [["2026-06-05", "甲", "10²"]]);
    expect(found).toEqual(["cell-refused"]);
    expect(factsIn(folder)).toBe(byHand);
  });
});

test.each([
  ["a\tb", "a b"],
  ["零\u200B宽", "零宽"],
])("%j goes into the facts so that they can be read, and a second time", async (text, expected) => {
  const { folder, code } = await importRows(byHand, [["2026-06-05", text, "1"]]);
  expect(code).toBe(0);
  expect(factsIn(folder)).toContain(expected);
  const first = factsIn(folder);
  expect(await runForJson(folder, ["import", "t.xlsx"])).toMatchObject({ code: 0, found: [] });
  expect(factsIn(folder)).toBe(first);
  expect(await runForJson(folder, ["check"])).toMatchObject({ code: 0, found: [] });
});

test("a CSV file in GBK whose bytes are valid UTF-8 by chance is read as GBK", async () => {
  const folder = workspaceWith(byHand);
  const bytes = [...Buffer.from("date,name\n2026-06-05,"), 0xc4, 0xb3, 0xc4, 0xb3];
  writeFileSync(join(folder, "g.csv"), Uint8Array.from(bytes));
  expect((await run(folder, ["import", "g.csv", "--ledger", "plots"])).code).toBe(0);
  expect(factsIn(folder)).toContain("名称: 某某");
});

test("a row is known again after a column was added to its sheet", async () => {
  const before = `时段: 2026-06\n地块:\n  - { 日期: 2026-06-05, 名称: 旧名, 单元格: "t.xlsx!地块!A2:B2" }\n`;
  const { folder, found } = await importRows(before, [["2026-06-05", "新名", "1"]]);
  expect(found).toEqual([`record-changed ${file}:3`]);
  expect(factsIn(folder).match(/名称/g)).toHaveLength(1);
  expect(factsIn(folder)).toContain('单元格: "t.xlsx!地块!A2:C2"');
});

test("a hidden sheet is not read", async () => {
  const folder = workspaceWith(byHand);
  const book = bookOf([["2026-06-05", "甲", "1"]]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, ["2026-06-06", "乙", "1"]]), "地块表");
  save(folder, { ...book, Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] } });
  expect((await run(folder, ["import", "t.xlsx"])).code).toBe(0);
  expect(factsIn(folder)).toContain("甲");
  expect(factsIn(folder)).not.toContain("乙");
});
