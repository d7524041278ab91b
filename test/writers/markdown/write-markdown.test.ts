import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, property, string } from "fast-check";

import type { Document, Inline } from "../../../src/tree/tree.ts";
import { writeMarkdown } from "../../../src/writers/markdown/write-markdown.ts";
import { captionOf, documentWith, imageOf, lineOf, paragraphOf, phraseOf, place, tableOf } from "../blocks.ts";
import { documentOf, fullReport, shippedStyle } from "../sample-document.ts";
import { nodesIn, parseMarkdown, textIn } from "./parse-markdown.ts";

const style = shippedStyle("gbt9704");

function write(document: Document): string {
  return writeMarkdown(document, style, "zh-CN");
}

/** What stands below the title. */
function body(...blocks: Document["blocks"]): string {
  return write(documentWith(blocks)).split("\n").slice(2).join("\n").trimEnd();
}

const hole: Inline = { type: "hole", index: 0 };

function factIn(text: string): Document["blocks"][number] {
  return { ...paragraphOf(hole), phrases: [phraseOf(text, "a")] } as Document["blocks"][number];
}

describe("a report", () => {
  test("is a paragraph a line, with all numbers written out", () => {
    expect(write(fullReport())).toMatchInlineSnapshot(`
"# 示例市民政局关于疫情防控期间民政领域工作情况的报告

示例市人民政府：

**总体情况**：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

## 一、组织领导

**总体情况**：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

### （一）会议6次

**总体情况**：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

#### 1.局党组会议

**总体情况**：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

##### （1）领导小组会议

###### ①扩大会议

缺数时写作【待补：在册人数】人，*强调*与***又粗又斜***，见[市民政局网站](<https://mz.example.cn/a?b=1&c=2>)。

#### 2.其他会议

## 二、数字

### （一）再从（一）起

| 项目 | 本期 | 较上期 | 备注 |
| --- | --: | --: | :-- |
| 会议 | 6 | +2 | 局党组（扩大）会议与领导小组会议 |
| 文件 | 17 | +5 |  |

| 单位 | 数 |
| --- | --: |
| 甲县民政局 | 3 |

1. 第一项1
2. 第二项
   - 分项甲
   - 分项乙
3. 第三项
   1. 小项
   2. 小项

<!-- -->

5. 从五开始
6. 第六

<!-- -->

- 甲
- 乙

  续段

## 附：说明

说明文字。

### （一）附下的（一）

### （二）附下的（二）

## 三、接着的三

**总体情况**：全市共召开会议6次，印发文件17件，走访机构170余家，捐赠资金268.9163万元，物资折合110.941万元。工作专班由7个增加到9个，“一老一小”等重点对象——由专人负责……

示例市民政局

2020年2月10日
"
`);
  });

  test("has its attachments, notes and references", () => {
    const note: Inline = { type: "footnote", children: [{ type: "text", text: "注*文" }] };
    const table = tableOf("| a | b |\n|---|--:|\n| 甲|乙 | 1 |".replace("甲|乙", "甲\\|乙"), {
      caption: captionOf("会议", "t"),
    });
    const document = documentWith(
      [table, paragraphOf({ type: "text", text: "见" }, { type: "reference", id: "t" }, note)],
      {
        attachments: [
          { title: lineOf("名单"), landscape: false, blocks: [paragraphOf({ type: "text", text: "甲" })], place },
        ],
      },
    );
    expect(write(document).split("\n").slice(2).join("\n")).toBe(`表1　会议

| a | b |
| --- | --: |
| 甲\\|乙 | 1 |

见表1[^1]

附件：名单

---

附件

# 名单

甲

[^1]: 注\\*文
`);
  });

  test("has a chart as the table that it is drawn from, and pictures by their files", () => {
    const chart = {
      type: "chart",
      form: "column",
      head: "地区",
      categories: ["甲", "乙"],
      series: [{ name: "会议", values: ["12.50", undefined] }],
      unit: "次",
      phrases: [],
      place,
    } as const;
    expect(body(chart, imageOf("images/a b.png", { alternative: lineOf("照片") }))).toBe(`| 地区（单位：次） | 会议 |
| :-- | --: |
| 甲 | 12.50 |
| 乙 |  |

![照片](<images/a b.png>)`);
  });

  test("is the same text every time", () => {
    expect(write(fullReport())).toBe(write(fullReport()));
  });
});

