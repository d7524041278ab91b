import { expect, test } from "@jest/globals";

import { insertText } from "../../../src/review/rewrite/insert-text.ts";
import { spliceXml } from "../../../src/review/rewrite/splice.ts";
import type { TrackedChange } from "../../../src/review/rewrite/tracked-change.ts";
import { paragraphOf } from "./paragraph-of.ts";

const start = `<w:bookmarkStart w:id="1" w:name="_hb_0foygh109fl0eqiwbw"/>`;
const end = `<w:bookmarkEnd w:id="1"/>`;
const bold = "<w:rPr><w:b/></w:rPr>";

function inserted(xml: string, text: string, tracked?: TrackedChange): string {
  const paragraph = paragraphOf(xml);
  const [anchor] = paragraph.anchors;
  const splice = anchor && insertText(paragraph, xml, anchor, text, tracked);
  return spliceXml(xml, splice ? [splice] : []);
}

test("A text is written into an empty anchor in the form of what stands before it", () => {
  expect(inserted(`<w:p><w:r>${bold}<w:t>文件</w:t></w:r>${start}${end}<w:r><w:t>份</w:t></w:r></w:p>`, "17")).toBe(
    `<w:p><w:r>${bold}<w:t>文件</w:t></w:r>${start}<w:r>${bold}<w:t>17</w:t></w:r>${end}<w:r><w:t>份</w:t></w:r></w:p>`,
  );
});

test("At the begin of a paragraph it takes the form of what follows", () => {
  expect(inserted(`<w:p>${start}${end}<w:r>${bold}<w:t>份</w:t></w:r></w:p>`, "17")).toBe(
    `<w:p>${start}<w:r>${bold}<w:t>17</w:t></w:r>${end}<w:r>${bold}<w:t>份</w:t></w:r></w:p>`,
  );
});

test("In a paragraph with nothing in it, it takes the paragraph's form, and may be tracked", () => {
  const tracked = { author: "huibao", date: "2020-02-29T00:00:00Z", nextId: () => 5 };
  expect(inserted(`<w:p>${start}${end}</w:p>`, "17", tracked)).toBe(
    `<w:p>${start}<w:ins w:id="5" w:author="huibao" w:date="2020-02-29T00:00:00Z"><w:r><w:t>17</w:t></w:r></w:ins>${end}</w:p>`,
  );
});

test("An anchor that begins before its paragraph takes no text", () => {
  const xml = `${start}<w:p>${end}<w:r><w:t>份</w:t></w:r></w:p>`;
  const paragraph = { ...paragraphOf(xml), span: { from: start.length, to: xml.length } };
  const [anchor] = paragraph.anchors;
  expect(anchor && insertText(paragraph, xml, anchor, "17")).toBeUndefined();
});
