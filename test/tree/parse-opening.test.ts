import { expect, test } from "@jest/globals";

import { parsedMarkdown } from "./parsed-markdown.ts";

const table = "\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n:::";

function problemsOf(opening: string) {
  return parsedMarkdown(opening + table).problems;
}

test("A special block goes by its Chinese or its English name, its attributes too", () => {
  const chinese = parsedMarkdown(`:::表{#名单 标题="应急名单" 宽="2,3" 合计 横向}${table}`).document.blocks;
  const english = parsedMarkdown(`:::table{#名单 caption="应急名单" widths="2,3" total landscape}${table}`).document
    .blocks;
  expect(chinese).toMatchObject([
    { caption: { id: "名单" }, widths: [2, 3], total: true, landscape: true, alignments: ["none", "none"] },
  ]);
  expect(JSON.stringify(english).replaceAll(/"place":\{[^}]*\}/g, "")).toBe(
    JSON.stringify(chinese).replaceAll(/"place":\{[^}]*\}/g, ""),
  );
});

test("An unknown block is reported with the nearest name and those that there are", () => {
  expect(parsedMarkdown("::分夜").problems).toEqual([
    [
      "unknown-block",
      "10:1",
      {
        name: "分夜",
        known: ["分页", "不编号", "要点", "表", "图表", "图片", "目录", "附件"],
        nearest: "分页",
      },
    ],
  ]);
  expect(parsedMarkdown("::pagebreka").problems[0]?.[2]).toMatchObject({ nearest: "pagebreak" });
});

test("What stands in an unknown block is looked through all the same", () => {
  expect(parsedMarkdown(":::附见\n\n用`甲`\n\n:::").faults).toEqual([
    "unknown-block 10:1",
    "unsupported-markdown 12:2",
  ]);
});

test("Colons in full width, a blank behind them, or text behind the name make no special block", () => {
  expect(parsedMarkdown("：：分页").problems).toEqual([["block-form", "10:1", { name: "分页", form: "：：分页" }]]);
  expect(parsedMarkdown(":: 分页").faults).toEqual(["block-form 10:1"]);
  expect(parsedMarkdown("::分页 下一页").faults).toEqual(["block-form 10:1"]);
  expect(problemsOf(":::表{标题=甲").map(([code]) => code)).toEqual(["block-form"]);
  expect(parsedMarkdown("::分页[甲]").problems).toEqual([["block-label", "10:5", { label: "[甲]" }]]);
});

test("A block with full-width colons or a blank behind them has that one fault, and what is in it is read", () => {
  expect(parsedMarkdown(`：：：表{标题="甲"}${table.slice(0, -3)}：：：`).faults).toEqual(["block-form 10:1"]);
  expect(parsedMarkdown(`::: 表{标题="甲"}${table}`).faults).toEqual(["block-form 10:1"]);
  expect(parsedMarkdown("：：：要点\n1. 用`甲`\n：：：\n\n乙")).toMatchObject({
    faults: ["block-form 10:1", "unsupported-markdown 11:5"],
    blocks: [expect.anything(), "乙"],
  });
  expect(parsedMarkdown(`  ：：图片{文件="a.png"}`).faults).toEqual(["block-form 10:3"]);
});

test("A closing line with full-width colons is reported where it stands", () => {
  expect(parsedMarkdown(`:::表${table.slice(0, -3)}：：：\n\n乙`).problems).toEqual([
    ["block-form", "14:1", { name: "", form: "：：：" }],
  ]);
});

test("A block of one line takes two colons, one around something takes three", () => {
  expect(parsedMarkdown(":::分页\n\n:::").problems).toEqual([
    ["block-colons", "10:1", { name: "分页", container: false }],
  ]);
  expect(parsedMarkdown('::附件{标题="甲"}').problems).toEqual([
    ["block-colons", "10:1", { name: "附件", container: true }],
  ]);
});

test("A block that is not closed is reported at its first line, also within another", () => {
  expect(parsedMarkdown(":::不编号\n\n# 前言").problems).toEqual([["block-not-closed", "10:1", { name: "不编号" }]]);
  expect(parsedMarkdown('::::附件{标题="甲"}\n\n:::不编号\n\n# 乙\n\n::::\n').faults).toEqual([
    "block-not-closed 12:1",
  ]);
});

test("Blocks in blocks are followed ten deep, and a thousand take no long time", () => {
  const nested = (depth: number) => `${":::不编号\n".repeat(depth)}甲\n${":::\n".repeat(depth)}`;
  expect(parsedMarkdown(nested(10))).toMatchObject({ blocks: ["甲"], problems: [] });
  const begun = performance.now();
  expect(parsedMarkdown(nested(1000)).problems).toEqual([["blocks-too-deep", "20:1", { most: 10 }]]);
  expect(performance.now() - begun).toBeLessThan(2000);
});

