import { unzipSync } from "fflate";
import { expect, test } from "@jest/globals";

import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { documentOf, fullReport, shippedStyle } from "../sample-document.ts";
import { attributes, properties, readText, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

test("A Word file holds just the parts it needs, each listed and deflated", () => {
  const { names, part } = written(fullReport(), style);
  expect(names).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/numbering.xml",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/theme/theme1.xml",
    "word/footer1.xml",
    "word/footer2.xml",
    "docProps/app.xml",
    "docProps/core.xml",
    "docProps/custom.xml",
  ]);
  const listed = attributes(part("[Content_Types].xml"), "Override", "PartName");
  expect(listed.map((name) => part(name.slice(1)).slice(0, 5))).toEqual(listed.map(() => "<?xml"));
  const targets = attributes(part("word/_rels/document.xml.rels"), "Relationship", "Target");
  expect(targets.filter((target) => part(`word/${target}`) === "")).toEqual(["https://mz.example.cn/a?b=1&amp;c=2"]);
});

test("Every id that the body refers to is in its list", () => {
  const { xml, part } = written(fullReport(), style);
  const ids = attributes(part("word/_rels/document.xml.rels"), "Relationship", "Id");
  const used = [...xml.matchAll(/r:id="([^"]*)"/g)].map((match) => match[1]);
  expect(used.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  expect(used.length).toBe(3);
  const numbers = attributes(part("word/numbering.xml"), "w:num", "w:numId");
  expect(attributes(xml, "w:numId", "w:val").filter((id) => id !== "0" && !numbers.includes(id))).toEqual([]);
  const styles = attributes(part("word/styles.xml"), "w:style", "w:styleId");
  const named = [...xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(named.filter((id) => !styles.includes(id))).toEqual([]);
});

test("The same report gives the same bytes, whatever was written before it", () => {
  const first = writeDocx(fullReport(), style, properties);
  writeDocx(documentOf(["1. 甲\n2. 乙", "[甲](https://a.cn)"]), style, properties);
  expect(writeDocx(fullReport(), style, properties)).toEqual(first);
  expect(writeDocx(fullReport(), shippedStyle("gbt9704"), properties)).toEqual(first);
});

test("The dates in the properties are the ones given, and no other time shows", () => {
  const bytes = writeDocx(fullReport(), style, properties);
  const { part } = written(fullReport(), style);
  expect(part("docProps/core.xml").match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
    "2020-02-10T00:00:00Z",
    "2020-02-10T00:00:00Z",
  ]);
  const times = new Set<number>();
  unzipSync(bytes, {
    filter() {
      return false;
    },
  });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) times.add(view.getUint32(at + 12, true));
  }
  expect([...times]).toEqual([0x00210000]);
});

test("A file says which template, unit and period it is of, and nothing else", () => {
  const custom = written(documentOf(["甲"]), style).part("docProps/custom.xml");
  const named = [...custom.matchAll(/name="([^"]*)"><vt:lpwstr>([^<]*)</g)].map(
    ([, name, value]) => `${name}=${value}`,
  );
  expect(named).toEqual([
    "huibao-template=月报",
    "huibao-unit=shili-city",
    "huibao-period=2020-01-22..2020-02-10",
    expect.stringMatching(/^huibao-base-1=\w{6},\w{6};$/),
  ]);
  expect(attributes(custom, "property", "name")).toHaveLength(4);
});

test("The properties tell title, unit and language", () => {
  const core = written(documentOf(["甲"], { title: "关于{{甲|乙}}<情况>|的报告" }), style).part("docProps/core.xml");
  expect(core).toContain("<dc:title>关于甲|乙&lt;情况&gt;的报告</dc:title>");
  expect(core).toContain("<dc:creator>示例市民政局</dc:creator>");
  expect(core).toContain("<dc:language>zh-CN</dc:language>");
});

test.each([
  "<w:p/>",
  "a & b",
  '"引号"\'',
  "**重**",
  "{{x}}",
  "| 格 |",
  "[链](https://a.cn)",
  "# 题",
  " 两端 空格 ",
  "&amp;",
])("A fact %j arrives as the same characters", (fact) => {
  const document = documentOf(["前{{F}}后", "# 题{{F}}", "| 甲{{F}} |\n|---|\n| {{F}} |", "- {{F}}"], {
    title: "题{{F}}",
  });
  const filled = JSON.parse(
    JSON.stringify(document).replaceAll('"text":"F"', `"text":${JSON.stringify(fact)}`),
  ) as typeof document;
  const expected = [`题${fact}`, `前${fact}后`, `题${fact}`, `甲${fact}`, fact, fact];
  expect(readText(written(filled, style).xml)).toEqual(expected);
});

test("A line feed or a tab in a phrase is a line break or a tab", () => {
  expect(readText(written(documentOf(["{{一\n二\t三}}。"]), style).xml)).toContain("一/二→三。");
});

