import { expect, test } from "@jest/globals";

import type { Inline } from "../../../src/tree/tree.ts";
import { writeText } from "../../../src/writers/text/write-text.ts";
import { writeTextTable } from "../../../src/writers/text/write-text-table.ts";
import { captionOf, documentWith, imageOf, lineOf, paragraphOf, place, tableOf } from "../blocks.ts";
import { documentOf, fullReport, shippedStyle } from "../sample-document.ts";

const style = shippedStyle("gbt9704");

test("a report is a paragraph a line, with all numbers written out", () => {
  expect(writeText(fullReport(), style, "zh-CN")).toMatchInlineSnapshot(`
"示例市民政局关于疫情防控期间民政领域工作情况的报告

示例市人民政府：

　　总体情况：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

一、组织领导

　　总体情况：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

（一）会议6次

　　总体情况：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

1.局党组会议

　　总体情况：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

（1）领导小组会议

①扩大会议

　　缺数时写作【待补：在册人数】人，强调与又粗又斜，见市民政局网站。

2.其他会议

二、数字

（一）再从（一）起

项目  本期  较上期  备注
----  ----  ------  --------------------------------
会议     6      +2  局党组（扩大）会议与领导小组会议
文件    17      +5

单位        数
----------  --
甲县民政局   3

　　1.第一项1
　　2.第二项
　　　　◦ 分项甲
　　　　◦ 分项乙
　　3.第三项
　　　　（1）小项
　　　　（2）小项

　　5.从五开始
　　6.第六

　　• 甲
　　• 乙
　　续段

附：说明

　　说明文字。

（一）附下的（一）

（二）附下的（二）

三、接着的三

　　总体情况：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

示例市民政局

2020年2月10日
"
`);
});

test("columns are straight where a 汉字 takes two places", () => {
  expect(
    writeTextTable(
      [["项目", "数", "备注"]],
      [
        ["会议", "6", "局党组"],
        ["a", "170余", ""],
      ],
      ["none", "right", "center"],
    ),
  ).toBe("项目     数   备注\n----  -----  ------\n会议      6  局党组\na     170余");
});

test("a red head, references, footnotes, attachments and imprint each have their lines", () => {
  const note: Inline = { type: "footnote", children: [{ type: "text", text: "注文" }] };
  const parts = documentOf([], {
    title: "关于救助|工作的通知",
    mark: "示例市民政局文件",
    number: "示民发〔2026〕18号",
    addressee: "各县民政局：",
    signature: "示例市民政局",
    date: "2026年9月28日",
    copies: "市财政局。",
    issuer: "办公室",
    "issue-date": "2026年9月29日",
  });
  const table = tableOf("| a |\n|---|\n| b |", { caption: captionOf("", "t") });
  const document = {
    ...parts,
    blocks: [table, paragraphOf({ type: "text", text: "见" }, { type: "reference", id: "t" }, note), imageOf("a.png")],
    attachments: ["名单", "办法"].map((title) => ({ title: lineOf(title), landscape: false, blocks: [], place })),
  };
  const rule = "-".repeat(40);
  expect(writeText(document, shippedStyle("redhead"), "zh-CN").split("\n\n")).toEqual([
    "示例市民政局文件",
    "示民发〔2026〕18号",
    rule,
    "关于救助工作的通知",
    "各县民政局：",
    "表1",
    "a\n-\nb",
    "　　见表1[1]",
    "[a.png]",
    "　　附件：1.名单\n　　　　　2.办法",
    "示例市民政局",
    "2026年9月28日",
    rule,
    "附件1",
    "名单",
    rule,
    "附件2",
    "办法",
    rule,
    "抄送：市财政局。",
    "办公室　　2026年9月29日印发",
    "[1] 注文\n",
  ]);
});

test("an English report has no blanks before its paragraphs, and English labels", () => {
  const document = documentWith([paragraphOf({ type: "text", text: "Text." })], {
    attachments: [{ title: lineOf("List"), landscape: false, blocks: [], place }],
  });
  const text = writeText(document, shippedStyle("plain-en"), "en");
  expect(text).toContain("\n\nText.\n\nAttachments: List\n\n");
});

test("a list within a list stands further in, under its own numbers", () => {
  const text = writeText(documentOf(["1. 一\n   1. 甲\n   2. 乙\n2. 二"]), style, "zh-CN");
  expect(text.split("\n").slice(2, -1)).toEqual(["　　1.一", "　　　　（1）甲", "　　　　（2）乙", "　　2.二"]);
});
