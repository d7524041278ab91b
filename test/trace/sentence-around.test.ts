import { expect, test } from "@jest/globals";

import { sentenceAround } from "../../src/trace/sentence-around.ts";
import { traceReport } from "../../src/trace/trace-report.ts";
import { phraseText } from "../../src/text/text.ts";
import { readPeriod } from "../../src/calendar/read-period.ts";
import { render } from "../text/sample-facts.ts";

/** The sentence around each figure of a body, the figure in square brackets. */
function sentences(template: string): readonly string[] {
  const { text } = render(template);
  const period = readPeriod("2020-02");
  if (!text || !period) throw new Error(`${template} has a fault`);
  const place = { file: "huibao.yaml", line: 2, column: 3, endLine: 2, endColumn: 9 };
  const view = {
    unit: { id: "bureau", name: "示例市民政局", short: "市民政局", place },
    scope: "own" as const,
    period,
  };
  const { figures } = traceReport("sample", view, text);
  return figures.slice(1).map(({ around, phrase }) => `${around.before}[${phraseText(phrase)}]${around.after}`);
}

const title = "---\ntitle: '{{period}}汇报'\n---\n";

test.each([
  ["ends with its mark", "一句。开会{{count meetings}}次；又一句。", ["开会[5]次；"]],
  ["goes over the lines of a paragraph", "本月\n开会{{count meetings}}次，\n发文2份。", ["本月开会[5]次，发文2份。"]],
  [
    "is the value of a special block's attribute",
    ':::表{#甲 标题="本月会议{{count meetings}}次（第一批）" 合计 宽="1"}\n| 甲 |\n|---|\n| 乙 |\n:::',
    ["本月会议[5]次（第一批）"],
  ],
  [
    "tells a footnote in brackets",
    "开会{{count meetings}}次^[发文{{count documents}}份。]，见[](#甲)。",
    ["开会[5]次（发文2份。），见。", "开会5次（发文[2]份。），见。"],
  ],
  [
    "leaves out marks of merged cells",
    "| 甲 | 乙 | 丙 |\n|---|---|---|\n| 合计 | < | {{count meetings}} |",
    ["合计 | [5]"],
  ],
  ["joins English lines with a space", "We met\n{{count meetings}} times. Then", ["We met [5] times."]],
  [
    "has other phrases as they are printed",
    "{{count meetings}}次{{count documents}}份。",
    ["[5]次2份。", "5次[2]份。"],
  ],
  [
    "of a cell is its row",
    "| 序号 | 会议 | 文件 | 附注 |\n|---|---|---|---|\n| 1. | 共{{count meetings}}次。 | **{{count documents}}** | |",
    ["1. | 共[5]次。 | 2", "1. | 共5次。 | [2]"],
  ],
  ["of an item is the item", "- 一项{{count meetings}}\n- 二项{{count documents}}", ["一项[5]", "二项[2]"]],
  ["stands without the marks of Markdown", "# **会议**[{{count meetings}}次](https://a.cn)\\*", ["会议[5]次*"]],
  ["stops at a blank line", "前文\n\n开会{{count meetings}}次", ["开会[5]次"]],
])("The sentence around a figure %s", (_, body, wanted) => {
  expect(sentences(title + body)).toEqual(wanted);
});

test("In the front matter marks are no Markdown, and bars only break the line", () => {
  const { text } = render("---\ntitle: '# {{period}}|汇报。'\n---\n无");
  expect(text && sentenceAround(text.parts.title, 0, false)).toEqual({ before: "# ", after: "汇报。" });
});
