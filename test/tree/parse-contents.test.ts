import { expect, test } from "@jest/globals";

import { parsedMarkdown } from "./parsed-markdown.ts";

test("The contents page lists two levels of headings, or as many as it is told", () => {
  expect(parsedMarkdown("::目录\n\n# 甲").document.blocks[0]).toEqual({ type: "contents", levels: 2 });
  expect(parsedMarkdown("::contents{levels=3}\n\n# 甲").document.blocks[0]).toEqual({ type: "contents", levels: 3 });
});

test("There is one contents page, and none in an attachment", () => {
  const { document, faults } = parsedMarkdown('::目录\n\n# 甲\n\n::目录\n\n:::附件{标题="乙"}\n\n::目录\n\n丙\n\n:::');
  expect(faults).toEqual(["contents-twice 14:1", "contents-place 18:1"]);
  expect(document.blocks.filter(({ type }) => type === "contents")).toHaveLength(1);
});

test("It has at most the five levels that there are", () => {
  expect(parsedMarkdown('::目录{层级="6"}\n\n# 甲').faults).toEqual(["attribute-value 10:10"]);
  expect(parsedMarkdown(":::目录\n:::").faults).toEqual(["block-colons 10:1"]);
});

test("It is reported where there is nothing for it to list", () => {
  expect(parsedMarkdown("::目录\n\n甲").problems).toEqual([["contents-empty", "10:1", { levels: 2 }]]);
  expect(parsedMarkdown("::目录{层级=1}\n\n## 甲").problems).toEqual([["contents-empty", "10:1", { levels: 1 }]]);
  expect(parsedMarkdown("::目录\n\n## 甲。乙").faults).toEqual(["contents-empty 10:1"]);
  expect(parsedMarkdown("::目录\n\n## 甲").faults).toEqual([]);
  expect(parsedMarkdown('::目录\n\n甲\n\n:::附件{标题="乙"}\n\n丙\n\n:::').faults).toEqual([]);
});
