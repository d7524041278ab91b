import { expect, test } from "@jest/globals";

import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import { editTexts } from "../imitate/edit-parts.ts";
import { readSound } from "../sample-files.ts";
import { smallReport } from "./small-report.ts";

const template = `---
title: 汇报
---
# {{unit.name}}

## 会议

全月共有{{count meetings}}次，合计{{count meetings}}件。

# 文件

## 会议

全月共有{{count documents}}次，合计{{count documents}}件。
`;

/** The paragraphs of the body put into another order, by their numbers; what is not named is deleted. */
const inOrder = (order: readonly number[]) => (bytes: Uint8Array) =>
  editTexts(bytes, (xml) => {
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    if (paragraphs.length !== 7) return xml;
    const ordered = order.map((number) => paragraphs[number] ?? "");
    return xml.replace(paragraphs.join(""), () => ordered.join(""));
  });

async function judgedAfter(edit: (bytes: Uint8Array) => Uint8Array): Promise<readonly string[]> {
  const { bytes, text } = await smallReport({ template });
  const { judged } = verifyReturned(readSound(edit(bytes)), readSound(bytes), text);
  return judged.flatMap((one) => (one.type === "misplaced" ? [`${one.is} for ${one.draft}`] : []));
}

test.each([
  ["as it was", [0, 1, 2, 3, 4, 5, 6], []],
  ["the two paragraphs exchanged", [0, 1, 2, 6, 4, 5, 3], ["1 for 2", "1 for 2", "2 for 1", "2 for 1"]],
  ["their headings exchanged", [0, 4, 2, 3, 1, 5, 6], ["2 for 1", "2 for 1", "1 for 2", "1 for 2"]],
  ["the two sections exchanged, headings and all", [0, 4, 5, 6, 1, 2, 3], []],
  ["one heading deleted", [0, 1, 2, 3, 5, 6], []],
])("Paragraphs of the same words are read by the heading above them: %s", async (_, order, expected) => {
  expect(await judgedAfter(inOrder(order))).toEqual(expected);
});
