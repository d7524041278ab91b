import { describe, expect, test } from "@jest/globals";

import { readSound } from "../sample-files.ts";
import { begin, end, p, readBody, run, smallDocx } from "./small-docx.ts";

const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
const box = (...content: readonly string[]) => `<w:txbxContent>${content.join("")}</w:txbxContent>`;

describe("Text", () => {
  test.each([
    [
      "is joined over runs, proof marks and ids",
      p(run("会"), '<w:proofErr w:type="spellStart"/>', run("议")),
      ["会议"],
    ],
    [
      "has breaks, tabs and hyphens",
      p("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:noBreakHyphen/><w:cr/><w:t>丙</w:t></w:r>"),
      ["甲\n乙\t-\n丙"],
    ],
    [
      "has no breaks of pages and columns",
      p('<w:r><w:br w:type="page"/><w:t>甲</w:t><w:br w:type="column"/><w:lastRenderedPageBreak/></w:r>'),
      ["甲"],
    ],
    [
      "has no tabs where a paragraph says where they stop",
      p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>', run("甲")),
      ["甲"],
    ],
    [
      "keeps blanks at its ends only where it says so",
      p('<w:r><w:t> 甲 </w:t><w:t xml:space="preserve"> 乙 </w:t></w:r>'),
      ["甲 乙 "],
    ],
    [
      "is decoded",
      p(run("&lt;甲&amp;乙&gt;&#x4E19;"), "<w:r><w:t><![CDATA[<丁>]]><!-- 戊 --></w:t></w:r>"),
      ["<甲&乙>丙<丁>"],
    ],
    [
      "goes through links, smart tags, content controls and custom XML",
      p(
        "<w:hyperlink><w:smartTag>",
        run("甲"),
        "</w:smartTag></w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>",
        run("乙"),
        "</w:sdtContent></w:sdt><w:customXml>",
        run("丙"),
        "</w:customXml>",
      ),
      ["甲乙丙"],
    ],
    [
      "goes through content controls around paragraphs",
      `<w:sdt><w:sdtContent>${p(run("甲"))}${table(row(p(run("乙"))))}</w:sdtContent></w:sdt>`,
      ["甲", "乙"],
    ],
    [
      "is that of the characters, not of the signs over them",
      p("<w:r><w:ruby><w:rt>", run("jiǎ"), "</w:rt><w:rubyBase>", run("甲"), "</w:rubyBase></w:ruby></w:r>", run("乙")),
      ["甲乙"],
    ],
    ["of empty paragraphs is empty", "<w:p/><w:p><w:r/></w:p>", ["", ""]],
  ])("%s", (_, body, expected) => {
    expect(readBody(body)).toEqual(expected);
  });

  test("of a text box is paragraphs behind the one in which it stands, and read in one form only", () => {
    const choices = `<mc:AlternateContent><mc:Choice Requires="wps">${box(p(run("框")))}</mc:Choice><mc:Choice Requires="x">${box(p(run("二")))}</mc:Choice><mc:Fallback><w:pict>${box(p(run("框")))}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(readBody(p(run("前"), `<w:r>${choices}</w:r>`, run("后")) + p(run("尾")))).toEqual(["前后", "框", "尾"]);
    const old = `<mc:AlternateContent><mc:Fallback>${box(p(run("框")))}</mc:Fallback></mc:AlternateContent>`;
    expect(
      readBody(p(`<w:r><w:pict><v:textbox>${box(p(run("旧")))}</v:textbox></w:pict></w:r>`, `<w:r>${old}</w:r>`)),
    ).toEqual(["", "旧", "框"]);
  });

  test("of Word's elements counts, whatever their prefix, and of no others", () => {
    const namespace = 'xmlns:other="urn:other"';
    expect(readBody(`<other:p ${namespace}><other:r><other:t>甲</other:t></other:r></other:p>${p(run("乙"))}`)).toEqual(
      ["乙"],
    );
    const bytes = smallDocx({ body: p(begin(1), run("6"), end(1), run("次")), strict: true });
    expect(readSound(bytes).paragraphs.map(({ text, anchors }) => [text, anchors.length])).toEqual([["6次", 1]]);
  });
});

test("Paragraphs say where they stand: tables are counted, and rows and cells in them", () => {
  const inner = table(row(p(run("内"))));
  const body =
    p(run("文")) +
    table(row(p(run("一")), p(run("二"))), row(p(run("三")) + inner + p(run("四")))) +
    p(`<w:r>${box(p(run("框")))}</w:r>`) +
    table(row(p(run("五"))));
  const file = {
    body,
    footnotes: `<w:footnote w:type="separator">${p(run("线"))}</w:footnote><w:footnote>${p(run("注"))}</w:footnote>`,
    header: p(run("眉")),
    footer: p(run("脚")),
    endnotes: `<w:endnote>${p(run("尾注"))}</w:endnote>`,
  };
  const { paragraphs } = readSound(smallDocx(file));
  expect(paragraphs.map(({ text, stands, part }) => [text, part.slice(5, -4), ...Object.values(stands)])).toEqual([
    ["眉", "header", "margin"],
    ["文", "document", "text"],
    ["一", "document", "cell", 0, 0, 0],
    ["二", "document", "cell", 0, 0, 1],
    ["三", "document", "cell", 0, 1, 0],
    ["内", "document", "cell", 1, 0, 0],
    ["四", "document", "cell", 0, 1, 0],
    ["", "document", "text"],
    ["框", "document", "box"],
    ["五", "document", "cell", 2, 0, 0],
    ["注", "footnotes", "note"],
    ["尾注", "endnotes", "note"],
    ["脚", "footer", "margin"],
  ]);
  // What the base doesn't record has no skeleton.
  expect(paragraphs.filter(({ skeleton }) => skeleton === "").map(({ text }) => text)).toEqual([
    "眉",
    "",
    "尾注",
    "脚",
  ]);
});

const field = (instruction: string, ...result: readonly string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result.join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("What the word processor works out is told apart:", () => {
  test.each([
    ["a page number", p(run("第"), field(" PAGE ", run("3")), run("页")), ["第{3}页"]],
    ["a simple field", p(run("第"), `<w:fldSimple w:instr="PAGE">${run("3")}</w:fldSimple>`, run("页")), ["第{3}页"]],
    ["a field in a field's result", p(field("TOC", run("一"), field("PAGEREF a", run("3")), run("二"))), ["{一3二}"]],
    [
      "a field in a field's instruction, of which nothing is shown",
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        run("藏"),
        field("PAGE", run("3")),
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run("显"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      ["{显}"],
    ],
    [
      "a field over paragraphs",
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>',
        run("一"),
      ) + p(run("二"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>', run("三")),
      ["{一}", "{二}三"],
    ],
    [
      "but what a link shows is text",
      p(field(' hyperlink "https://a.cn"', run("网站"))) +
        p(`<w:fldSimple w:instr="HYPERLINK b">${run("乙")}</w:fldSimple>`),
      ["网站", "乙"],
    ],
    ["and a link in the contents is not", p(field("TOC", field("HYPERLINK", run("一")))), ["{一}"]],
  ])("%s", (_, body, expected) => {
    expect(readBody(body)).toEqual(expected);
  });

  test.each([
    [
      "without an end is none",
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run("甲")) + p(field("PAGE", run("3")), run("乙")),
      ["甲", "{3}乙"],
    ],
    [
      "without an end in a text box ends with it",
      p(`<w:r>${box(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run("框")))}</w:r>`, run("甲")),
      ["甲", "框"],
    ],
    [
      "without an end in a simple field ends with that",
      p(
        '<w:fldSimple w:instr="PAGE"><w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        run("3"),
        "</w:fldSimple>",
        run("甲"),
      ),
      ["{3}甲"],
    ],
    [
      "without a begin is none",
      p('<w:r><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></w:r>', run("甲")),
      ["甲"],
    ],
  ])("A field %s", (_, body, expected) => {
    expect(readBody(body)).toEqual(expected);
  });
});
