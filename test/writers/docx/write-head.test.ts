import { expect, test } from "@jest/globals";

import { documentOf, shippedStyle } from "../sample-document.ts";
import { attributes, readText, written } from "./unpacked.ts";

const redhead = shippedStyle("redhead");
const briefing = shippedStyle("briefing");
const parts = {
  mark: "示例市民政局文件",
  number: "示民发〔2026〕{{18}}号",
  title: "示例市民政局关于走访工作的通知",
} as const;

/** The paragraphs of a style, as XML. */
function paragraphs(xml: string, style: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one).filter((one) => one.includes(`w:val="${style}"`));
}

function before(xml: string, style: string): number {
  return Number(attributes(paragraphs(xml, style)[0] ?? "", "w:spacing", "w:before")[0]);
}

test("份号, 密级 and 紧急程度 stand on the first lines, then the mark, the number and the title", () => {
  const document = documentOf(["甲"], { ...parts, "copy-number": "000012", secrecy: "秘密★1年", urgency: "加急" });
  expect(readText(written(document, redhead).xml).slice(0, 6)).toEqual([
    "000012",
    "秘密★1年",
    "加急",
    "示例市民政局文件",
    "示民发〔2026〕18号",
    "示例市民政局关于走访工作的通知",
  ]);
});

test("密级 keeps to the second line where there is no 份号 (7.2.2), and 紧急程度 alone stands on the first", () => {
  const secret = written(documentOf(["甲"], { ...parts, secrecy: "秘密★1年" }), redhead);
  expect(readText(secret.xml).slice(0, 2)).toEqual(["", "秘密★1年"]);
  const urgent = written(documentOf(["甲"], { ...parts, urgency: "加急" }), redhead);
  expect(readText(urgent.xml).slice(0, 2)).toEqual(["加急", "示例市民政局文件"]);
});

// The base line lies at 0.8 of 48 points, and characters of 40 points reach 34.8 above it: their upper edge is 72 twips down.
test("The mark's upper edge is 35 mm under the text's, whatever lines stand above it (7.2.4)", () => {
  const alone = before(written(documentOf(["甲"], parts), redhead).xml, "Mark");
  const above = { "copy-number": "000012", secrecy: "秘密★1年", urgency: "加急" };
  const under = before(written(documentOf(["甲"], { ...parts, ...above }), redhead).xml, "Mark");
  expect(alone).toBe(1984 - 72);
  expect(alone - under).toBe(3 * 579);
});

test("A mark that is too long for its line shrinks, its upper edge staying where it is", () => {
  const long = written(documentOf(["甲"], { ...parts, mark: "示例市人民政府办公室养老服务文件" }), redhead).xml;
  const [mark = ""] = paragraphs(long, "Mark");
  expect(attributes(mark, "w:sz", "w:val")).toEqual(["55"]);
  expect(
    attributes(paragraphs(written(documentOf(["甲"], parts), redhead).xml, "Mark")[0] ?? "", "w:sz", "w:val"),
  ).toEqual([]);
  expect(before(long, "Mark")).toBe(1984 - Math.round((0.8 * 48 - 0.87 * 27.5) * 20));
});

test("A red rule as wide as the text stands under the number, which is in the middle (7.2.5, 7.2.7)", () => {
  const { xml, part } = written(documentOf(["甲"], parts), redhead);
  const [number = ""] = paragraphs(xml, "DocumentNumber");
  expect(number).toContain('<w:pBdr><w:bottom w:val="single" w:color="FF0000" w:sz="8" w:space="8"/></w:pBdr>');
  expect(number).not.toContain("<w:ind ");
  const style = /<w:style [^>]*w:styleId="DocumentNumber".*?<\/w:style>/s.exec(part("word/styles.xml"))?.[0];
  expect(style).toContain('<w:jc w:val="center"/>');
  expect(style).toContain('w:before="1158"');
  expect(before(xml, "Title")).toBe(1158);
});

