import { describe, expect, test } from "@jest/globals";

import { cutBlocks } from "../../src/text/cut-blocks.ts";

describe("rendered text is cut into its top-level blocks", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["blank lines alone", "\n \n\t\n", []],
    ["one paragraph", "甲\n乙", ["甲\n乙"]],
    ["paragraphs between blank lines", "\n甲\n\n \n乙\n", ["甲", "乙"]],
    ["a heading is a block without blank lines around it", "甲\n# 一\n乙", ["甲", "# 一", "乙"]],
    ["one heading after another", "# 一\n## 二", ["# 一", "## 二"]],
    ["no heading without its space", "#一\n乙", ["#一\n乙"]],
    ["a directive of its own", "甲\n::分页\n乙", ["甲", "::分页", "乙"]],
    ["a list", "- 甲\n- 乙", ["- 甲\n- 乙"]],
    ["a list with blank lines between its items", "- 甲\n\n- 乙\n\n丙", ["- 甲\n\n- 乙", "丙"]],
    ["a list item of two paragraphs", "1. 甲\n\n   乙\n\n2. 丙", ["1. 甲\n\n   乙\n\n2. 丙"]],
    ["a list right after a paragraph goes on as one", "甲：\n- 乙\n\n- 丙", ["甲：\n- 乙\n\n- 丙"]],
    ["a list that a heading ends", "- 甲\n# 一", ["- 甲", "# 一"]],
    ["a list with an indented heading, which stands in its item", "- 甲\n\n  # 一\n\n- 乙", ["- 甲\n\n  # 一\n\n- 乙"]],
    ["a table", "| a |\n| - |\n| b |\n\n丙", ["| a |\n| - |\n| b |", "丙"]],
    ["a container to its end", "甲\n:::不编号\n# 一\n\n乙\n:::\n丙", ["甲", ":::不编号\n# 一\n\n乙\n:::", "丙"]],
    ["a container in a container", "::::外\n:::内\n:::\n\n甲\n::::\n乙", ["::::外\n:::内\n:::\n\n甲\n::::", "乙"]],
    ["a container that never ends", ":::不编号\n甲\n\n乙", [":::不编号\n甲\n\n乙"]],
  ])("%s", (_, text, blocks) => {
    expect(cutBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
  });
});

test("a long text is cut in no long time", () => {
  const text = "- 甲\n\n".repeat(50_000);
  const begun = performance.now();
  expect(cutBlocks(text)).toHaveLength(1);
  expect(cutBlocks(`- 甲${"\n".repeat(200_000)}乙`)).toHaveLength(2);
  expect(performance.now() - begun).toBeLessThan(3000);
});
