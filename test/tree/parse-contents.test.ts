import { expect, test } from "@jest/globals";

import { parsedMarkdown } from "./parsed-markdown.ts";

test("The contents page lists two levels of headings, or as many as it is told", () => {
  expect(parsedMarkdown("::目录").document.blocks).toEqual([{ type: "contents", levels: 2 }]);
  expect(parsedMarkdown("::contents{levels=3}").document.blocks).toEqual([{ type: "contents", levels: 3 }]);
});

test("There is one contents page, and none in an attachment", () => {
  const { document, faults } = parsedMarkdown('::目录\n\n# 甲\n\n::目录\n\n:::附件{标题="乙"}\n\n::目录\n\n丙\n\n:::');
  expect(faults).toEqual(["contents-twice 14:1", "contents-place 18:1"]);
  expect(document.blocks.filter(({ type }) => type === "contents")).toHaveLength(1);
});

test("It has at most the five levels that there are", () => {
  expect(parsedMarkdown('::目录{层级="6"}').faults).toEqual(["attribute-value 10:10"]);
  expect(parsedMarkdown(":::目录\n:::").faults).toEqual(["block-colons 10:1"]);
});
