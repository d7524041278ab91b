import { expect, test } from "@jest/globals";

import { contentsEntries } from "../../src/writers/contents-entries.ts";
import { documentWith, lineOf, place } from "./blocks.ts";
import { documentOf, shippedStyle } from "./sample-document.ts";

const style = shippedStyle("gbt9704");

function entries(blocks: readonly string[], levels: number): readonly (readonly [number, string])[] {
  return contentsEntries(documentOf(blocks), style, levels).map(({ level, text }) => [level, text]);
}

test("The contents list headings with their numbers, down to a level", () => {
  expect(entries(["# 甲{{6}}", "## 乙", "### 丙", "# 丁"], 2)).toEqual([
    [1, "一、甲6"],
    [2, "（一）乙"],
    [1, "二、丁"],
  ]);
});

test("A heading in whose line text goes on is not listed, but counts", () => {
  expect(entries(["# 甲", "## 乙。各地落实。", "## 丙"], 2)).toEqual([
    [1, "一、甲"],
    [2, "（二）丙"],
  ]);
});

test("Attachments are listed by their titles, and the headings in them behind", () => {
  const attachment = { title: lineOf("工作|清单"), landscape: false, place, blocks: documentOf(["# 会议"]).blocks };
  const document = documentWith(documentOf(["# 甲"]).blocks, { attachments: [attachment] });
  expect(contentsEntries(document, style, 1).map(({ text }) => text)).toEqual(["一、甲", "工作清单", "一、会议"]);
});