test("Every phrase stands between the ends of an anchor of its own, also in headings, cells, items and parts", () => {
  const { xml } = written(fullReport(), style);
  const names = attributes(xml, "w:bookmarkStart", "w:name");
  expect(new Set(names).size).toBe(names.length);
  const ids = attributes(xml, "w:bookmarkStart", "w:id");
  expect(ids.map(Number).toSorted((a, b) => a - b)).toEqual(ids.map((_, index) => index));
  expect(attributes(xml, "w:bookmarkEnd", "w:id").toSorted()).toEqual([...ids].toSorted());
  const printed = [...xml.matchAll(/<w:bookmarkStart w:name="[^"]*" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/g)];
  const texts = printed.map((match) => match[2]?.replace(/<[^>]*>/g, ""));
  expect(texts).toEqual(
    expect.arrayContaining(["示例市民政局", "170余", "6", "+2", "1", "2020年2月10日", "【待补：在册人数】"]),
  );
});

test("An anchor within a link stands around the link, where LibreOffice keeps it", () => {
  const { xml } = written(documentOf(["见[{{甲}}**{{乙}}**](https://a.cn)"]), style);
  expect(xml).toMatch(
    /<w:bookmarkStart [^>]*\/><w:bookmarkStart [^>]*\/><w:hyperlink (?:(?!bookmark).)*<\/w:hyperlink><w:bookmarkEnd [^>]*\/><w:bookmarkEnd [^>]*\/>/,
  );
});

test("A link whose address is missing is text with the gap behind it", () => {
  const { xml, part } = written(documentOf(["见[市日报]({{【待补：网址】}})和[甲](https://a.cn)。"]), style);
  expect(xml.replace(/<[^>]*>/g, "")).toContain("见市日报【待补：网址】和甲。");
  const targets = attributes(part("word/_rels/document.xml.rels"), "Relationship", "Target");
  expect(targets.filter((target) => part(`word/${target}`) === "")).toEqual(["https://a.cn"]);
});

test("A gap is highlighted, and nothing else is", () => {
  const { xml } = written(documentOf(["{{6}}人，{{【待补：人数】}}人，**{{【待补：户数】}}**户"]), style);
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/g)].map(([run]) => run);
  const highlighted = runs.filter((run) => run.includes('<w:highlight w:val="yellow"/>'));
  expect(highlighted.map((run) => run.replace(/<[^>]*>/g, ""))).toEqual(["【待补：人数】", "【待补：户数】"]);
});

test("The page has the lengths of the standard in twips", () => {
  const { xml, part } = written(documentOf(["甲"]), style);
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(xml).toContain(
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="1435" w:footer="1435" w:gutter="0"/>',
  );
  expect(xml).not.toContain("w:docGrid w:type");
  const normal = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(part("word/styles.xml"))?.[0];
  expect(normal).toContain('<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>');
  expect(normal).toContain('<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>');
  const body = /<w:style [^>]*w:styleId="BodyText".*?<\/w:style>/s.exec(part("word/styles.xml"))?.[0];
  expect(body).toContain('<w:spacing w:val="-5"/>');
  expect(body).toContain('w:firstLine="630"');
  expect(body).toContain('w:firstLineChars="200"');
});

test("Headings are Word's own, numbered by its own numbering at their level", () => {
  const { xml, part } = written(fullReport(), style);
  const names = [...part("word/styles.xml").matchAll(/<w:name w:val="(heading \d)"/g)].map((match) => match[1]);
  expect(names.slice(0, 5)).toEqual(["heading 1", "heading 2", "heading 3", "heading 4", "heading 5"]);
  const headings = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<w:numPr>(.*?)<\/w:numPr>/g)];
  const found = headings.map(([, level, number = ""]) => `${level}:${number.replace(/\D+/g, " ").trim()}`);
  // Level, then Word's level from 0 and the use: 0 is none, 5 the one that begins again under the heading without a number.
  expect(found.slice(0, 3)).toEqual(["1:0 1", "2:1 1", "3:2 1"]);
  expect(found.slice(-4)).toEqual(["1:0 0", "2:1 5", "2:1 5", "1:0 1"]);
});

test("Each ordered list begins where it says, and bullets share one numbering", () => {
  const { xml, part } = written(documentOf(["1. 甲\n2. 乙", "5. 丙", "- 丁\n- 戊", "1. 己\n   1. 庚\n   - 辛"]), style);
  expect(attributes(xml, "w:numId", "w:val")).toEqual(["3", "3", "4", "2", "2", "5", "5", "2"]);
  const uses = [...part("word/numbering.xml").matchAll(/<w:num w:numId="(\d+)">.*?<\/w:num>/g)];
  expect(uses.map(([use, id]) => [id, attributes(use, "w:startOverride", "w:val")])).toEqual([
    ["1", []],
    ["2", []],
    ["3", ["1"]],
    ["4", ["5"]],
    ["5", ["1"]],
  ]);
});

