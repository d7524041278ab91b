import { describe, expect, test } from "@jest/globals";

import { replaceTexts } from "../../../src/review/rewrite/replace-texts.ts";
import type { Replacement } from "../../../src/review/rewrite/replace-texts.ts";
import { spliceXml } from "../../../src/review/rewrite/splice.ts";
import type { TrackedChange } from "../../../src/review/rewrite/tracked-change.ts";
import { paragraphOf } from "./paragraph-of.ts";

const bold = "<w:rPr><w:b/></w:rPr>";

interface Options {
  readonly tracked?: TrackedChange;
  readonly anchor?: Replacement["anchor"];
}

function replaced(xml: string, old: string, text: string, { tracked, anchor }: Options = {}): string {
  const paragraph = paragraphOf(xml);
  const from = paragraph.text.indexOf(old);
  return spliceXml(xml, replaceTexts(paragraph, xml, [{ from, to: from + old.length, text, anchor }], tracked));
}

function tracked() {
  let last = 70;
  return { author: "huibao", date: "2020-02-29T00:00:00Z", nextId: () => ++last };
}

const marked = (id: number) => `w:id="${id}" w:author="huibao" w:date="2020-02-29T00:00:00Z"`;

describe("a text is replaced", () => {
  test("in its run, and its form stays", () => {
    expect(replaced(`<w:p><w:r>${bold}<w:t>17</w:t></w:r><w:r><w:t>份</w:t></w:r></w:p>`, "17", "18")).toBe(
      `<w:p><w:r>${bold}<w:t>18</w:t></w:r><w:r><w:t>份</w:t></w:r></w:p>`,
    );
  });

  test("though it stands in several runs: the first takes it, those that are empty then go", () => {
    const xml = `<w:p><w:r>${bold}<w:t>1</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t>7</w:t></w:r><w:r><w:t>份</w:t></w:r></w:p>`;
    expect(replaced(xml, "17", "208")).toBe(
      `<w:p><w:r>${bold}<w:t>208</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>份</w:t></w:r></w:p>`,
    );
  });

  test("within a run that says more", () => {
    const xml = "<w:p><w:r><w:t>制发文件17份，</w:t><w:tab/><w:t>督查</w:t></w:r></w:p>";
    expect(replaced(xml, "17", "18")).toBe("<w:p><w:r><w:t>制发文件18份，</w:t><w:tab/><w:t>督查</w:t></w:r></w:p>");
  });

  test("over marks, which it may have as well", () => {
    const xml = "<w:p><w:r><w:t>关于某事</w:t><w:br/><w:t>的报告</w:t></w:r></w:p>";
    expect(replaced(xml, "关于某事\n的报告", "关于\n另一件事的\t报告")).toBe(
      "<w:p><w:r><w:t>关于</w:t><w:br/><w:t>另一件事的</w:t><w:tab/><w:t>报告</w:t></w:r></w:p>",
    );
  });

  test("and what else stands in its runs stays", () => {
    const xml = `<w:p><w:r><w:t>1</w:t></w:r><w:r><w:t>7</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(replaced(xml, "17", "18")).toBe(
      `<w:p><w:r><w:t>18</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    );
  });

  test("by one with signs of XML and blanks at its ends", () => {
    expect(replaced("<w:p><w:r><w:t>A</w:t></w:r></w:p>", "A", " <B> & C ")).toBe(
      `<w:p><w:r><w:t xml:space="preserve"> &lt;B&gt; &amp; C </w:t></w:r></w:p>`,
    );
  });

  test("in a link and in somebody's insertion", () => {
    const xml = `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>17</w:t></w:r></w:hyperlink><w:ins w:id="3" w:author="某"><w:r><w:t>份</w:t></w:r></w:ins></w:p>`;
    expect(replaced(xml, "17份", "18份")).toBe(
      `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>18份</w:t></w:r></w:hyperlink><w:ins w:id="3" w:author="某"></w:ins></w:p>`,
    );
  });

  test("by none, and its run goes", () => {
    expect(replaced("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:t>乙</w:t></w:r></w:p>", "甲", "")).toBe(
      "<w:p><w:r><w:t>乙</w:t></w:r></w:p>",
    );
  });
});