test("Unknown attributes are reported where they stand, with the nearest one", () => {
  expect(problemsOf(':::表{标提="甲"}')).toEqual([
    [
      "unknown-attribute",
      "10:6",
      { block: "表", attribute: "标提", nearest: "标题", accepted: ["编号", "标题", "宽", "表头", "合计", "横向"] },
    ],
  ]);
  expect(problemsOf(":::table{captoin=x}")[0]?.[2]).toMatchObject({ nearest: "caption" });
  expect(parsedMarkdown("::分页{#甲}").problems).toEqual([
    ["unknown-attribute", "10:6", { block: "分页", attribute: "#甲", nearest: undefined, accepted: [] }],
  ]);
});

test.each([
  [':::表{表头="0"}', "表头", "0"],
  [':::表{表头="1.5"}', "表头", "1.5"],
  [':::表{表头="二"}', "表头", "二"],
  [":::表{表头}", "表头", ""],
  [':::表{宽="2，3"}', "宽", "2，3"],
  [':::表{宽="2,0"}', "宽", "2,0"],
  [':::表{宽="1e3,2"}', "宽", "1e3,2"],
  [':::表{横向="横"}', "横向", "横"],
  [':::表{编号="甲 乙"}', "编号", "甲 乙"],
  [":::表{标题}", "标题", ""],
])("%s has a wrong value", (opening, attribute, found) => {
  const [[code, , values] = ["", "", {}], ...others] = problemsOf(opening);
  expect(code).toBe("attribute-value");
  expect(values).toMatchObject({ attribute, found });
  expect(others).toEqual([]);
});

test("An attribute written twice is reported the second time, by either name", () => {
  expect(problemsOf(':::表{标题="甲" caption="乙"}')).toEqual([["attribute-twice", "10:13", { attribute: "caption" }]]);
  expect(problemsOf(':::表{标题="甲" #乙 #丙}')).toEqual([["attribute-twice", "10:16", { attribute: "#" }]]);
});

test("A required attribute that is missing is reported by its name", () => {
  expect(parsedMarkdown(":::附件\n\n甲\n\n:::").problems).toEqual([
    ["attribute-missing", "10:1", { block: "附件", names: ["标题", "title"] }],
  ]);
});

test("Full-width marks in the braces are reported where they stand", () => {
  expect(problemsOf(":::表{标题＝名单}")).toEqual([["attribute-form", "10:6", { found: "标题＝名单" }]]);
  expect(problemsOf(":::表{标题=“名单”}")).toEqual([["attribute-form", "10:6", { found: "标题=“名单”" }]]);
  expect(problemsOf(":::表｛合计｝").map(([code]) => code)).toEqual(["block-form"]);
});

test("A phrase may stand in a caption, and is no attribute and no mark whatever it prints", () => {
  const { document, problems } = parsedMarkdown(`:::表{标题="{{a" 合计 #b}}名单" 横向="否"}${table}`);
  expect(problems).toEqual([]);
  const [block] = document.blocks;
  expect(block?.type === "table" && [block.total, block.landscape, block.caption?.id]).toEqual([
    false,
    false,
    undefined,
  ]);
  expect(block?.type === "table" && block.caption?.line.inlines).toEqual([
    { type: "hole", index: 0 },
    { type: "text", text: "名单" },
  ]);
  expect(block?.type === "table" && block.caption?.line.phrases.map(({ expression }) => expression)).toEqual([
    'a" 合计 #b',
  ]);
});

test.each([":::表{#{{甲}}}", ':::表{宽="{{2}},3"}', ':::表{表头="{{2}}"}', ":::表{横向={{是}}}"])(
  "What a fact says becomes no id, number or switch: %s",
  (opening) => {
    const codes = problemsOf(opening).map(([code]) => code);
    expect(codes).toEqual(["phrase-in-attribute"]);
  },
);

test("A phrase that stands for an attribute is refused", () => {
  expect(problemsOf(":::表{{{合计}}}").map(([code]) => code)).not.toEqual([]);
});

test.each([
  ["bar chart", "bar"],
  ["Pie", "pie"],
  ["stacked column", "stacked"],
  ["条形图", "条"],
  ["折线图", "折线"],
  ["lien", "line"],
  ["雷达", undefined],
])("A kind of chart written as %s suggests %s", (written, nearest) => {
  const chart = `:::图表{类型="${written}"}\n| 月 | 会议 |\n|---|---|\n| 一 | 1 |\n:::`;
  expect(parsedMarkdown(chart).problems).toEqual([
    ["attribute-value", "10:11", expect.objectContaining({ found: written, nearest })],
  ]);
});
