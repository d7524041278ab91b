import { expect, test } from "@jest/globals";

import { inlineText } from "../../src/tree/line-text.ts";
import { parsedMarkdown } from "./parsed-markdown.ts";

test("A footnote stands where it belongs, and may hold phrases, emphasis and links", () => {
  const { blocks, problems } = parsedMarkdown(
    "共{{6}}次^[含**视频**会议{{2}}次，见[通知](https://a.cn/b_(1))。]，其中^[甲]^[乙]。",
  );
  expect(blocks).toEqual(["共{0}次^[含**视频**会议{1}次，见[通知](https://a.cn/b_(1))。]，其中^[甲]^[乙]。"]);
  expect(problems).toEqual([]);
});

test("A footnote's text is no part of the line's own", () => {
  const [block] = parsedMarkdown("共{{6}}次^[含视频会议]。").document.blocks;
  expect(block?.type === "paragraph" && inlineText(block.shape.children, block.phrases)).toBe("共6次。");
});

test("Footnotes stand in cells, items and behind a heading's full stop, over several lines, with bars and brackets", () => {
  const { blocks, problems } = parsedMarkdown(
    [
      "| 甲^[含{{a}}|b] | 乙 |",
      "|---|---|",
      "| {{1}} | {{2}}^[**丙**] |",
      "",
      "- 项^[注\\]一",
      "  续行[丁]]",
      "",
      "## 抓救助。各地^[含区]排查",
      "",
      "_强_^[\\^\\[x_y]",
    ].join("\n"),
  );
  expect(problems).toEqual([]);
  expect(blocks).toEqual([
    [
      ["甲^[含{0}|b]", "乙"],
      ["{0}", "{1}^[**丙**]"],
    ],
    ["-", ["项^[注]一续行[丁]]"]],
    "h2 抓救助。 | 各地^[含区]排查",
    "_强_^[^[x_y]",
  ]);
});

test("Emphasis ends before a footnote as it would before text", () => {
  expect(parsedMarkdown("**（重点）**^[甲]乙，*丙*^[丁]").blocks).toEqual(["**（重点）**^[甲]乙，_丙_^[丁]"]);
});

test.each([
  ["甲^[乙", "footnote-not-closed", "10:2", {}],
  ["甲^[乙\n\n丙]", "footnote-not-closed", "10:2", {}],
  ["- 甲^[乙\n- 丙]", "footnote-not-closed", "10:4", {}],
  ["甲^[]", "footnote-empty", "10:2", {}],
  ["甲^[ ]", "footnote-empty", "10:2", {}],
  ["# 甲^[乙]", "footnote-place", "10:4", { within: "heading" }],
  ["# **甲^[乙]**。丙^[丁]", "footnote-place", "10:6", { within: "heading" }],
  ["甲^[乙^[丙]]", "footnote-place", "10:5", { within: "footnote" }],
  ["[甲^[乙]](https://a.cn)", "footnote-place", "10:3", { within: "link" }],
  [':::表{标题="甲^[乙]"}\n| 甲 |\n|---|\n| 1 |\n:::', "footnote-place", "10:11", { within: "line" }],
  ["甲^[用`乙`]", "unsupported-markdown", "10:5", { construct: "code" }],
  ["甲^[乙\n- 丙]", "unsupported-markdown", "10:2", { construct: "block-in-footnote" }],
])("%j is refused: %s", (markdown, code, at, values) => {
  expect(parsedMarkdown(markdown).problems).toEqual([[code, at, values]]);
});

test("A footnote that is escaped, or that a fact says, is text", () => {
  const { document, blocks, problems } = parsedMarkdown("甲\\^[乙]，{{^[丙]}}，{{]}}^[丁{{]}}{{[}}]");
  expect(problems).toEqual([]);
  expect(blocks).toEqual(["甲^[乙]，{0}，{1}^[丁{2}{3}]"]);
  const [block] = document.blocks;
  expect(block?.type === "paragraph" && inlineText(block.shape.children, block.phrases)).toBe("甲^[乙]，^[丙]，]");
});

test("A thousand footnotes in a paragraph take no long time, and a fault in the last has its place", () => {
  const begun = performance.now();
  const { faults } = parsedMarkdown(`${"甲^[乙，丙丁戊己庚辛]".repeat(1_000)}^[用\`甲\`]`);
  expect(faults).toEqual(["unsupported-markdown 10:12004"]);
  expect(performance.now() - begun).toBeLessThan(3_000);
});

test("Ten thousand open brackets take no long time", () => {
  const begun = performance.now();
  expect(parsedMarkdown(`甲${"^[".repeat(10_000)}`).faults.length).toBeGreaterThan(0);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
