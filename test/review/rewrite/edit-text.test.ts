import { describe, expect, test } from "@jest/globals";

import { deleteParagraph } from "../../../src/review/rewrite/delete-paragraph.ts";
import { markRow } from "../../../src/review/rewrite/mark-block.ts";
import { editText } from "../../../src/review/rewrite/edit-text.ts";
import type { Insertion } from "../../../src/review/rewrite/edit-text.ts";
import { spliceXml } from "../../../src/review/rewrite/splice.ts";
import { paragraphOf } from "./paragraph-of.ts";

function tracked() {
  let last = 70;
  return { author: "huibao", date: "2020-02-29T00:00:00Z", nextId: () => ++last };
}

/** `del` and `ins` without who and when. */
function short(xml: string): string {
  return xml
    .replaceAll(/ w:id="\d+" w:author="huibao" w:date="[^"]*"/g, "")
    .replaceAll(' xml:space="preserve"', "")
    .replaceAll("<w:del></w:del>", "<w:del/>");
}

function edited(
  xml: string,
  deleted: readonly string[],
  inserted: readonly (Omit<Insertion, "pieces"> & { text: string })[],
): string {
  const paragraph = paragraphOf(xml);
  const ranges = deleted.map((text) => {
    const from = paragraph.text.indexOf(text);
    return { from, to: from + text.length };
  });
  const insertions = inserted.map(({ text, ...one }) => ({ ...one, pieces: [{ text }] }));
  return short(spliceXml(xml, editText(paragraph, xml, { deleted: ranges, inserted: insertions }, tracked())));
}

const bold = "<w:rPr><w:b/></w:rPr>";
const start = '<w:bookmarkStart w:id="3" w:name="_hb_aaaaaaaaaaa0000000"/>';
const end = '<w:bookmarkEnd w:id="3"/>';

describe("text is inserted", () => {
  test("within a run, which is parted", () => {
    const xml = `<w:p><w:r>${bold}<w:t>甲丙</w:t></w:r></w:p>`;
    expect(edited(xml, [], [{ at: 1, text: "乙" }])).toBe(
      `<w:p><w:r>${bold}<w:t>甲</w:t></w:r><w:ins><w:r>${bold}<w:t>乙</w:t></w:r></w:ins><w:r>${bold}<w:t>丙</w:t></w:r></w:p>`,
    );
  });

  test("behind a figure, and not in its anchor", () => {
    const xml = `<w:p>${start}<w:r><w:t>6</w:t></w:r>${end}<w:r><w:t>次</w:t></w:r></w:p>`;
    expect(edited(xml, [], [{ at: 1, text: "余" }])).toBe(
      `<w:p>${start}<w:r><w:t>6</w:t></w:r>${end}<w:ins><w:r><w:t>余</w:t></w:r></w:ins><w:r><w:t>次</w:t></w:r></w:p>`,
    );
  });

  test("before a figure at the begin, and not in its anchor", () => {
    const xml = `<w:p>${start}<w:r><w:t>6</w:t></w:r>${end}</w:p>`;
    expect(edited(xml, [], [{ at: 0, text: "共" }])).toBe(
      `<w:p><w:ins><w:r><w:t>共</w:t></w:r></w:ins>${start}<w:r><w:t>6</w:t></w:r>${end}</w:p>`,
    );
  });

  test("in a figure's anchor, where it is the figure", () => {
    const xml = `<w:p>${start}<w:r><w:t>6</w:t></w:r>${end}<w:r><w:t>次</w:t></w:r></w:p>`;
    expect(edited(xml, ["6"], [{ at: 1, text: "7", inAnchor: true }])).toBe(
      `<w:p>${start}<w:del><w:r><w:delText>6</w:delText></w:r></w:del><w:ins><w:r><w:t>7</w:t></w:r></w:ins>${end}<w:r><w:t>次</w:t></w:r></w:p>`,
    );
  });

  test("behind a link, and not in it", () => {
    const xml = '<w:p><w:hyperlink w:anchor="a"><w:r><w:t>附件</w:t></w:r></w:hyperlink></w:p>';
    expect(edited(xml, [], [{ at: 2, text: "一" }])).toBe(
      '<w:p><w:hyperlink w:anchor="a"><w:r><w:t>附件</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>一</w:t></w:r></w:ins></w:p>',
    );
  });

  test("into a paragraph without any", () => {
    expect(edited("<w:p><w:pPr/></w:p>", [], [{ at: 0, text: "甲" }])).toBe(
      "<w:p><w:pPr/><w:ins><w:r><w:t>甲</w:t></w:r></w:ins></w:p>",
    );
  });

  test("between a break and the text behind it, in one run", () => {
    const xml = "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>";
    expect(edited(xml, [], [{ at: 2, text: "新" }])).toBe(
      "<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:br/></w:r><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>乙</w:t></w:r></w:p>",
    );
  });
});

