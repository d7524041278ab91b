import { describe, expect, test } from "@jest/globals";

import { figurePlaceholder as figure, hashSkeleton } from "../../../src/trace/base-record.ts";
import { deriveBase } from "../../../src/writers/docx/derive-base.ts";

const text = (written: string) => `<w:r><w:t xml:space="preserve">${written}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${inner}</w:p>`;
const anchor = (id: number, what: string, inner: string) =>
  `<w:bookmarkStart w:name="_hb_${what}000000abcdefg" w:id="${id}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, inner: string) =>
  `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}${inner}${mark("end")}`;

/** What is derived, skeleton and anchors to a paragraph, and what of it is written in plain characters. */
function derived(...parts: readonly string[]) {
  const bases = deriveBase(parts.map((inner) => `<w:document><w:body>${inner}</w:body></w:document>`));
  return bases.map(({ skeleton, anchors }) => [skeleton, ...anchors].join("."));
}

function expected(...paragraphs: readonly (readonly [skeleton: string, ...anchors: string[]])[]) {
  return paragraphs.map(([skeleton, ...anchors]) => [hashSkeleton(skeleton), ...anchors].join("."));
}

describe("What a Word file remembers of a paragraph", () => {
  test.each<readonly [string, string, readonly [string, ...string[]]]>([
    [
      "is its words and the places of its figures",
      text("会议") + anchor(1, "1aaaa", text("6")) + text("次"),
      [`会议${figure}次`, "1aaaa"],
    ],
    [
      "is the same over several runs",
      text("会") + text("议 ") + anchor(1, "1aaaa", text("1") + text("6")) + text("次"),
      [`会议${figure}次`, "1aaaa"],
    ],
    [
      "is the same for a figure over two lines",
      anchor(1, "1aaaa", `${text("甲")}<w:r><w:br/></w:r>${text("乙")}`),
      [figure, "1aaaa"],
    ],
    [
      "is the same for a figure in bold",
      anchor(1, "1aaaa", "<w:r><w:rPr><w:b/></w:rPr><w:t>6</w:t></w:r>"),
      [figure, "1aaaa"],
    ],
    [
      "names the figures around a link in their order",
      anchor(2, "2bbbb", anchor(1, "1aaaa", text("年报"))),
      [figure, "2bbbb", "1aaaa"],
    ],
    [
      "holds the place of a figure that prints nothing",
      anchor(1, "1aaaa", "") + anchor(2, "2bbbb", text("次")),
      [`${figure}${figure}`, "1aaaa", "2bbbb"],
    ],
    ["knows signs by what they stand for", text("甲&amp;乙&lt;丙&gt;") + text("&quot;丁&apos;"), ["甲&乙<丙>\"丁'"]],
    [
      "has other bookmarks left out",
      `<w:bookmarkStart w:name="_Toc1" w:id="1"/>${text("甲")}<w:bookmarkEnd w:id="1"/>`,
      ["甲"],
    ],
    [
      "ends a figure where its own mark ends",
      `${anchor(1, "1aaaa", `<w:bookmarkStart w:id="9" w:name="_Toc1"/>${text("6")}<w:bookmarkEnd w:id="9"/>${text("7")}`)}${text("次")}`,
      [`${figure}次`, "1aaaa"],
    ],
    [
      "finds a figure whose mark has its number first",
      `<w:bookmarkStart w:id="1" w:name="_hb_1aaaa000000abcdefg"/>${text("6")}<w:bookmarkEnd w:id="1"/>${text("次")}`,
      [`${figure}次`, "1aaaa"],
    ],
    ["has numbers of captions left out", text("表") + field("SEQ 表", text("3")) + text("情况"), ["表情况"]],
    [
      "has references left out, also within another field",
      field("IF", text("见") + field("REF a", text("表1"))) + text("。"),
      ["。"],
    ],
    ["has the text of links", field('HYPERLINK "https://a.cn"', text("网站")), ["网站"]],
    ["has simple fields left out", `<w:fldSimple w:instr=" PAGE ">${text("3")}</w:fldSimple>${text("页")}`, ["页"]],
    ["has a hyphen that breaks no line", `${text("A")}<w:r><w:noBreakHyphen/></w:r>${text("B")}`, ["A-B"]],
    [
      "has deleted and moved text left out",
      `<w:del w:id="1">${text("甲")}</w:del><w:moveFrom w:id="2">${text("乙")}</w:moveFrom><w:ins w:id="3">${text("丙")}</w:ins>`,
      ["丙"],
    ],
    [
      "isn't disturbed by a deleted mark of a paragraph",
      `<w:r><w:rPr><w:del w:id="1"/></w:rPr><w:t>甲</w:t></w:r>`,
      ["甲"],
    ],
  ])("%s", (_, inner, wanted) => {
    expect(derived(paragraph(inner))).toEqual(expected(wanted));
  });
});

test("Paragraphs are remembered in the order in which they begin, those of a text box for themselves and once", () => {
  const inner = paragraph(text("框内") + anchor(2, "2bbbb", text("7")));
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${inner}</w:txbxContent></mc:Choice><mc:Fallback><w:pict>${inner}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const outer = paragraph(text("框前") + anchor(1, "1aaaa", text("6")) + box + text("框后"));
  expect(derived(outer + paragraph(text("下一段")))).toEqual(
    expected([`框前${figure}框后`, "1aaaa"], [`框内${figure}`, "2bbbb"], ["下一段"]),
  );
});

test("Cells are paragraphs as well, and paragraphs without text are not remembered", () => {
  const cell = (inner: string) => `<w:tc><w:tcPr/>${inner}</w:tc>`;
  const row = `<w:tr>${cell(paragraph(text("会议")))}${cell(paragraph(anchor(1, "1aaaa", text("6"))))}${cell("<w:p/>")}</w:tr>`;
  const table = `<w:tbl>${row}</w:tbl>`;
  expect(derived(table + paragraph(text(" ")) + '<w:p w:rsidR="00"/>')).toEqual(expected(["会议"], [figure, "1aaaa"]));
});

test("The contents are left out, over all their paragraphs", () => {
  const first = paragraph(
    `${mark("begin")}<w:r><w:instrText>TOC</w:instrText></w:r>${mark("separate")}${text("一、甲")}`,
  );
  const last = paragraph(text("二、乙") + field("PAGEREF b", text("3")) + mark("end"));
  expect(derived(paragraph(text("目录")) + first + last + paragraph(text("正文")))).toEqual(
    expected(["目录"], ["正文"]),
  );
});

test("Footnotes follow the text, without the lines that Word draws above them", () => {
  const line = `<w:footnote w:type="separator" w:id="-1">${paragraph(text("线"))}</w:footnote>`;
  const note = `<w:footnote w:id="1">${paragraph(text("见") + anchor(1, "1aaaa", text("年报")))}</w:footnote>`;
  const later = `<w:footnote w:id="2">${paragraph(text("同上"))}</w:footnote>`;
  expect(derived(paragraph(text("正文")), line + note + later)).toEqual(
    expected(["正文"], [`见${figure}`, "1aaaa"], ["同上"]),
  );
});
