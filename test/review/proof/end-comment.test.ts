import { expect, test } from "@jest/globals";

import { endComment } from "../../../src/review/proof/end-comment.ts";
import { spliceXml } from "../../../src/review/rewrite/splice.ts";
import { paragraphOf } from "../rewrite/paragraph-of.ts";

/** A paragraph of runs; what is in brackets is anchored. */
function written(text: string): string {
  let id = 0;
  const runs = text.split(/(\[[^\]]*\])/).filter((part) => part !== "");
  const xml = runs.map((part) => {
    if (!part.startsWith("[")) return `<w:r><w:t>${part}</w:t></w:r>`;
    const run = `<w:r><w:rPr><w:b/></w:rPr><w:t>${part.slice(1, -1)}</w:t></w:r>`;
    return `<w:bookmarkStart w:id="${id}" w:name="_hb_what${id}"/>${run}<w:bookmarkEnd w:id="${id++}"/>`;
  });
  return `<w:p>${xml.join("")}</w:p>`;
}

/** Where the comment on the first anchor ends, as `|` in the text, and the XML then. */
function ended(text: string) {
  const xml = written(text);
  const paragraph = paragraphOf(xml);
  const [anchor] = paragraph.anchors;
  const splice = anchor && endComment(paragraph, anchor, xml, "<END/>", "EAF3FB");
  const spliced = splice ? spliceXml(xml, [splice]) : xml;
  return { xml: spliced, text: spliced.replace("<END/>", "|").replaceAll(/<[^>]*>/g, "") };
}

test.each([
  ["right behind the phrase before a mark", "共[6次]，为", "共6次|，为"],
  ["right behind it before 汉字 where it ends with such", "共[6次]会议", "共6次|会议"],
  ["behind the measure word of a single digit", "会议[6]次，为", "会议6次|，为"],
  ["before the last digit of several", "会议[16]次，为", "会议1|6次，为"],
  ["before the last 汉字 of a name before digits", "[乙县民政局]2020年", "乙县民政|局2020年"],
  ["behind it at the end of the paragraph", "共[6]", "共6|"],
  ["not within what another phrase prints", "[6][次会议]。", "6次会议。"],
])("A comment ends %s", (_, before, after) => {
  expect(ended(before).text).toBe(after);
});

test("A run in which it ends is parted into two that look alike, and the phrase's own is tinted", () => {
  const fill = '<w:shd w:val="clear" w:color="auto" w:fill="EAF3FB"/>';
  expect(ended("会议[16]次").xml).toContain(
    `<w:t>1</w:t></w:r><END/><w:r><w:rPr><w:b/>${fill}</w:rPr><w:t xml:space="preserve">6</w:t></w:r>`,
  );
  expect(ended("会议[6]次会议").xml).toContain(
    '<w:t>次</w:t></w:r><END/><w:r><w:t xml:space="preserve">会议</w:t></w:r>',
  );
});

test("A run with escaped characters is not parted, since offsets differ there", () => {
  expect(ended("会议[6]次&lt;甲&gt;").text).toBe("会议6次&lt;甲&gt;");
});