describe("bold text", () => {
  const strong = (text: string): Inline => ({ type: "strong", children: [{ type: "text", text }] });
  const plain = (text: string): Inline => ({ type: "text", text });

  test("is bold when it is parsed again, its full stop aside where a 汉字 follows", () => {
    expect(body(paragraphOf(strong("总体情况："), plain("全市")))).toBe("**总体情况**：全市");
    expect(body(paragraphOf(strong("总体情况："), plain("（全市）")))).toBe("**总体情况：**（全市）");
    expect(body(paragraphOf(plain("见"), strong("《办法》"), plain("。")))).toBe("见《**办法》**。");
  });

  test.each<[readonly Inline[]]>([
    [[plain("甲"), strong("乙"), plain("丙")]],
    [[strong("（甲）"), plain("乙"), strong("“丙”")]],
    [[strong("甲"), { type: "emphasis", children: [plain("乙")] }, strong("丙")]],
    [[plain("1"), strong("2"), { type: "strong", children: [{ type: "emphasis", children: [plain("3")] }] }]],
    [[strong(" 甲 "), plain("乙")]],
    [[strong("："), plain("乙")]],
  ])("parsed again it is the same characters: %#", (inlines) => {
    const markdown = body(paragraphOf(...inlines));
    const parsed = parseMarkdown(markdown);
    expect(textIn(parsed)).toBe(inlines.map(textOf).join(""));
    const isBold = inlines.some((inline) => inline.type === "strong" && /[^\p{P}\s]/u.test(textOf(inline)));
    expect(nodesIn(parsed).some(({ type }) => type === "strong")).toBe(isBold);
  });

  function textOf(inline: Inline): string {
    return inline.type === "text" ? inline.text : "children" in inline ? inline.children.map(textOf).join("") : "";
  }
});

describe("a fact", () => {
  test.each([
    "# 标题",
    "1. 一",
    "12)",
    "- 甲",
    "+ 甲",
    "> 甲",
    "---",
    "===",
    "***",
    "| a | b |",
    "**粗** _斜_ ~~删~~ `码` [链](http://a.cn) ![图](a.png) <b>甲</b> &amp; &#65; \\ $x^2$ [^1]",
    "https://a.example.cn www.example.cn a@b.cn",
    "```",
    "    四个空格",
    "甲  乙",
    "末尾空格 ",
    ": 定义",
    "12:30",
    "C:\\目录\\",
    "#",
    "甲\t乙",
    "<!-- 甲 -->",
    "![",
    "\\",
  ])("is the same characters when it is parsed again: %s", (text) => {
    const parsed = parseMarkdown(body(factIn(text)));
    const paragraphs = nodesIn(parsed).filter(({ type }) => type === "paragraph");
    expect(paragraphs.map(textIn)).toEqual([text]);
    expect(nodesIn(parsed).map(({ type }) => type)).toEqual(["root", "paragraph", "text"]);
  });

  test("of any characters stays what it is in a paragraph, a heading, an item and a cell", () => {
    const awkward = string({
      unit: constantFrom(..."\\`*_{}[]()#+-.!|<>~&:;=$^@\"' 甲乙，。1a/".split("")),
      minLength: 1,
      maxLength: 12,
    });
    assert(
      property(awkward, (text) => {
        const phrases = [phraseOf(text, "a")];
        const row = (inline: Inline) => ({ shape: { type: "row", cells: [{ children: [inline] }] } as const, phrases });
        const document = documentWith([
          factIn(text),
          {
            type: "heading",
            shape: { type: "heading", level: 1, numbered: false, children: [hole], runIn: [] },
            phrases,
          },
          {
            type: "list",
            ordered: false,
            start: 1,
            items: [{ shape: { type: "list-item", children: [{ type: "paragraph", children: [hole] }] }, phrases }],
          },
          tableOf("| a |\n|---|\n| b |", { headers: [row(hole)], rows: [row(hole)] }),
        ]);
        const nodes = nodesIn(parseMarkdown(write(document)));
        const texts = nodes.filter(({ type }) => ["paragraph", "heading", "tableCell"].includes(type)).map(textIn);
        expect(texts.slice(1)).toEqual([text, text, text, text, text]);
        expect(
          nodes.some(({ type }) => ["html", "link", "image", "strong", "emphasis", "inlineCode"].includes(type)),
        ).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

test("a list within a list stands under its item", () => {
  const document = documentOf(["3. 一\n4. 二\n   - 甲\n   - 乙\n\n     续段\n5. 三"]);
  expect(write(document).split("\n").slice(2).join("\n").trimEnd()).toBe(
    "3. 一\n4. 二\n   - 甲\n   - 乙\n\n     续段\n5. 三",
  );
});

test("a list within an item that begins with another number stands apart from its text", () => {
  const document = documentOf(["- 甲\n\n  3. 三\n  4. 四\n- 乙"]);
  const markdown = write(document).split("\n").slice(2).join("\n").trimEnd();
  expect(markdown).toBe("- 甲\n\n  3. 三\n  4. 四\n- 乙");
  expect(nodesIn(parseMarkdown(markdown)).filter(({ type }) => type === "list")).toHaveLength(2);
});

test("contents that leave a level out are lists within each other", () => {
  const document = documentOf(['::目录{层级="5"}', "### 三级", "# 一级", "##### 五级"]);
  const entries = write(document).split("\n\n")[2] ?? "";
  expect(entries).toBe("- 1.三级\n- 一、一级\n  - ①五级");
});
