import { expect, test } from "@jest/globals";

import { labelWordsFor } from "../../src/locale/label-words.ts";
import type { Document, DocumentBlock } from "../../src/tree/tree.ts";
import { labelTargets } from "../../src/writers/label-targets.ts";
import { captionOf, documentWith, emptyLine, imageOf, place, tableOf } from "./blocks.ts";

function table(id?: string): DocumentBlock {
  return tableOf("| 甲 |\n|---|\n| 1 |", { caption: captionOf("会议", id) });
}

function image(id: string): DocumentBlock {
  return imageOf("images/a.png", { caption: captionOf("", id) });
}

function attachment(id: string, blocks: readonly DocumentBlock[]): Document["attachments"][number] {
  return { title: emptyLine, id, landscape: false, blocks, place };
}

test("Tables and figures are counted each by themselves, through the attachments; those without a caption don't count", () => {
  const blocks = [table("a"), tableOf("| 甲 |\n|---|\n| 1 |"), table(), image("p"), table("b")];
  const attachments = [attachment("一", [table("c")]), attachment("二", [image("q")])];
  expect([...labelTargets(documentWith(blocks, { attachments }), labelWordsFor("zh-CN"))]).toEqual([
    ["a", "表1"],
    ["p", "图1"],
    ["b", "表3"],
    ["一", "附件1"],
    ["c", "表4"],
    ["二", "附件2"],
    ["q", "图2"],
  ]);
});

test("A single attachment has no number", () => {
  const document = documentWith([], { attachments: [attachment("x", [])] });
  expect([...labelTargets(document, labelWordsFor("zh-CN"))]).toEqual([["x", "附件"]]);
  expect([...labelTargets(document, labelWordsFor("en"))]).toEqual([["x", "Attachment"]]);
});