test("Upward the number stands at the left of the last line of 签发人, two names a line under each other (7.2.5, 7.2.6)", () => {
  const upward = { ...parts, upward: true, signers: "{{甲某某 乙某}} 丙某某 丁某" };
  const { xml } = written(documentOf(["甲"], upward), redhead);
  const [table = ""] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
  expect(readText(table)).toEqual(["示民发〔2026〕18号", "签发人：甲某某 乙某 /丙某某 丁某"]);
  const [number = "", signers = ""] = paragraphs(table, "DocumentNumber");
  expect(attributes(number, "w:ind", "w:left")).toEqual(["315"]);
  // The blank behind 乙某 has room of its own: in a line that is full it would begin another.
  expect(signers).toContain('<w:ind w:left="1260" w:right="-315" w:hanging="1260"/>');
  // 签发人： and the wider line are 4 + 5.5 characters, and one is left blank.
  expect(attributes(table, "w:gridCol", "w:w").map(Number)).toEqual([8845 - 3308, 3308]);
  expect(attributes(table, "w:vAlign", "w:val")).toEqual(["bottom", "bottom"]);
  expect(table).toContain('<w:bottom w:val="single" w:color="FF0000" w:sz="8"/>');
  expect(signers.match(/<w:rStyle w:val="BesideInHead"\/>/g)).toHaveLength(3);
});

test("Signers of long names leave the number its room: a line each, and no column is narrower than what stands in it", () => {
  const signers = "买买提江·阿不都热合曼　阿卜杜热依木·买买提某某";
  const { xml } = written(documentOf(["甲"], { ...parts, upward: true, signers }), redhead);
  const [table = ""] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
  expect(readText(table)[1]).toBe("签发人：买买提江·阿不都热合曼　/阿卜杜热依木·买买提某某");
  const [left = 0, right = 0] = attributes(table, "w:gridCol", "w:w").map(Number);
  expect(left + right).toBe(8845);
  // 示民发〔2026〕18号 is 9 characters wide, a quarter more before 号, and has one blank at each side.
  expect(left).toBeGreaterThanOrEqual(11.25 * 315);
  const endless = documentOf(["甲"], { ...parts, upward: true, signers: "甲".repeat(60) });
  expect(attributes(written(endless, redhead).xml, "w:gridCol", "w:w").map(Number).slice(0, 2)).toEqual([3544, 5301]);
});

test("Phrases in the head have their anchors, a phrase that is broken into lines only one", () => {
  const upward = { ...parts, upward: true, signers: "{{甲某某 乙某 丙某某}}" };
  const { xml } = written(documentOf(["甲"], upward), redhead);
  const inside = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/gs)];
  expect(inside.map(([, , content = ""]) => content.replace(/<w:br\/>/g, "/").replace(/<[^>]*>/g, ""))).toEqual([
    "18",
    "甲某某 乙某 /丙某某",
  ]);
});

test("A document that has no part for a head has none", () => {
  const { xml } = written(documentOf(["甲"], { title: "总结" }), redhead);
  expect(readText(xml)[0]).toBe("总结");
  expect(paragraphs(xml, "Title")[0]).not.toContain("w:before");
});

test("A briefing has its name, its issue, and its publisher and date over the rule", () => {
  const document = documentOf(["甲"], {
    secrecy: "内部资料 注意保存",
    "copy-number": "000012",
    mark: "民政工作简报",
    "issue-number": "第8期",
    publisher: "示例市民政局办公室",
    date: "2026年9月1日",
    title: "消防改造完成",
    signature: "示例市民政局",
  });
  const { xml } = written(document, briefing);
  expect(readText(xml)).toEqual([
    "内部资料 注意保存→000012",
    "民政工作简报",
    "第8期",
    "示例市民政局办公室",
    "2026年9月1日",
    "消防改造完成",
    "甲",
    "示例市民政局",
  ]);
  const [table = ""] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
  expect(attributes(table, "w:jc", "w:val")).toEqual(["left", "right"]);
  expect(table).toContain('<w:bottom w:val="single" w:color="FF0000" w:sz="12"/>');
});

test("A subtitle stands under the title, and the title's blank line under it", () => {
  const { xml, part } = written(
    documentOf(["甲"], { title: "总结", subtitle: "（2026年8月）" }),
    shippedStyle("summary"),
  );
  expect(readText(xml).slice(0, 2)).toEqual(["总结", "（2026年8月）"]);
  expect(paragraphs(xml, "Title")[0]).toContain('<w:spacing w:after="0"/>');
  expect(/<w:style [^>]*w:styleId="Subtitle".*?<\/w:style>/s.exec(part("word/styles.xml"))?.[0]).toMatch(
    /w:after="[1-9]/,
  );
});
