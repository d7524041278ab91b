import { readFileSync } from "node:fs";

import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readBuiltReport } from "../../src/review/read-built-report.ts";
import { writeDocx } from "../../src/writers/docx/write-docx.ts";
import { properties } from "../writers/docx/unpacked.ts";
import { documentOf, shippedStyle } from "../writers/sample-document.ts";

const place = { file: "a.docx", line: 1, column: 1, endLine: 1, endColumn: 1 };
const built = writeDocx(documentOf(["会议{{6}}次，{{较上月&增加2次}}。"]), shippedStyle("plain"), properties);

function read(bytes: Uint8Array) {
  const { report, found } = collectDiagnostics();
  const read = readBuiltReport(bytes, place, report);
  return { read, found: found().map((one) => `${one.code} ${one.place?.file}`) };
}

/** The built file with one part changed, as XML. */
function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(built);
  return zipSync({ ...parts, [name]: strToU8(change(Buffer.from(parts[name] ?? []).toString("utf8"))) });
}

function textsIn(bytes: Uint8Array) {
  return read(bytes).read?.anchors.map(({ text }) => text);
}

test("A file that was built says which report it is, and has its anchors in their order", () => {
  const { read: report, found } = read(built);
  expect(found).toEqual([]);
  expect(report?.identity).toEqual(properties.report);
  expect(report?.anchors.map(({ text }) => text)).toEqual(["6", "较上月&增加2次"]);
  expect(new Set(report?.anchors.map(({ anchor }) => anchor)).size).toBe(2);
});

test("A file that LibreOffice saved is read as the one that was built", () => {
  // Made by: soffice --headless --convert-to docx out/yi-county/2020-02-monthly.docx
  const saved = readFileSync(new URL("saved-by-libreoffice.docx", import.meta.url));
  const { read: report, found } = read(saved);
  expect(found).toEqual([]);
  expect(report?.identity).toEqual({ template: "monthly", unit: "yi-county", period: "2020-02" });
  expect(report?.anchors).toHaveLength(69);
  expect(report?.anchors.slice(0, 4).map(({ text }) => text)).toEqual(["乙县民政局", "2020年2月", "2020年2月", "4"]);
});

test("Other prefixes, which word processors may choose, are read as well", () => {
  const renamed = withPart("word/document.xml", (xml) =>
    xml.replaceAll(/(<\/?|\s)w:/g, "$1word:").replace("xmlns:w=", "xmlns:word="),
  );
  expect(textsIn(renamed)).toEqual(["6", "较上月&增加2次"]);
});

test("Text that was deleted with changes tracked is not in its anchor, and a copy of an anchor counts for nothing", () => {
  const deleted = withPart("word/document.xml", (xml) =>
    xml.replace(/<w:t [^>]*>6<\/w:t>/, "<w:delText>6</w:delText>"),
  );
  expect(textsIn(deleted)).toEqual(["", "较上月&增加2次"]);
  const doubled = withPart("word/document.xml", (xml) => xml.replace(/(<w:p>(?:(?!<w:p>).)*_hb_.*?<\/w:p>)/s, "$1$1"));
  expect(textsIn(doubled)).toEqual(["6", "较上月&增加2次"]);
});

describe("is refused with its reason:", () => {
  const directory = unzipSync(built);
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const { "word/document.xml": document = strToU8(""), "docProps/custom.xml": custom = strToU8("") } = directory;
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["an empty file", new Uint8Array(), "not-a-word-file"],
    ["a text", strToU8("huibao"), "not-a-word-file"],
    ["a .doc, or a file with a password", compound, "old-or-locked-word-file"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-word-file"],
    ["a file cut off", built.subarray(0, built.length - 100), "word-file-damaged"],
    ["a file without properties", zipSync({ "word/document.xml": document }), "report-not-identified"],
    [
      "a file with other properties only",
      withPart("docProps/custom.xml", (xml) => xml.replaceAll("huibao-", "other-")),
      "report-not-identified",
    ],
    [
      "a file without one of the three",
      withPart("docProps/custom.xml", (xml) => xml.replace("huibao-unit", "unit")),
      "report-not-identified",
    ],
    ["broken XML", withPart("word/document.xml", (xml) => xml.replace("</w:body>", "")), "word-part-broken"],
    ["broken properties", withPart("docProps/custom.xml", (xml) => xml.slice(0, -5)), "word-part-broken"],
    [
      "a document type, with which a file defines entities",
      withPart("docProps/custom.xml", (xml) =>
        xml.replace("?>", '?><!DOCTYPE Properties [<!ENTITY a "aaaaaaaaaa">]>').replace("月报", "&a;&a;"),
      ),
      "word-part-broken",
    ],
    [
      "a file that grows to more than any report",
      zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024), "docProps/custom.xml": custom }),
      "word-file-too-large",
    ],
  ];

  test.each(cases)("%s", (_, bytes, code) => {
    expect(read(bytes)).toEqual({ read: undefined, found: [`${code} a.docx`] });
  });

  test("a file that says it is small and is not, without being unpacked further than it says", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024), "docProps/custom.xml": custom });
    const view = new DataView(bomb.buffer);
    // The first entry of the directory says the size of what is unpacked at offset 24 (APPNOTE.TXT 4.3.12).
    const entry = bomb.findIndex((_, at) => at < bomb.length - 4 && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 1000, true);
    const { read: report, found } = read(bomb);
    expect(report).toBeUndefined();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^word-(?:file-damaged|part-broken) /);
  });
});
