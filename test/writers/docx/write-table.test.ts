import { expect, test } from "@jest/globals";

import type { Style } from "../../../src/styles/style.ts";
import type { DocumentBlock, TableBlock } from "../../../src/tree/tree.ts";
import { captionOf, documentWith, paragraphOf, tableOf } from "../blocks.ts";
import { shippedStyle } from "../sample-document.ts";
import { attributes, fieldsOf, readText, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

function xmlOf(blocks: readonly DocumentBlock[], look: Style = style): string {
  return written(documentWith(blocks), look).xml;
}

/** Each row of the first table as its cells: width, `×` columns covered, `↓` first or `↑` other of merged rows, text. */
function cellsOf(xml: string): readonly (readonly string[])[] {
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => {
    return [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => {
      const [span] = attributes(cell, "w:gridSpan", "w:val");
      const [merge] = attributes(cell, "w:vMerge", "w:val");
      return `${span && span !== "1" ? `×${span}` : ""}${merge ? (merge === "restart" ? "↓" : "↑") : ""}${readText(cell).join("")}`;
    });
  });
}

function withMarks(table: TableBlock): TableBlock {
  const mark = (row: TableBlock["rows"][number]): TableBlock["rows"][number] => ({
    ...row,
    shape: {
      ...row.shape,
      cells: row.shape.cells.map((cell) => {
        const [only] = cell.children;
        if (only?.type !== "text" || (only.text !== "左" && only.text !== "上")) return cell;
        return { children: [], merged: only.text === "左" ? "left" : "above" };
      }),
    },
  });
  return { ...table, headers: table.headers.map(mark), rows: table.rows.map(mark) };
}

test("Cells are merged to the left, above, and both at once", () => {
  const table = withMarks(
    tableOf("| 甲 | 左 | 乙 |\n|---|---|---|\n| 丙 | 左 | 丁 |\n| 上 | 左 | 上 |\n| 上 | 左 | 戊 |\n| 己 | 庚 | 辛 |"),
  );
  expect(cellsOf(xmlOf([table]))).toEqual([
    ["×2甲", "乙"],
    ["×2↓丙", "↓丁"],
    ["×2↑", "↑"],
    ["×2↑", "戊"],
    ["己", "庚", "辛"],
  ]);
});

test("A merged cell is as wide as its columns, and a row as wide as the table", () => {
  const xml = xmlOf([withMarks(tableOf("| 甲 | 乙 | 丙 |\n|---|---|---|\n| 丁 | 左 | 左 |", { widths: [1, 2, 1] }))]);
  const widths = attributes(xml, "w:gridCol", "w:w").map(Number);
  expect(widths).toEqual([2211, 4423, 2211]);
  expect(attributes(xml, "w:tcW", "w:w").map(Number)).toEqual([...widths, 8845]);
  expect(attributes(xml, "w:tblW", "w:w")).toEqual(["8845"]);
});

test("All header rows repeat on each page, and the row of totals has a style of its own", () => {
  const two = tableOf("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| 合计 | 3 |", { total: true });
  const [first] = two.headers;
  const xml = xmlOf([{ ...two, headers: first ? [first, first] : [] }]);
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, true, false, false]);
  expect(rows.map((row) => attributes(row, "w:pStyle", "w:val")[0])).toEqual([
    "TableHeader",
    "TableHeader",
    "TableText",
    "TableTotal",
  ]);
});

test("A caption stands above its table and on its page, its number a field that says it already", () => {
  const xml = xmlOf([tableOf("| 甲 |\n|---|\n| 1 |", { caption: captionOf("会议<&>情况", "会议") })]);
  expect(readText(xml).slice(1)).toEqual(["表1\u3000会议<&>情况", "甲", "1", ""]);
  const [caption = ""] = /<w:p><w:pPr><w:pStyle w:val="Caption"\/>.*?<\/w:p>/s.exec(xml) ?? [];
  expect(caption).toContain("<w:keepNext/>");
  expect(caption).toMatch(
    /<w:bookmarkStart w:name="_hbref_1" .*表.*<w:instrText[^>]*> SEQ 表 \\\* ARABIC <.*1.*<w:bookmarkEnd/,
  );
});

test("Where the style says so, a caption stands under its table, which stays with it", () => {
  const below: Style = { ...style, caption: { ...style.caption, table: "below" } };
  const xml = xmlOf([tableOf("| 甲 |\n|---|\n| 1 |", { caption: captionOf("") })], below);
  expect(readText(xml).slice(1)).toEqual(["甲", "1", "表1"]);
  expect(/<w:pStyle w:val="TableText"\/><w:keepNext\/>/.test(xml)).toBe(true);
});

test("A reference prints the number of its target, before it or behind it, and leads there", () => {
  const see = paragraphOf({ type: "text", text: "见" }, { type: "reference", id: "乙" }, { type: "text", text: "。" });
  const tables = ["甲", "乙"].map((id) => tableOf("| 甲 |\n|---|\n| 1 |", { caption: captionOf("", id) }));
  const xml = xmlOf([see, ...tables, see]);
  expect(readText(xml).filter((text) => text.startsWith("见"))).toEqual(["见表2。", "见表2。"]);
  expect(fieldsOf(xml).filter((field) => field.includes("REF"))).toEqual([" REF _hbref_2 \\h ", " REF _hbref_2 \\h "]);
  expect(attributes(xml, "w:bookmarkStart", "w:name")).toEqual(["_hbref_1", "_hbref_2"]);
});

test("A reference to nothing shows what it looked for as a gap", () => {
  const xml = xmlOf([paragraphOf({ type: "reference", id: "x" })]);
  expect(readText(xml)).toContain("#x");
  expect(xml).toContain('<w:highlight w:val="yellow"/>');
});

test("Where sixteen columns of numbers have no room, the text is smaller and stands closer", () => {
  const row = (cell: string) => `|${` ${cell} |`.repeat(16)}`;
  const xml = xmlOf([tableOf([row("月"), row("--"), row("123456")].join("\n"))]);
  expect(new Set(attributes(xml, "w:pStyle", "w:val"))).toEqual(
    new Set(["Title", "TableHeaderDense", "TableTextDense", "BodyText"]),
  );
  expect(attributes(xml, "w:left", "w:w")).toEqual(["28"]);
  expect(attributes(xmlOf([tableOf("| 甲 |\n|---|\n| 1 |")]), "w:left", "w:w")).toEqual([]);
});

test("A number is not broken over lines for the sake of long text beside it", () => {
  const long = "这一栏的文字很长，需要折成好几行才能放下，而数字不能折行";
  const xml = xmlOf([tableOf(`| 说明 | 数 | 说明 |\n|---|---|---|\n| ${long} | 1234567.89 | ${long} |`)]);
  const [, number = 0] = attributes(xml, "w:gridCol", "w:w").map(Number);
  expect(number).toBeGreaterThanOrEqual(5 * 240 + 2 * 108);
});
