import { expect, test } from "@jest/globals";

import type { ChartBlock } from "../../src/tree/tree.ts";
import { parsedMarkdown } from "./parsed-markdown.ts";

const rows = "| 月份 | 会议 | 视频会议 |\n|---|--:|--:|\n| {{1月}} | {{12}} | 3 |\n| 2月 | {{1,234.50}} | — |";

function chartOf(markdown: string): ChartBlock | undefined {
  const block = parsedMarkdown(markdown).document.blocks[0];
  return block?.type === "chart" ? block : undefined;
}

test("A table in a chart block is drawn: categories down its first column, series across its head", () => {
  const { document, problems } = parsedMarkdown(
    `:::图表{#会议 类型="柱" 标题="{{2020年}}会议" 宽="120" 高="70"}\n${rows}\n:::`,
  );
  expect(problems).toEqual([]);
  expect(document.blocks[0]).toMatchObject({
    type: "chart",
    form: "column",
    head: "月份",
    categories: ["1月", "2月"],
    series: [
      { name: "会议", values: ["12", "1234.50"] },
      { name: "视频会议", values: ["3", undefined] },
    ],
    width: 120,
    height: 70,
    caption: { id: "会议" },
  });
  expect(chartOf(`:::图表{类型="柱"}\n${rows}\n:::`)?.phrases.map(({ expression }) => expression)).toEqual([
    "1月",
    "12",
    "1,234.50",
  ]);
});

test.each([
  ["柱", "column"],
  ["条", "bar"],
  ["折线", "line"],
  ["堆积", "stacked"],
  ["pie", "pie"],
])("A chart of type %s is a %s", (type, form) => {
  expect(chartOf(`:::chart{type=${type}}\n| 项 | 数 |\n|---|---|\n| 甲 | 1 |\n:::`)?.form).toBe(form);
});

test("The unit that all numbers share is the chart's", () => {
  const chart = chartOf(
    ':::图表{类型="柱"}\n| 项 | 数 |\n|---|---|\n| 甲 | {{268.91万元}} |\n| 乙 | {{−3万元}} |\n:::',
  );
  expect(chart?.unit).toBe("万元");
  expect(chart?.series).toEqual([{ name: "数", values: ["268.91", "-3"] }]);
});

test("A draft's gap is nothing, and not zero", () => {
  const chart = chartOf(':::图表{类型="柱"}\n| 项 | 数 |\n|---|---|\n| 甲 | {{【待补：会议】}} |\n| 乙 | {{3}} |\n:::');
  expect(chart?.series).toEqual([{ name: "数", values: [undefined, "3"] }]);
});

test("A table that says it has nothing to show draws nothing; a draft shows its gap", () => {
  const table = (row: string) => parsedMarkdown(`:::图表{类型="柱"}\n| 项 | 数 | 值 |\n|---|---|---|\n${row}\n:::`);
  expect(table("| {{本期无会议}} | < | < |").problems).toEqual([
    ["chart-shape", "13:3", { reason: "no-category", found: 0, limit: 50 }],
  ]);
  expect(table("| {{【待补：会议】}} | < | < |")).toMatchObject({ blocks: ["{0}"], problems: [] });
});

test.each([
  ["{{20余}}", "approximate"],
  ["约20次", "approximate"],
  ["{{over 20}}", "approximate"],
  ["{{若干}}", "text"],
  ["{{1.2.3}}", "text"],
  ["{{12月3日}}", "text"],
  ["{{}}", "empty"],
  ["", "empty"],
  ["{{1}} |\n| 乙 | <", "merged"],
])("A cell with %j can't be drawn", (cell, reason) => {
  const markdown = `:::图表{类型="折线"}\n| 项 | 数 |\n|---|---|\n| 甲 | ${cell} |\n:::`;
  const [[code, at, values] = ["", "", {}], ...others] = parsedMarkdown(markdown).problems;
  expect([code, values]).toMatchObject(["chart-cell", { series: "数", reason }]);
  expect(at.split(":")[0]).toBe(reason === "merged" ? "14" : "13");
  expect(others).toEqual([]);
});

test("Numbers in several units are reported at the first that differs", () => {
  const markdown = ':::图表{类型="柱"}\n| 项 | 数 |\n|---|---|\n| 甲 | {{3万元}} |\n| 乙 | {{4}} |\n:::';
  expect(parsedMarkdown(markdown).problems).toEqual([["chart-units", "14:7", { first: "万元", found: "" }]]);
});

test("A pie has one series and nothing below zero", () => {
  expect(parsedMarkdown(`:::图表{类型="饼"}\n${rows}\n:::`).problems).toEqual([
    ["chart-shape", "11:1", { reason: "several-series", found: 2, limit: 1 }],
  ]);
  const negative = ':::图表{类型="饼"}\n| 项 | 数 |\n|---|---|\n| 甲 | {{-3}} |\n:::';
  expect(parsedMarkdown(negative).problems).toEqual([
    ["chart-cell", "13:7", { found: "-3", series: "数", reason: "negative" }],
  ]);
});

test("The row of totals is no part of a pie", () => {
  const pie = (last: string) =>
    parsedMarkdown(`:::图表{类型="饼"}\n| 项 | 数 |\n|---|---|\n| 甲 | 1 |\n| 乙 | 2 |\n| ${last} | 3 |\n:::`).problems;
  expect(pie("合计")).toMatchObject([["chart-shape", "15:3", { reason: "total" }]]);
  expect(pie("合计差旅")).toEqual([]);
});

test("A chart needs something to draw, and not more than can be told apart", () => {
  const reasonOf = (table: string) =>
    parsedMarkdown(`:::图表{类型="柱"}\n${table}\n:::`).problems.map(([, , it]) => it);
  expect(reasonOf("| 项 |\n|---|\n| 甲 |")).toMatchObject([{ reason: "no-series" }]);
  expect(reasonOf("| 项 | 数 |\n|---|---|")).toMatchObject([{ reason: "no-category" }]);
  const wide = `${"| 甲 ".repeat(12)}|\n${"|---".repeat(12)}|\n${"| 1 ".repeat(12)}|`;
  expect(reasonOf(wide)).toMatchObject([{ reason: "series", found: 11, limit: 10 }]);
  const long = `| 项 | 数 |\n|---|---|\n${Array.from({ length: 51 }, (_, index) => `| ${index} | 1 |`).join("\n")}`;
  expect(reasonOf(long)).toMatchObject([{ reason: "categories", found: 51, limit: 50 }]);
});

test("A chart says which type it is, around one table, and has no id without a caption", () => {
  expect(parsedMarkdown(`:::图表\n${rows}\n:::`).faults).toEqual(["attribute-missing 10:1"]);
  expect(parsedMarkdown(`:::图表{类型="雷达"}\n${rows}\n:::`).faults).toEqual(["attribute-value 10:11"]);
  expect(parsedMarkdown(':::图表{类型="柱"}\n\n甲\n\n:::').faults).toEqual(["block-content 12:1"]);
  expect(parsedMarkdown(`:::图表{#甲 类型="柱"}\n${rows}\n:::`).faults).toEqual(["id-without-caption 10:8"]);
});