describe("text is deleted", () => {
  test("in the midst of a run, and over several", () => {
    const xml = "<w:p><w:r><w:t>甲乙</w:t></w:r><w:r><w:t>丙丁</w:t></w:r></w:p>";
    expect(edited(xml, ["乙丙"], [])).toBe(
      "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:del><w:r><w:delText>丙</w:delText></w:r></w:del><w:r><w:t>丁</w:t></w:r></w:p>",
    );
  });

  test("and a break is", () => {
    const xml = "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>";
    expect(edited(xml, ["\n"], [])).toBe(
      "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:br/></w:r></w:del><w:r><w:t>乙</w:t></w:r></w:p>",
    );
  });
});

describe("a paragraph is deleted", () => {
  const gone = (xml: string, isWhole = true) =>
    short(spliceXml(xml, deleteParagraph(paragraphOf(xml), xml, isWhole, tracked())));

  test("with its fields, its marks of notes, and its end", () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ 表</w:instrText></w:r>';
    const deletedField = field
      .replaceAll("<w:r>", "<w:del><w:r>")
      .replaceAll("</w:r>", "</w:r></w:del>")
      .replaceAll("instrText", "delInstrText");
    expect(gone(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field}<w:r><w:t>甲</w:t></w:r></w:p>`)).toBe(
      `<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:del/></w:rPr></w:pPr>${deletedField}<w:del><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>`,
    );
  });

  test("but for its end, where that is a cell's, or a section's", () => {
    const deleted = "<w:del><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>";
    expect(gone("<w:p><w:r><w:t>甲</w:t></w:r></w:p>", false)).toBe(`<w:p>${deleted}`);
    const section = "<w:pPr><w:sectPr><w:cols/></w:sectPr></w:pPr>";
    expect(gone(`<w:p>${section}<w:r><w:t>甲</w:t></w:r></w:p>`)).toBe(`<w:p>${section}${deleted}`);
  });

  test("with its end marked in the form that it has", () => {
    expect(gone("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")).toContain(
      "<w:pPr><w:rPr><w:del/><w:b/></w:rPr></w:pPr>",
    );
    expect(gone("<w:p><w:pPr/><w:r><w:t>甲</w:t></w:r></w:p>")).toContain("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");
    expect(gone("<w:p><w:r><w:t>甲</w:t></w:r></w:p>")).toContain("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");
  });
});

test.each([
  [
    "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc/></w:tr>",
    "<w:tr><w:trPr><w:cantSplit/><w:del/></w:trPr><w:tc/></w:tr>",
  ],
  ["<w:tr><w:tc/></w:tr>", "<w:tr><w:trPr><w:del/></w:trPr><w:tc/></w:tr>"],
])("The row %s is marked as deleted", (xml, expected) => {
  expect(short(spliceXml(xml, [markRow(xml, { from: 0, to: xml.length }, "del", tracked())]))).toBe(expected);
});
