import { expect, test } from "@jest/globals";

import { parsedMarkdown } from "./parsed-markdown.ts";

test("A table may say how wide its columns are, how many rows head it, and that its last row sums up", () => {
  const { document, blocks, problems } = parsedMarkdown(
    [
      ':::表{#经费 标题="{{2020年}}经费" 宽="1,2,1.5" 表头="2" 合计}',
      "| 项目 | 金额 | < |",
      "|---|--:|--:|",
      "| ^ | 本月 | 累计 |",
      "| 救助 | {{12}} | {{30}} |",
      "| 合计 | {{12}} | {{30}} |",
      ":::",
    ].join("\n"),
  );
  expect(problems).toEqual([]);
  expect(blocks).toEqual([
    [
      ["项目", "金额", "<left>"],
      ["<above>", "本月", "累计"],
      ["救助", "{0}", "{1}"],
      ["合计", "{0}", "{1}"],
    ],
  ]);
  const [table] = document.blocks;
  expect(table).toMatchObject({ widths: [1, 2, 1.5], total: true, landscape: false, caption: { id: "经费" } });
  expect(table?.type === "table" && [table.headers.length, table.rows.length]).toEqual([2, 2]);
});

test("The same rows in a table with a caption and without are the same shapes", () => {
  const { document } = parsedMarkdown('| 甲 |\n|---|\n| {{1}} |\n\n:::表{标题="{{a}}"}\n| 甲 |\n|---|\n| {{2}} |\n:::');
  const [first, second] = document.blocks.map((block) => (block.type === "table" ? block.rows[0]?.shape : undefined));
  expect(first).toBeDefined();
  expect(second).toBe(first);
});

test("Cells that hold just < or ^ are one with their neighbour; escaped or printed ones are text", () => {
  const { blocks, problems } = parsedMarkdown(
    ["| 甲 | 乙 | 丙 |", "|---|---|---|", "| 1 | < | \\< |", "| ^ | < | \\^ |", "| {{<}} | {{^}} | 2 < 3 |"].join("\n"),
  );
  expect(problems).toEqual([]);
  expect(blocks).toEqual([
    [
      ["甲", "乙", "丙"],
      ["1", "<left>", "<"],
      ["<above>", "<left>", "^"],
      ["{0}", "{1}", "2 < 3"],
    ],
  ]);
});

test.each([
  ["| 甲 | 乙 |\n|---|---|\n| < | 1 |", "12:3", { mark: "<", reason: "outside" }],
  ["| 甲 | ^ |\n|---|---|\n| 1 | 2 |", "10:7", { mark: "^", reason: "outside" }],
  ["| 甲 | 乙 |\n|---|---|\n| 1 | ^ |", "12:7", { mark: "^", reason: "header" }],
  ["| 甲 | 乙 |\n|---|---|\n| 1 | < |\n| ^ | 2 |", "12:7", { mark: "<", reason: "shape" }],
  ["| 甲 | 乙 | 丙 |\n|---|---|---|\n| 1 | 2 | 3 |\n|  | | < |\n| ^ | < | 4 |", "14:3", { mark: "^", reason: "shape" }],
])("Cells made one otherwise than as a rectangle of the same part are reported: %j", (markdown, at, values) => {
  expect(parsedMarkdown(markdown).problems).toContainEqual(["wrong-merge", at, values]);
});

test("A table below the last line of a paragraph is checked, too", () => {
  const { blocks, faults } = parsedMarkdown("情况如下：\n| 甲 | 乙 |\n|---|---|\n| < | 1 |");
  expect(blocks).toHaveLength(2);
  expect(faults).toEqual(["wrong-merge 13:3"]);
});

test("A table of 40 columns is refused, and one of 20 unless its page is laid across", () => {
  const table = (columns: number) =>
    `${"| 甲 ".repeat(columns)}|\n${"|---".repeat(columns)}|\n${"| 1 ".repeat(columns)}|`;
  expect(parsedMarkdown(table(16)).problems).toEqual([]);
  expect(parsedMarkdown(table(40)).problems).toEqual([
    ["too-many-columns", "10:1", { found: 40, limit: 16, landscape: false }],
  ]);
  expect(parsedMarkdown(`:::表{横向}\n${table(20)}\n:::`).problems).toEqual([]);
  expect(parsedMarkdown(`:::附件{标题="表" 横向}\n\n${table(20)}\n\n:::`).problems).toEqual([]);
  expect(parsedMarkdown(`:::表{横向}\n${table(40)}\n:::`).problems).toEqual([
    ["too-many-columns", "11:1", { found: 40, limit: 24, landscape: true }],
  ]);
});

test("Widths must be one for each column", () => {
  expect(parsedMarkdown(':::表{宽="1,2,3"}\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n:::').problems).toEqual([
    ["widths-mismatch", "10:9", { found: 3, expected: 2 }],
  ]);
});

test("A table needs a row below its headers, and one besides its total", () => {
  expect(parsedMarkdown(':::表{表头="2"}\n| 甲 |\n|---|\n| 1 |\n:::').problems).toEqual([
    ["too-few-rows", "10:10", { headers: 2, total: false, found: 2 }],
  ]);
  expect(parsedMarkdown(":::表{合计}\n| 甲 |\n|---|\n:::").problems).toEqual([
    ["too-few-rows", "10:6", { headers: 1, total: true, found: 1 }],
  ]);
});

test("A table block holds one table and nothing else", () => {
  const wanted = { name: "表", wanted: "table" };
  expect(parsedMarkdown(":::表\n:::").problems).toEqual([["block-empty", "10:1", wanted]]);
  expect(parsedMarkdown(":::表\n\n一段话\n\n:::").problems).toEqual([["block-content", "12:1", wanted]]);
  expect(parsedMarkdown(":::表\n| 甲 |\n|---|\n| 1 |\n\n注：略\n:::").problems).toEqual([
    ["block-content", "15:1", wanted],
  ]);
});

test("An id without a caption is refused: it has no number to refer to", () => {
  expect(parsedMarkdown(":::表{#甲}\n| 甲 |\n|---|\n| 1 |\n:::").problems).toEqual([
    ["id-without-caption", "10:7", { id: "甲" }],
  ]);
});

test.each(["|", "<", "^", ":::", "{#x}", "^[", "\\", "| a | b |", "---", "`", "**", "[](#x)"])(
  "A fact %j in a cell or caption arrives as it is",
  (fact) => {
    const { document, problems } = parsedMarkdown(
      `:::表{标题="{{${fact.replace("}", "")}}}"}\n| {{${fact.replace("}", "")}}} |\n|---|\n| {{${fact.replace("}", "")}}} |\n:::`,
    );
    expect(problems).toEqual([]);
    const [table] = document.blocks;
    if (table?.type !== "table") throw new Error("no table");
    const rows = [...table.headers, ...table.rows];
    expect(rows.map(({ shape }) => shape.cells)).toEqual([
      [{ children: [{ type: "hole", index: 0 }] }],
      [{ children: [{ type: "hole", index: 0 }] }],
    ]);
    expect(table.caption?.line.inlines).toEqual([{ type: "hole", index: 0 }]);
  },
);