describe("a text is replaced as a tracked change", () => {
  test("of whole runs: what is new stands behind all that is old", () => {
    const xml = `<w:p><w:r>${bold}<w:t>1</w:t></w:r><w:r><w:t>7</w:t></w:r></w:p>`;
    expect(replaced(xml, "17", "18", { tracked: tracked() })).toBe(
      `<w:p><w:del ${marked(71)}><w:r>${bold}<w:delText xml:space="preserve">1</w:delText></w:r></w:del>` +
        `<w:del ${marked(72)}><w:r><w:delText xml:space="preserve">7</w:delText></w:r></w:del>` +
        `<w:ins ${marked(73)}><w:r>${bold}<w:t>18</w:t></w:r></w:ins></w:p>`,
    );
  });

  test("of a piece of a run, which is cut", () => {
    const xml = `<w:p><w:r w:rsidR="00A1">${bold}<w:tab/><w:t>文件17份</w:t><w:br/></w:r></w:p>`;
    expect(replaced(xml, "17", "18", { tracked: tracked() })).toBe(
      `<w:p><w:r w:rsidR="00A1">${bold}<w:tab/><w:t>文件</w:t></w:r>` +
        `<w:del ${marked(71)}><w:r w:rsidR="00A1">${bold}<w:delText xml:space="preserve">17</w:delText></w:r></w:del>` +
        `<w:ins ${marked(72)}><w:r w:rsidR="00A1">${bold}<w:t>18</w:t></w:r></w:ins>` +
        `<w:r w:rsidR="00A1">${bold}<w:t>份</w:t><w:br/></w:r></w:p>`,
    );
  });

  test("of a run whose form was changed, too: that is told once", () => {
    const former = `<w:rPrChange w:id="9" w:author="某"><w:rPr/></w:rPrChange>`;
    const xml = `<w:p><w:r><w:rPr><w:b/>${former}</w:rPr><w:t>17</w:t></w:r></w:p>`;
    expect(replaced(xml, "17", "18", { tracked: tracked() })).toBe(
      `<w:p><w:del ${marked(71)}><w:r><w:rPr><w:b/>${former}</w:rPr><w:delText xml:space="preserve">17</w:delText></w:r></w:del>` +
        `<w:ins ${marked(72)}><w:r>${bold}<w:t>18</w:t></w:r></w:ins></w:p>`,
    );
  });

  test("of what somebody inserted: it stays their insertion", () => {
    const xml = `<w:p><w:ins w:id="3" w:author="某"><w:r><w:t>17</w:t></w:r></w:ins></w:p>`;
    expect(replaced(xml, "17", "18", { tracked: tracked() })).toBe(
      `<w:p><w:ins w:id="3" w:author="某"><w:del ${marked(71)}><w:r><w:delText xml:space="preserve">17</w:delText></w:r></w:del><w:r><w:t>18</w:t></w:r></w:ins></w:p>`,
    );
  });
});

test("a lost anchor is put around the new text", () => {
  const xml = "<w:p><w:r><w:t>文件16份</w:t></w:r></w:p>";
  expect(replaced(xml, "16", "17", { anchor: { name: "_hb_0foygh109fl0eqiwbw", id: 8 } })).toBe(
    "<w:p><w:r><w:t>文件</w:t></w:r>" +
      `<w:bookmarkStart w:id="8" w:name="_hb_0foygh109fl0eqiwbw"/><w:r><w:t>17</w:t></w:r><w:bookmarkEnd w:id="8"/>` +
      "<w:r><w:t>份</w:t></w:r></w:p>",
  );
});

test("Two texts of one run are replaced at once, each with its anchor", () => {
  const xml = "<w:p><w:r><w:t>会议5次，文件16份</w:t></w:r></w:p>";
  const anchor = (id: number) => ({ name: `_hb_${id}`, id });
  const replacements = [
    { from: 7, to: 9, text: "17", anchor: anchor(9) },
    { from: 2, to: 3, text: "6", anchor: anchor(8) },
  ];
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const around = (id: number, text: string) =>
    `<w:bookmarkStart w:id="${id}" w:name="_hb_${id}"/>${run(text)}<w:bookmarkEnd w:id="${id}"/>`;
  expect(spliceXml(xml, replaceTexts(paragraphOf(xml), xml, replacements))).toBe(
    `<w:p>${run("会议")}${around(8, "6")}${run("次，文件")}${around(9, "17")}${run("份")}</w:p>`,
  );
});
