import { join } from "node:path";

import { expect, test } from "@jest/globals";
import type { WorkSheet } from "@e965/xlsx";
import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readWorkbook } from "../../src/disk/read-workbook.ts";
import type { CellValue } from "../../src/intake/workbook.ts";
import { folderWith } from "./temporary-folder.ts";

function xlsx(cells: WorkSheet): Uint8Array {
  const sheet = { "!ref": "A1:A9", ...cells };
  return new Uint8Array(write({ SheetNames: ["表"], Sheets: { 表: sheet } }, { type: "buffer", bookType: "xlsx" }));
}

async function read(bytes: Uint8Array, name = "表.xlsx") {
  const folder = folderWith({ [name]: bytes });
  const diagnostics = collectDiagnostics();
  const book = await readWorkbook(join(folder, name), diagnostics.report);
  return { book, found: diagnostics.found() };
}

async function valueOf(cell: object): Promise<CellValue | undefined> {
  const { book } = await read(xlsx({ A1: cell }));
  return book?.sheets[0]?.rows[0]?.cells[0]?.value;
}

test.each([
  [{ t: "n", v: 8 }, "8"],
  [{ t: "n", v: 1234.5, z: "#,##0.00" }, "1234.5"],
  // 0.1 + 0.2 is more in binary than anybody typed.
  [{ t: "n", v: 0.1 + 0.2 }, "0.3"],
  [{ t: "n", v: 0.0000001234 }, "0.0000001234"],
  [{ t: "n", v: -1.5e-9 }, "-0.0000000015"],
  [{ t: "n", v: 1.5e21 }, "1500000000000000000000"],
  // What is seen as 50% is kept as 0.5.
  [{ t: "n", v: 0.5, z: "0%" }, "50%"],
  [{ t: "n", v: 0.1234, z: "0.00%" }, "12.34%"],
  [{ t: "n", v: 5, z: '0"%"' }, "5"],
])("The number %j is %s", async (cell, text) => {
  expect(await valueOf(cell)).toEqual({ type: "number", text });
});

test.each([
  [43895, 'yyyy"年"m"月"d"日"', { type: "date", day: "2020-03-05", time: "" }],
  [43895, "yyyy/m/d", { type: "date", day: "2020-03-05", time: "" }],
  [43895.604166666664, "yyyy-mm-dd hh:mm", { type: "date", day: "2020-03-05", time: "14:30" }],
  // A time alone is no day of the year 1899.
  [0.604166666664, "h:mm", { type: "text", text: "14:30" }],
])("The day number %d as %s", async (v, z, expected) => {
  expect(await valueOf({ t: "n", v, z })).toEqual(expected);
});

test("A formula has the value that was saved with it; without one it is told", async () => {
  const bytes = xlsx({ A1: { t: "n", v: 3, f: "1+2" } });
  expect((await read(bytes)).book?.sheets[0]?.rows[0]?.cells[0]?.value).toEqual({ type: "number", text: "3" });
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace("<v>3</v>", ""));
  const { book } = await read(zipSync(parts));
  expect(book?.sheets[0]?.rows[0]?.cells[0]?.value).toEqual({ type: "error", text: "=1+2" });
});

test.each([
  ["表.csv", xlsx({ A1: { t: "n", v: 1 } }), "extension"],
  ["表.xls", xlsx({ A1: { t: "n", v: 1 } }), "extension"],
  // Systems that export a web page under this name.
  ["表.xls", strToU8("<html><table><tr><td>日期</td></tr></table></html>"), "extension"],
  ["文.xlsx", zipSync({ "word/document.xml": strToU8("<w/>") }), "extension"],
  ["表.pdf", strToU8("%PDF"), "not-a-workbook"],
  ["空.xlsx", new Uint8Array(), "empty"],
])("%s that is none of the kind is refused", async (name, bytes, reason) => {
  const { book, found } = await read(bytes, name);
  expect(book).toBeUndefined();
  expect(found).toMatchObject([{ code: "workbook-unreadable", values: { book: name, reason } }]);
});

test("A workbook that unpacks to more than is read is refused before it is unpacked", async () => {
  const bytes = zipSync({ "xl/workbook.xml": strToU8("<a/>") });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4e9, true);
  expect((await read(bytes)).found).toMatchObject([
    { code: "workbook-too-large", values: { what: "unpacked", found: 4e9 } },
  ]);
});

test("More than fifty sheets are refused", async () => {
  const names = Array.from({ length: 51 }, (_, index) => `表${index}`);
  const sheets = Object.fromEntries(names.map((name) => [name, utils.aoa_to_sheet([["日期"]])]));
  const bytes = new Uint8Array(write({ SheetNames: names, Sheets: sheets }, { type: "buffer", bookType: "xlsx" }));
  expect((await read(bytes)).found).toMatchObject([
    { code: "workbook-too-large", values: { what: "sheets", found: 51 } },
  ]);
});
