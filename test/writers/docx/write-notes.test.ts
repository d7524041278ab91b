import { expect, test } from "@jest/globals";

import type { DocumentBlock, Inline } from "../../../src/tree/tree.ts";
import { documentWith, paragraphOf, phraseOf, tableOf } from "../blocks.ts";
import { shippedStyle } from "../sample-document.ts";
import { attributes, readText, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

function text(text: string): Inline {
  return { type: "text", text };
}

function note(...children: readonly Inline[]): Inline {
  return { type: "footnote", children };
}

function partsOf(...blocks: readonly DocumentBlock[]) {
  return written(documentWith(blocks), style);
}

/** Id and text of each footnote. */
function notesOf(xml: string): readonly (readonly string[])[] {
  return [...xml.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)].map(([, id = "", inner = ""]) => [
    id,
    readText(inner).join("/"),
  ]);
}

test("Footnotes stand in a part of their own, in the order in which the text refers to them", () => {
  const { xml, part } = partsOf(paragraphOf(text("甲"), note(text("一<&>")), text("乙"), note(text("二"))));
  expect(attributes(xml, "w:footnoteReference", "w:id")).toEqual(["1", "2"]);
  expect(notesOf(part("word/footnotes.xml"))).toEqual([
    ["1", " 一<&>"],
    ["2", " 二"],
  ]);
  expect(readText(xml).slice(1)).toEqual(["甲乙"]);
});

test("Each footnote has its own number before its text, and what separates them from the text has none", () => {
  const notes = partsOf(paragraphOf(note(text("一")))).part("word/footnotes.xml");
  expect(notes.match(/<w:footnoteRef\/>/g)).toHaveLength(1);
  expect(attributes(notes, "w:footnote", "w:type")).toEqual(["separator", "continuationSeparator"]);
  expect(attributes(notes, "w:pStyle", "w:val")).toEqual(["FootnoteText"]);
});

test("A phrase in a footnote has its anchor there, and a link there belongs to the footnotes", () => {
  const link: Inline = {
    type: "link",
    address: [{ type: "text", text: "https://a.cn/?a&b" }],
    children: [text("网站")],
  };
  const block: DocumentBlock = {
    type: "paragraph",
    shape: { type: "paragraph", children: [link, note(text("据"), { type: "hole", index: 0 }, link)] },
    phrases: [phraseOf("6次", "_hb_a")],
  };
  const { xml, part } = partsOf(block);
  const notes = part("word/footnotes.xml");
  expect(attributes(notes, "w:bookmarkStart", "w:name")).toEqual(["_hb_a"]);
  expect(attributes(notes, "w:hyperlink", "r:id")).toEqual(["rId1"]);
  expect(part("word/_rels/footnotes.xml.rels")).toContain('Id="rId1"');
  expect(part("word/_rels/footnotes.xml.rels")).toContain("https://a.cn/?a&amp;b");
  const [id = ""] = attributes(xml, "w:hyperlink", "r:id");
  expect(part("word/_rels/document.xml.rels")).toContain(`Id="${id}"`);
});

test("A table's cell may have a footnote", () => {
  const table = tableOf("| 甲 |\n|---|\n| 1 |");
  const rows = table.rows.map((row) => ({
    ...row,
    shape: { ...row.shape, cells: [{ children: [text("1"), note(text("注"))] }] },
  }));
  expect(notesOf(partsOf({ ...table, rows }).part("word/footnotes.xml"))).toEqual([["1", " 注"]]);
});

test("A document without footnotes has no part for them", () => {
  const { names, part } = partsOf(paragraphOf(text("甲")));
  expect(names.filter((name) => name.includes("footnotes"))).toEqual([]);
  expect(part("[Content_Types].xml")).not.toContain("footnotes");
});

test("Circled numbers begin again on each page; a style may count through in plain ones", () => {
  const document = documentWith([paragraphOf(note(text("一")))]);
  const circled = written(document, style).xml;
  expect(attributes(circled, "w:numFmt", "w:val")).toEqual(["decimalEnclosedCircleChinese"]);
  expect(attributes(circled, "w:numRestart", "w:val")).toEqual(["eachPage"]);
  const plain = written(document, { ...style, footnote: { ...style.footnote, number: "1" } }).xml;
  expect(plain).not.toContain("w:footnotePr");
});