test("A second ordered list within an item begins again", () => {
  const { xml, part } = written(documentOf(["1. 甲\n\n   1. 乙\n\n   丙\n\n   1. 丁\n2. 戊\n   1. 己"]), style);
  expect(attributes(xml, "w:numId", "w:val")).toEqual(["3", "3", "4", "3", "3"]);
  expect(part("word/numbering.xml")).toMatch(
    /<w:num w:numId="4">.*<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"\/>/,
  );
});

test.each([
  { name: "gbt9704", gap: "tab", stops: 9 },
  { name: "plain-en", gap: "space", stops: 0 },
] as const)("Text stands off from its bullet by a $gap in the style $name", ({ name, gap, stops }) => {
  const { part } = written(documentOf(["- 甲"]), shippedStyle(name));
  const levels = [...part("word/numbering.xml").matchAll(/<w:lvl .*?<\/w:lvl>/g)].map(([level]) => level);
  const bullets = levels.filter((level) => level.includes('"bullet"'));
  expect(bullets.flatMap((level) => attributes(level, "w:suff", "w:val"))).toEqual(bullets.map(() => gap));
  // Two characters in stands the bullet, and its text one further.
  const behind = bullets.flatMap((level) => attributes(level, "w:tab", "w:pos").map(Number));
  const firstLines = bullets.flatMap((level) => attributes(level, "w:ind", "w:firstLine").map(Number));
  expect(behind).toHaveLength(stops);
  expect(behind.slice(0, 1)).toEqual(firstLines.slice(0, Math.min(1, stops)).map((indent) => indent * 1.5));
});

test("A table fills the line, repeats its header and has a paragraph behind it", () => {
  const table = "| 项目 | 备注 |\n|---|---|\n| 会议 | 一二三四五六七八九十 |";
  const { xml } = written(documentOf([table, table]), style);
  expect(xml).toMatch(/<\/w:tbl><w:p>(?:(?!<w:t[ >]).)*<\/w:p><w:tbl>/);
  expect(xml).toMatch(/<\/w:tbl><w:p>(?:(?!<w:t[ >]).)*<\/w:p><w:sectPr>/);
  const [first = ""] = /<w:tbl>.*?<\/w:tbl>/.exec(xml) ?? [];
  const widths = attributes(first, "w:gridCol", "w:w").map(Number);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Number(attributes(first, "w:tblW", "w:w")[0]));
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
  expect(attributes(first, "w:tcW", "w:w").map(Number)).toEqual([...widths, ...widths]);
  expect(first.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(first.match(/<w:cantSplit\/>/g)).toHaveLength(2);
});

test("A page break is on the block that follows it, be it a paragraph, list, table or the signature", () => {
  const blocks = ["甲", "::分页", "乙", "::分页", "1. 丙\n2. 丁", "::分页", "| 戊 |\n|---|\n| 己 |", "::分页"];
  const { xml } = written(documentOf(blocks, { signature: "庚" }), style);
  const broken = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>.*?<\/w:p>/g)];
  expect(broken.map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ""))).toEqual(["乙", "丙", "戊", "庚"]);
});

test("Only the first line of a list within a list begins the new page", () => {
  const { xml } = written(documentOf(["::分页", "- - 甲\n  - 乙"]), style);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

test("A paragraph right above a table keeps a little away from its line", () => {
  const { xml } = written(documentOf(["甲", "乙", "| 丙 |\n|---|\n| 丁 |"]), style);
  expect(xml.match(/<w:spacing w:after="120"\/>/g)).toHaveLength(1);
  expect(xml).toMatch(/<w:spacing w:after="120"\/><\/w:pPr><w:r><w:t [^>]*>乙/);
});

test("The last paragraph of the body stays with the signature", () => {
  const { xml } = written(documentOf(["甲", "乙"], { signature: "丙", date: "2020年2月10日" }), style);
  const kept = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>.*?<\/w:p>/g)];
  expect(kept.map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ""))).toEqual(["乙"]);
});

test("The only paragraph of a text keeps with no signature: all from the title on would leave page 1 together (7.3.3)", () => {
  const keeps = (blocks: readonly string[]) =>
    /<w:pStyle w:val="(?:BodyText|RunIn2)"\/><w:keepNext\/>/.test(
      written(documentOf(blocks, { signature: "甲局" }), style).xml,
    );
  expect(keeps(["甲。"])).toBe(false);
  expect(keeps(["## 甲。在标题一行里的正文。"])).toBe(false);
  expect(keeps(["# 甲", "## 乙", "丙。"])).toBe(false);
  expect(keeps(["甲。", "丙。"])).toBe(true);
  expect(keeps(["## 甲。在标题一行里的正文。", "丙。"])).toBe(true);
  expect(keeps(["| 甲 |\n|---|\n| 乙 |", "丙。"])).toBe(true);
});

test("A line that is broken by hand is not stretched to the edge", () => {
  const { xml, part } = written(documentOf(["第一行\\\n第二行"]), style);
  expect(xml).toContain("<w:br/>");
  expect(part("word/settings.xml")).toContain("<w:doNotExpandShiftReturn/>");
});
