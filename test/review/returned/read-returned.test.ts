import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";

import type { Span } from "../../../src/review/returned/returned-document.ts";
import { hashText } from "../../../src/text/hash-text.ts";
import { baseAnchor } from "../../../src/trace/base-record.ts";
import { escapeXml } from "../../../src/writers/docx/xml.ts";
import { countyReport, sampleOrders } from "../../sample/sample-workspace.ts";
import { asWord } from "../imitate/as-word.ts";
import { editParts } from "../imitate/edit-parts.ts";
import { builtSample, readBack, readSound } from "../sample-files.ts";
import { begin, end, p, run, smallDocx } from "./small-docx.ts";
import type { SmallDocx } from "./small-docx.ts";

describe.each(sampleOrders)("The report $template as it was built", (order) => {
  test("reads as what it remembers of itself", async () => {
    const { base, paragraphs } = readSound(await builtSample(order));
    const read = paragraphs
      .filter(({ skeleton }) => skeleton !== "")
      .map(({ skeleton, anchors }) => ({ skeleton, anchors: anchors.map(({ name }) => baseAnchor(name)) }));
    expect(read.length).toBeGreaterThan(10);
    expect(read).toEqual(base);
  });

  test("says which report it is", async () => {
    expect(readSound(await builtSample(order)).identity).toMatchObject(order);
  });
});

test("A file that LibreOffice saved, of a report built before files remembered how, says which report it is", () => {
  const saved = readFileSync(new URL("../saved-by-libreoffice.docx", import.meta.url));
  const { identity, base, paragraphs } = readSound(saved);
  expect(identity).toEqual({ template: "monthly", unit: "yi-county", period: "2020-02" });
  expect(base).toBeUndefined();
  const anchors = paragraphs.flatMap(({ text, anchors: own }) => own.map(({ from, to }) => text.slice(from, to)));
  expect(anchors).toHaveLength(69);
  expect(anchors.slice(0, 4)).toEqual(["乙县民政局", "2020年2月", "2020年2月", "4"]);
});

test("A Word file that is no report is read, too", () => {
  const properties = '<property name="other"><a>x</a></property>';
  for (const file of [{ body: p(run("甲")) }, { body: p(run("甲")), properties }]) {
    const { identity, base, paragraphs } = readSound(smallDocx(file));
    expect([identity, base, paragraphs.length]).toEqual([{}, undefined, 1]);
  }
});

test("The last figure of a section is read as it was printed, though LibreOffice moves its end", () => {
  const printed = hashText("联系人：某乙").slice(0, 7);
  const name = `_hb_0hqlfdg0x1x${printed}`;
  const bytes = (section: string) =>
    smallDocx({ body: p(section, run("（"), begin(1, name), run("联系人：某"), end(1), run("乙）")) });
  const texts = (section: string) =>
    readSound(bytes(section)).paragraphs.map(({ text, anchors: [one] }) => text.slice(one?.from, one?.to));
  expect(texts("<w:pPr><w:sectPr/></w:pPr>")).toEqual(["联系人：某乙"]);
  expect(texts("")).toEqual(["联系人：某"]);
});

