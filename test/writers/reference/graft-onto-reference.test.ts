import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { attributes, readText } from "../docx/unpacked.ts";
import { documentOf, fullReport } from "../sample-document.ts";
import type { Reference } from "../../../src/writers/reference/reference.ts";
import { grafted, openReference, referenceOf } from "./grafted.ts";

const chinese = openReference("by-chinese-word.docx");
const libre = openReference("by-libreoffice.docx");

/** The styles of the paragraphs that begin with some texts. */
function stylesOf(xml: string, ...starts: readonly string[]): readonly (string | undefined)[] {
  const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
  return starts.map((start) => {
    const found = paragraphs.find((one) => readText(one)[0]?.startsWith(start));
    return found && /<w:pStyle w:val="([^"]*)"/.exec(found)?.[1];
  });
}

describe("A report on a file of Chinese Word, whose styles are called by numbers,", () => {
  const { xml, part, names, lacks } = grafted(fullReport(), chinese);

  test("takes the file's styles: built-in ones by their names, others by what an office calls them", () => {
    expect(stylesOf(xml, "示例市民政局", "示例市人民政府", "总体情况", "组织领导", "会议6次")).toEqual([
      "a3",
      "a5",
      "a4",
      "1",
      "2",
    ]);
    expect(attributes(part("word/styles.xml"), "w:style", "w:styleId").slice(0, 10)).toEqual(
      "a 1 2 a0 a1 a2 a3 a4 a5 a6".split(" "),
    );
  });

  test("gets our styles for what the file lacks, and says which", () => {
    expect(lacks).toEqual("heading 3,heading 4,heading 5,Hyperlink,表头文字,表格文字,Signature,Date".split(","));
    const styles = part("word/styles.xml");
    const third = /<w:style [^>]*w:styleId="Heading3".*?<\/w:style>/s.exec(styles)?.[0] ?? "";
    // It stands by itself: nothing of the file's default style shows in it.
    expect(third).not.toContain("w:basedOn");
    expect(third).toContain('w:lineRule="exact"');
    // It is as large as the file's text, and in its font where ours is in that of the body.
    expect(third).toContain('<w:sz w:val="28"/>');
    expect(third).toContain('w:eastAsia="楷体"');
  });

  test("stands on the file's page, with its header, picture, footer and theme", () => {
    const [, section = ""] = /(<w:sectPr.*?<\/w:sectPr>)<\/w:body>/s.exec(xml) ?? [];
    expect(section).toContain('<w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1984"');
    expect(attributes(section, "w:headerReference", "r:id")).toEqual(["rId6"]);
    expect(part("word/header1.xml")).toContain("工作简况");
    expect(names).toEqual(
      expect.arrayContaining(["word/media/image1.png", "word/footer1.xml", "word/theme/theme1.xml"]),
    );
    // As wide as the file's text: 11906 − 1417 − 1984.
    expect(attributes(xml, "w:tblW", "w:w").slice(1)).toEqual(["8505", "8505"]);
  });

  test("leaves behind comments, the way to somebody's template, and locks", () => {
    expect(names.filter((name) => /comments|settings.xml.rels/.test(name))).toEqual([]);
    expect(xml).not.toMatch(/comment/i);
    expect(part("word/settings.xml")).not.toMatch(/attachedTemplate|documentProtection/);
    expect(part("word/settings.xml")).toContain('<w:defaultTabStop w:val="420"/>');
  });

  test("numbers its headings as we do, also those that a person will add", () => {
    const numbering = part("word/numbering.xml");
    const [number] = attributes(xml, "w:numId", "w:val");
    expect(number).toBe("4");
    const [abstract] = [...numbering.matchAll(/<w:num w:numId="4"><w:abstractNumId w:val="(\d+)"/g)].map(
      (match) => match[1],
    );
    const ours =
      new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, "s").exec(numbering)?.[0] ?? "";
    expect(attributes(ours, "w:numFmt", "w:val").slice(0, 2)).toEqual([
      "chineseCountingThousand",
      "chineseCountingThousand",
    ]);
    expect(attributes(ours, "w:pStyle", "w:val")).toEqual(["1", "2", "Heading3", "Heading4", "Heading5"]);
    // The file's own numbering lets go of its headings, and stays for what else uses it.
    expect(numbering).toMatch(/<w:abstractNum w:abstractNumId="0">(?:(?!pStyle).)*<\/w:abstractNum>/s);
    const first = /<w:style [^>]*w:styleId="1".*?<\/w:style>/s.exec(part("word/styles.xml"))?.[0] ?? "";
    expect(attributes(first, "w:numId", "w:val")).toEqual(["4"]);
    // Its headings are indented as they were.
    expect(attributes(ours, "w:ind", "w:firstLine").slice(0, 2)).toEqual(["0", "560"]);
  });

  test("fills the file's places, and prints a part that has one nowhere else", () => {
    const texts = readText(xml);
    expect(texts.filter((text) => text.startsWith("示例市民政局关于"))).toHaveLength(1);
    expect(texts.join("\n")).not.toMatch(/\{\{(?:标题|正文|紧急程度)/);
    expect(texts.at(-1)).toBe("（联系电话见办公室通讯录）");
  });
});

describe("A report on a file of LibreOffice", () => {
  const { xml, part, lacks } = grafted(fullReport(), libre);

  test("takes its styles, page, header and footer", () => {
    expect(stylesOf(xml, "示例市民政局", "总体情况", "组织领导", "会议6次")).toEqual([
      "Title",
      "TextBody",
      "Heading1",
      "Heading2",
    ]);
    expect(xml).toContain('<w:pgSz w:w="10431" w:h="14740"/>');
    expect(attributes(xml, "w:headerReference", "r:id")).toEqual(["rId2"]);
    expect(lacks).toContain("Salutation");
    expect(part("word/styles.xml")).toContain('w:eastAsia="黑体"');
  });
});

describe("The package of a report on a reference file", () => {
  test.each([
    ["of Chinese Word", chinese],
    ["of LibreOffice", libre],
  ])("%s names all of its parts, and nothing that is not there", (_, reference) => {
    const { xml, part, names } = grafted(fullReport(), reference);
    const types = part("[Content_Types].xml");
    const listed = attributes(types, "Override", "PartName").map((name) => name.slice(1));
    const extensions = attributes(types, "Default", "Extension");
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
    expect(
      names.filter(
        (name) =>
          !listed.includes(name) &&
          !extensions.some((one) => name.endsWith(`.${one}`)) &&
          name !== "[Content_Types].xml",
      ),
    ).toEqual([]);
    const relationships = part("word/_rels/document.xml.rels");
    const ids = attributes(relationships, "Relationship", "Id");
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id);
    expect(used.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
    const inside = attributes(relationships, "Relationship", "Target").filter((target) => !target.includes(":"));
    expect(inside.filter((target) => !names.includes(`word/${target}`))).toEqual([]);
  });

  test.each([
    ["of Chinese Word", chinese],
    ["of LibreOffice", libre],
  ])("%s has every style, numbering and bookmark that it asks for, each once", (_, reference) => {
    const { xml, part } = grafted(fullReport(), reference);
    const styles = attributes(part("word/styles.xml"), "w:style", "w:styleId");
    expect(new Set(styles).size).toBe(styles.length);
    const asked = [...xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(asked.filter((id) => !styles.includes(id))).toEqual([]);
    const numbers = attributes(part("word/numbering.xml"), "w:num", "w:numId");
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(attributes(xml, "w:numId", "w:val").filter((id) => id !== "0" && !numbers.includes(id))).toEqual([]);
    for (const attribute of ["w:id", "w:name"]) {
      const given = attributes(xml, "w:bookmarkStart", attribute);
      expect(new Set(given).size).toBe(given.length);
    }
    expect(attributes(xml, "w:bookmarkEnd", "w:id").toSorted()).toEqual(
      attributes(xml, "w:bookmarkStart", "w:id").toSorted(),
    );
  });

  test("is the same bytes again", () => {
    const first = grafted(fullReport(), chinese).bytes;
    grafted(documentOf(["1. 甲\n2. 乙"]), libre);
    expect(grafted(fullReport(), openReference("by-chinese-word.docx")).bytes).toEqual(first);
  });

  test("keeps the report's title in its properties, wherever it is printed", () => {
    expect(grafted(documentOf(["甲。"], { title: "工作情况" }), chinese).part("docProps/core.xml")).toContain(
      "<dc:title>工作情况</dc:title>",
    );
  });
});

describe("The file's own paragraphs in the styles of headings", () => {
  /** The file with its title and a line under the body in its heading 1, in whatever way that is numbered. */
  function withOwnHeadings(numbered: boolean): Reference {
    const files = unzipSync(readFileSync(new URL("by-chinese-word.docx", import.meta.url)));
    const change = (name: string, from: string | RegExp, to: string) => {
      files[name] = strToU8(strFromU8(files[name] ?? new Uint8Array()).replaceAll(from, to));
    };
    change("word/document.xml", '<w:pStyle w:val="a3"/>', '<w:pStyle w:val="1"/>');
    const derived =
      '<w:style w:type="paragraph" w:styleId="zz"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style></w:styles>';
    change("word/styles.xml", "</w:styles>", derived);
    change("word/document.xml", /<w:pStyle w:val="a4"\/>/g, '<w:pStyle w:val="zz"/>');
    if (!numbered) change("word/styles.xml", '<w:numPr><w:numId w:val="3"/></w:numPr>', "");
    return referenceOf(zipSync(files));
  }

  function numbersOf(reference: Reference) {
    const { xml } = grafted(fullReport(), reference);
    const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    return ["示例市民政局", "关于", "组织领导"].map((start) => {
      const found = paragraphs.find((one) => readText(one)[0]?.startsWith(start)) ?? "";
      // Properties stand first in their paragraph: Word takes them nowhere else.
      const [, properties = ""] = /^<w:p(?: [^>]*)?><w:pPr>(.*?)<\/w:pPr>/s.exec(found) ?? [];
      return [...attributes(properties, "w:ilvl", "w:val"), ...attributes(properties, "w:numId", "w:val")].join(" ");
    });
  }

  test("are not counted with the report's headings", () => {
    expect(numbersOf(withOwnHeadings(false))).toEqual(["0 0", "0 0", "0 4"]);
  });

  test("keep the numbers that they have in the file", () => {
    expect(numbersOf(withOwnHeadings(true))).toEqual(["0 3", "0 3", "0 4"]);
  });
});

describe("A report with attachments and pages laid across", () => {
  const across = ':::表{标题="名单" 横向}\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n:::';
  const attached = ':::附件{标题="名单"}\n\n附件的正文。\n\n:::';

  test("has its attachments behind what the file itself says under the body", () => {
    const { xml } = grafted(documentOf(["正文。", attached]), chinese);
    const texts = readText(xml);
    const order = ["正文。", "（联系电话见办公室通讯录）", "附件的正文。"].map((text) => texts.indexOf(text));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test("has the file's headers on every page, and turns its margins with the paper", () => {
    const { xml } = grafted(documentOf(["甲。", across, "乙。"]), chinese);
    expect(attributes(xml, "w:headerReference", "r:id")).toEqual(["rId6", "rId6", "rId6"]);
    expect(attributes(xml, "w:pgSz", "w:w")).toEqual(["11906", "16838", "11906"]);
    expect(attributes(xml, "w:pgMar", "w:top")).toEqual(["1701", "1984", "1701"]);
  });

  test("ends with the page across where nothing of the file follows it", () => {
    const { xml } = grafted(
      documentOf(["甲。", across]),
      openReference("../../cases/reference-styles-alone/局模板.docx"),
    );
    expect(attributes(xml, "w:pgSz", "w:w")).toEqual(["11906", "16838"]);
    expect(attributes(xml, "w:headerReference", "r:id")).toEqual(["rId6", "rId6"]);
  });
});

test("A report that was built before serves as a reference file, and leaves no anchor of its own behind", () => {
  const alone = openReference("../../cases/reference-styles-alone/局模板.docx");
  const first = grafted(documentOf(["共{{6}}次。"]), alone);
  expect(attributes(first.xml, "w:bookmarkStart", "w:name")).toHaveLength(1);
  const second = grafted(documentOf(["# 标题\n", "共{{7}}次。"]), referenceOf(first.bytes));
  expect(readText(second.xml).filter((text) => text !== "")).toEqual(["工作情况的报告", "标题", "共7次。"]);
  expect(attributes(second.xml, "w:bookmarkStart", "w:name")).toHaveLength(1);
  expect(second.part("word/styles.xml").match(/w:styleId="1"/g)).toHaveLength(1);
  expect(second.part("docProps/custom.xml")).toContain("月报");
});

describe("A file that says little of its looks", () => {
  const parts = unzipSync(readFileSync(new URL("by-chinese-word.docx", import.meta.url)));
  const changed = (name: string, change: (xml: string) => string) =>
    referenceOf(zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }));

  test("gets the style's Chinese font where it names none", () => {
    const bare = changed("word/theme/theme1.xml", (xml) => xml.replaceAll('script="Hans"', 'script="Jpan"'));
    const { part, font } = grafted(documentOf(["甲。"]), bare);
    expect(font).toBe("仿宋");
    expect(/<w:docDefaults>.*?<w:rFonts ([^>]*)\/>/s.exec(part("word/styles.xml"))?.[1]).toBe(
      'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsia="仿宋"',
    );
  });

  test("gets the style's page where it has none", () => {
    const bare = changed("word/document.xml", (xml) => xml.replace(/<w:sectPr.*?<\/w:sectPr>/s, ""));
    const { xml, page } = grafted(documentOf(["甲。"]), bare);
    expect(page).toBe(true);
    expect(attributes(xml, "w:pgMar", "w:left")).toEqual(["1587"]);
    expect(xml).not.toContain("w:footerReference");
  });

  test("may have no styles, numbering or settings at all", () => {
    const bare = changed("word/_rels/document.xml.rels", (xml) =>
      xml.replaceAll(/<Relationship [^>]*\/(?:styles|numbering|settings|theme)"[^>]*\/>/g, ""),
    );
    const { names, part, xml } = grafted(documentOf(["# 甲", "1. 乙"]), bare);
    expect(names).toEqual(expect.arrayContaining(["word/styles.xml", "word/numbering.xml", "word/settings.xml"]));
    const styles = attributes(part("word/styles.xml"), "w:style", "w:styleId");
    const asked = ["Heading1", "ListParagraph"];
    expect(asked.filter((id) => xml.includes(`w:val="${id}"`) && styles.includes(id))).toEqual(asked);
  });
});
