import { expect, test } from "@jest/globals";

import { documentOf, shippedStyle } from "../sample-document.ts";
import { attributes, readText, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

/** The paragraphs under the title: style, level and use of their numbering, text. */
function paragraphsOf(blocks: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const { xml } = written(documentOf(blocks), style);
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .slice(1)
    .map(([paragraph]) => [
      attributes(paragraph, "w:pStyle", "w:val")[0],
      attributes(paragraph, "w:ilvl", "w:val")[0],
      attributes(paragraph, "w:numId", "w:val")[0],
      readText(paragraph)[0],
    ]);
}

test("Text that goes on in a heading's line makes it a paragraph that counts among the headings, and is none", () => {
  expect(paragraphsOf(["# 工作", "## 抓救助。各地落实。", "## 单列", "## 抓养老。各地推进。"])).toEqual([
    ["Heading1", "0", "1", "工作"],
    ["RunIn2", "1", "1", "抓救助。各地落实。"],
    ["Heading2", "1", "1", "单列"],
    ["RunIn2", "1", "1", "抓养老。各地推进。"],
  ]);
});

test("It begins in the heading's looks, up to its full stop, and so does its number", () => {
  const { xml, part } = written(documentOf(["## 抓{{救助}}。各地落实。"]), style);
  const [paragraph = ""] = /<w:p><w:pPr><w:pStyle w:val="RunIn2"\/>.*?<\/w:p>/s.exec(xml) ?? [];
  const runs = [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = ""]) => [
    attributes(run, "w:rStyle", "w:val")[0],
    /<w:t [^>]*>([^<]*)</.exec(run)?.[1],
  ]);
  expect(runs).toEqual([
    ["Heading2Char", "抓"],
    ["Heading2Char", "救助"],
    ["Heading2Char", "。"],
    [undefined, "各地落实。"],
  ]);
  expect(paragraph).toMatch(/<w:pPr>.*<w:rPr><w:rStyle w:val="Heading2Char"\/><\/w:rPr><\/w:pPr>/s);
  const [own = ""] = /<w:style [^>]*w:styleId="RunIn2".*?<\/w:style>/s.exec(part("word/styles.xml")) ?? [];
  expect(own).not.toContain("w:outlineLvl");
  const [linked = ""] = /<w:style [^>]*w:styleId="Heading2Char".*?<\/w:style>/s.exec(part("word/styles.xml")) ?? [];
  expect([attributes(linked, "w:link", "w:val"), attributes(linked, "w:rFonts", "w:eastAsia")]).toEqual([
    ["Heading2"],
    ["楷体"],
  ]);
});

test("Without a number it keeps its indent", () => {
  const { xml } = written(documentOf([":::不编号\n\n## 抓救助。各地落实。\n\n:::"]), style);
  expect(xml).toMatch(/<w:pStyle w:val="RunIn2"\/><w:numPr>.*?<w:numId w:val="0"\/><\/w:numPr><w:ind [^>]*="630"/);
});

test("Under a heading without a number every level begins again, whichever of them comes first", () => {
  const headings = ["# 甲", "## 甲一", ":::不编号\n\n# 无号\n\n:::", "### 先有三级", "## 再有二级"];
  const { xml, part } = written(documentOf(headings), style);
  expect(attributes(xml, "w:numId", "w:val")).toEqual(["1", "1", "0", "3", "3"]);
  const [use = ""] = /<w:num w:numId="3">.*?<\/w:num>/s.exec(part("word/numbering.xml")) ?? [];
  expect(attributes(use, "w:lvlOverride", "w:ilvl")).toEqual(["1", "2", "3", "4"]);
});
