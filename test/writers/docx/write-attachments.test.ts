import { expect, test } from "@jest/globals";

import { documentOf, shippedStyle } from "../sample-document.ts";
import { phraseLine, withAttachments } from "./frame-documents.ts";
import { attributes, readText, written } from "./unpacked.ts";

const style = shippedStyle("gbt9704");
const signed = documentOf(["正文。"], { signature: "甲局", date: "2026年9月1日" });

function paragraphs(xml: string, id: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one).filter((one) => one.includes(`w:val="${id}"`));
}

test("A single attachment is named without a number, wrapped under its name's first character (7.3.4)", () => {
  const { xml } = written(withAttachments(signed, [{ title: "安排表", blocks: ["甲"] }]), style);
  const [note = ""] = paragraphs(xml, "AttachmentNote");
  expect(readText(note)).toEqual(["附件：安排表"]);
  expect(note).toContain('<w:ind w:left="1575" w:hanging="945"/>');
  expect(note).toContain('<w:spacing w:before="579"/>');
});

test("Several are numbered, their numbers under each other and each name wrapped under its own first character", () => {
  const three = ["甲表", "乙表", "丙表"].map((title) => ({ title, blocks: ["甲"] }));
  const { xml } = written(withAttachments(signed, three), style);
  const notes = paragraphs(xml, "AttachmentNote");
  expect(notes.flatMap(readText)).toEqual(["附件：1.甲表", "2.乙表", "3.丙表"]);
  expect(
    notes.map((note) => [attributes(note, "w:ind", "w:left")[0], attributes(note, "w:ind", "w:hanging")[0]]),
  ).toEqual([
    ["1890", "1260"],
    ["1890", "315"],
    ["1890", "315"],
  ]);
  expect(notes.filter((note) => note.includes("w:before"))).toHaveLength(1);
});

test("A list of attachments keeps to the signature, of a long one its last lines, and the text to none (7.3.5.5)", () => {
  const attached = (count: number) => Array.from({ length: count }, () => ({ title: "表", blocks: ["甲"] }));
  const three = attached(3);
  const kept = (xml: string, id: string) => paragraphs(xml, id).map((one) => one.includes("<w:keepNext/>"));
  const { xml } = written(withAttachments(signed, three), style);
  expect([kept(xml, "BodyText")[0], kept(xml, "AttachmentNote")]).toEqual([false, [true, true, true]]);
  const long = kept(written(withAttachments(signed, attached(7)), style).xml, "AttachmentNote");
  expect(long).toEqual([false, false, true, true, true, true, true]);
  const unsigned = written(withAttachments(documentOf(["正文。"]), three), style).xml;
  expect([kept(unsigned, "BodyText")[0], kept(unsigned, "AttachmentNote")]).toEqual([false, [false, false, false]]);
  const alone = documentOf(["正文。", "末段。"], { signature: "甲局" });
  expect(kept(written(alone, style).xml, "BodyText")).toEqual([false, true]);
});

test("Each attachment begins a page: its label flush left, its title in the middle of the third line (7.3.7)", () => {
  const two = withAttachments(signed, [
    { title: "安排表", blocks: ["甲"] },
    { title: "说明", blocks: ["乙"] },
  ]);
  const { xml, part } = written(two, style);
  expect(readText(xml).slice(-6)).toEqual(["附件1", "安排表", "甲", "附件2", "说明", "乙"]);
  const labels = paragraphs(xml, "AttachmentLabel");
  expect(labels.map((label) => label.includes("<w:pageBreakBefore/>"))).toEqual([true, true]);
  const styles = part("word/styles.xml");
  const label = /<w:style [^>]*w:styleId="AttachmentLabel".*?<\/w:style>/s.exec(styles)?.[0];
  expect(label).toContain('w:eastAsia="黑体"');
  const title = /<w:style [^>]*w:styleId="AttachmentTitle".*?<\/w:style>/s.exec(styles)?.[0];
  expect(title).toContain('<w:jc w:val="center"/>');
  expect(title).toContain('w:before="579"');
});

test("A single attachment is 附件, without a number", () => {
  expect(
    readText(written(withAttachments(signed, [{ title: "安排表", blocks: ["甲"] }]), style).xml).slice(-3),
  ).toEqual(["附件", "安排表", "甲"]);
});

test("The anchors of an attachment's title stand where it is attached, and nowhere else", () => {
  const base = withAttachments(signed, [{ title: "表", blocks: ["甲"] }]);
  const attachments = base.attachments.map((one) => ({ ...one, title: phraseLine("八月安排表", "_hb_title") }));
  const { xml } = written({ ...base, attachments }, style);
  expect(attributes(xml, "w:bookmarkStart", "w:name")).toEqual(["_hb_title"]);
  expect(paragraphs(xml, "AttachmentNote")[0]).toContain("八月安排表");
  expect(paragraphs(xml, "AttachmentTitle")[0]).toContain('w:name="_hb_title"');
});

test("Headings are numbered from 一 in each attachment, by a use of the numbering that begins all levels again", () => {
  const document = withAttachments(documentOf(["# 甲", "## 乙"]), [
    { title: "一", blocks: ["# 丙", "## 丁"] },
    { title: "二", blocks: ["# 戊"] },
  ]);
  const { xml, part } = written(document, style);
  expect(attributes(xml, "w:numId", "w:val")).toEqual(["1", "1", "3", "3", "4"]);
  const uses = [...part("word/numbering.xml").matchAll(/<w:num w:numId="([34])".*?<\/w:num>/gs)];
  expect(uses.map(([use]) => attributes(use, "w:startOverride", "w:val"))).toEqual([
    ["1", "1", "1", "1", "1"],
    ["1", "1", "1", "1", "1"],
  ]);
});