test("Every piece says where it stands in the XML, in whatever order attributes and runs come", async () => {
  for (const bytes of [await builtSample(sampleOrders[6] ?? countyReport), asWord(await builtSample(countyReport))]) {
    const { paragraphs, parts } = readSound(bytes);
    for (const { part, span, text, pieces, anchors } of paragraphs) {
      const xml = (one: Span | undefined) => parts.get(part)?.slice(one?.from, one?.to) ?? "";
      expect(xml(span)).toMatch(/^<w:p[ >/].*(?:<\/w:p>|\/>)$/s);
      expect(pieces.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
      for (const piece of pieces) {
        expect(xml(piece.run)).toMatch(/^<w:r[ >].*<\/w:r>$/s);
        expect(xml(piece.run)).toContain(xml(piece.span));
        if (piece.properties) expect(xml(piece.properties)).toMatch(/^<w:rPr>.*<\/w:rPr>$|^<w:rPr\/>$/s);
        if (piece.type === "text") expect(xml(piece.span)).toBe(escapeXml(text.slice(piece.from, piece.to)));
        else expect(xml(piece.span)).toMatch(/^<w:(?:br|tab|cr|noBreakHyphen)\b[^>]*>$/);
      }
      for (const { name, start, end: stop } of anchors) {
        expect(xml(start)).toMatch(new RegExp(`^<w:bookmarkStart [^>]*w:name="${name}"[^>]*/>$`));
        expect(xml(stop)).toMatch(/^<w:bookmarkEnd [^>]*\/>$/);
      }
    }
  }
});

describe("Is refused", () => {
  const sound = { body: p(run("甲")) };
  const withPart = (name: string, edit: (xml: string) => string, file: SmallDocx = sound) =>
    editParts(smallDocx(file), { [name]: edit });
  const document = "word/document.xml";
  const deep = "<w:smartTag>".repeat(600) + "</w:smartTag>".repeat(600);
  const bomb = '?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-word-file"],
    ["a spreadsheet", withPart(document, () => '<workbook xmlns="urn:x"/>'), "not-a-word-file"],
    [
      "a file without its main part",
      withPart("_rels/.rels", (xml) => xml.replace("document.xml", "none.xml")),
      "not-a-word-file",
    ],
    [
      "a file whose lists are broken",
      withPart("_rels/.rels", (xml) => xml.slice(0, -5)),
      "word-part-broken _rels/.rels",
    ],
    ["broken XML", withPart(document, (xml) => xml.replace("</w:body>", "")), `word-part-broken ${document}`],
    ["XML that goes on behind its end", withPart(document, (xml) => `${xml}<a/>`), `word-part-broken ${document}`],
    ["nothing instead of XML", withPart(document, () => ""), `word-part-broken ${document}`],
    [
      "undeclared prefixes",
      withPart(document, (xml) => xml.replace("<w:body>", "<w:body><q:a/>")),
      `word-part-broken ${document}`,
    ],
    [
      "a document type, with which a file defines entities",
      withPart(document, (xml) => xml.replace("?>", bomb)),
      `word-part-broken ${document}`,
    ],
    ["elements nested deeper than in any document", smallDocx({ body: p(deep) }), `word-part-broken ${document}`],
    [
      "broken footnotes",
      withPart("word/footnotes.xml", () => "<a", { ...sound, footnotes: "" }),
      "word-part-broken word/footnotes.xml",
    ],
    [
      "broken properties",
      withPart("docProps/custom.xml", () => "<a>", { ...sound, properties: "" }),
      "word-part-broken docProps/custom.xml",
    ],
    [
      "more text than any report",
      withPart(document, (xml) => xml + " ".repeat(33 * 1024 * 1024)),
      "word-text-too-large",
    ],
    ["more paragraphs than any report", smallDocx({ body: "<w:p/>".repeat(500_000) }), "word-text-too-large"],
  ];
  test.each(cases)("%s", (_, bytes, code) => {
    const started = performance.now();
    expect(readBack(bytes)).toEqual({ document: undefined, found: [code] });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("all that is broken in one run", () => {
    const bytes = editParts(smallDocx({ ...sound, footnotes: "", properties: "" }), {
      "word/footnotes.xml": () => "<a",
      "docProps/custom.xml": () => "<a",
    });
    expect(readBack(bytes).found).toEqual([
      "word-part-broken docProps/custom.xml",
      "word-part-broken word/footnotes.xml",
    ]);
  });
});

test("Two hundred pages with three thousand figures are read in time", () => {
  const figure = (id: number) => begin(id, `_hb_${String(id).padStart(18, "0")}`) + run("1234") + end(id);
  const words = run("扎实推进各项工作，及时研究解决工作中的具体问题").repeat(2);
  const body = Array.from({ length: 3000 }, (_, id) => p(words, figure(id), words)).join("");
  const bytes = asWord(smallDocx({ body }));
  const started = performance.now();
  const { paragraphs } = readSound(bytes);
  const taken = performance.now() - started;
  expect(paragraphs.filter(({ text, anchors: [one] }) => text.slice(one?.from, one?.to) === "1234")).toHaveLength(3000);
  // 700 ms alone on a machine; here other tests run beside it, and Jest's own loader slows it.
  expect(taken).toBeLessThan(5000);
});
