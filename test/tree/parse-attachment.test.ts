import { expect, test } from "@jest/globals";

import { lineText } from "../../src/tree/line-text.ts";
import type { Attachment } from "../../src/tree/tree.ts";
import { parsedMarkdown } from "./parsed-markdown.ts";
import { shownBlock } from "./shown-block.ts";

function shown({ title, id, landscape, blocks }: Attachment) {
  return { title: lineText(title), id, landscape, blocks: blocks.map(shownBlock) };
}

test("Attachments stand behind the body, with headings, tables and pages of their own", () => {
  const { document, blocks, problems } = parsedMarkdown(
    [
      "# 总体情况",
      "",
      '::::附件{#名单 标题="{{2020年}}名单" 横向}',
      "",
      "# 市级",
      "",
      ':::表{标题="人员"}',
      "| 姓名 |",
      "|---|",
      "| {{某甲}} |",
      ":::",
      "",
      "::::",
      "",
      ':::附件{标题="统计表"}',
      "",
      "共{{3}}人。",
      "",
      ":::不编号",
      "# 说明",
      ":::",
      ":::",
    ].join("\n"),
  );
  expect(problems).toEqual([]);
  expect(blocks).toEqual(["h1 总体情况"]);
  expect(document.attachments.map(shown)).toEqual([
    { title: "2020年名单", id: "名单", landscape: true, blocks: ["h1 市级", [["姓名"], ["{0}"]]] },
    { title: "统计表", id: undefined, landscape: false, blocks: ["共{0}人。", "h1 unnumbered 说明"] },
  ]);
});

test("An attachment without a title or without a block is refused", () => {
  expect(parsedMarkdown(":::附件\n\n甲\n\n:::").faults).toEqual(["attribute-missing 10:1"]);
  expect(parsedMarkdown(':::附件{标题=""}\n\n甲\n\n:::').faults).toEqual(["attachment-without-title 10:11"]);
  expect(parsedMarkdown(':::附件{标题="{{}}"}\n\n甲\n\n:::').faults).toEqual(["attachment-without-title 10:11"]);
  expect(parsedMarkdown(':::附件{标题="甲"}\n\n:::').faults).toEqual(["attachment-empty 10:1"]);
  expect(parsedMarkdown(':::附件{标题="甲"}\n\n{{}}\n\n:::').faults).toEqual(["attachment-empty 10:1"]);
});

test("Text of the body behind an attachment is refused, once for each place where it goes on", () => {
  expect(parsedMarkdown(':::附件{标题="甲"}\n\n乙\n\n:::\n\n丙\n\n丁').faults).toEqual(["text-behind-attachment 16:1"]);
});

test("A gap of a draft behind an attachment may stand for another one", () => {
  expect(parsedMarkdown(':::附件{标题="甲"}\n\n乙\n\n:::\n\n{{【待补：名单】}}').faults).toEqual([]);
});

test("An attachment within another block is refused, and looked through", () => {
  expect(parsedMarkdown('::::附件{标题="甲"}\n\n:::附件{标题="乙"}\n\n用`丙`\n\n:::\n\n::::').faults).toEqual([
    "attachment-within 12:1",
    "unsupported-markdown 14:2",
  ]);
});

test("A fault deep within an attachment is placed at its line, past the longer tokens before it", () => {
  const rows = Array.from({ length: 12 }, (_, index) => `| {{${index}}} |`);
  const markdown = [
    '::::附件{标题="甲"}',
    "",
    ":::表",
    "| 甲 |",
    "|---|",
    ...rows,
    "| {{x}}用`乙` |",
    ":::",
    "",
    "::::",
  ];
  expect(parsedMarkdown(markdown.join("\n")).faults).toEqual(["unsupported-markdown 27:9"]);
});
