import { describe, expect, test } from "@jest/globals";

import type { PartName } from "../../src/facts/document-parts.ts";
import { phraseText } from "../../src/text/text.ts";
import type { RenderedLine } from "../../src/text/text.ts";
import { tokenPattern } from "../../src/text/token.ts";
import { phrasesInOrder } from "../../src/trace/phrases-in-order.ts";
import { traceReport } from "../../src/trace/trace-report.ts";
import { files, render } from "./sample-facts.ts";

const file = "data/bureau/2020-02.yaml";

function partsOf(
  document: string,
  asked: readonly PartName[],
  front = "title: 汇报",
  locale: "zh-CN" | "en" = "zh-CN",
) {
  const facts = (files[file] ?? "").replace("document: {date: 2020-03-02}", `document: ${document}`);
  const { text, found } = render(`---\n${front}\n---\n无。\n`, { [file]: facts }, { asked, locale });
  const parts = Object.entries(text?.parts ?? {}).map(([name, line]) => [name, filled(line)] as const);
  return { text, found, parts: Object.fromEntries(parts.filter(([name]) => name !== "title")) };
}

function filled({ text, phrases }: RenderedLine): string {
  return text.replaceAll(tokenPattern(), (_, index: string) => `[${phrases[Number(index)]?.parts[0]?.text}]`);
}

describe("A part that the front matter leaves out", () => {
  test.each<[PartName, string, string]>([
    ["date", "2020-03-02", "[2020年3月2日]"],
    ["number", "示民〔2020〕8号", "[示民〔2020〕8号]"],
    ["mark", "示例局文件", "[示例局文件]"],
    ["signers", "[某甲, 某乙, 某丙]", "[某甲]　[某乙]　[某丙]"],
    ["addressee", "[甲局, 乙局]", "[甲局]、[乙局]："],
    ["addressee", "各位领导：", "[各位领导：]"],
    ["annotation", "联系人", "（[联系人]）"],
    ["annotation", "（联系人）", "[（联系人）]"],
    ["annotation", "(联系人)", "[(联系人)]"],
    ["copies", "[甲局, 乙局]", "[甲局]，[乙局]。"],
    ["copies", "甲局，乙局。", "[甲局，乙局。]"],
    ["issue-number", "12", "第[12]期"],
    ["issue-number", "第12期（总第40期）", "[第12期（总第40期）]"],
    ["print-run", "50", "（共印[50]份）"],
  ])("is taken from the facts with the marks that it needs: %s %s", (part, written, expected) => {
    expect(partsOf(`{${part}: ${written}}`, [part])).toMatchObject({ parts: { [part]: expected }, found: [] });
  });

  test.each<[PartName, string, string]>([
    ["date", "2020-03-02", "[2 March 2020]"],
    ["addressee", "[the Council, all offices]", "[the Council], [all offices]:"],
    ["copies", "[the Council, all offices]", "[the Council], [all offices]"],
    ["annotation", "Contact us", "([Contact us])"],
    ["issue-number", "12", "No. [12]"],
    ["print-run", "50", "[50] copies"],
  ])("has other marks in English: %s %s", (part, written, expected) => {
    expect(partsOf(`{${part}: ${written}}`, [part], "title: Report", "en").parts).toEqual({ [part]: expected });
  });

  test("is left out when the facts don't say it either, and when the style has no place for it", () => {
    expect(partsOf("{mark: 甲}", ["number"])).toMatchObject({ parts: {}, found: [] });
  });

  test("is what the facts say for the template, where they say it", () => {
    const document = "{number: 示民〔2020〕8号, sample: {number: 示民〔2020〕9号}, other: {mark: 乙}}";
    expect(partsOf(document, ["number", "mark"]).parts).toEqual({ number: "[示民〔2020〕9号]" });
  });

  test("gives way to the front matter, also where that says that there is none", () => {
    const document = "{mark: 甲, date: 2020-03-02, copies: 乙}";
    const front = 'title: 汇报\nmark: "{{document.mark}}文件"\ndate: ""\ncopies: "{{#if media}}{{else}}丙{{/if}}"';
    expect(partsOf(document, ["mark", "date", "copies"], front).parts).toEqual({ mark: "[甲]文件" });
  });
});

describe("What comes from the facts can be traced", () => {
  const { text } = partsOf("{signers: [某甲, 某乙], number: 示民〔2020〕8号, date: 2020-03-02}", [
    "signers",
    "number",
    "date",
  ]);
  const phrases = text ? phrasesInOrder(text) : [];

  test("Each name is a phrase with an anchor of its own, placed where it stands in the facts", () => {
    expect(phrases.map((phrase) => [phraseText(phrase), phrase.expression, phrase.place.file])).toEqual([
      ["示民〔2020〕8号", "document.number", file],
      ["某甲", "document.signers", file],
      ["某乙", "document.signers", file],
      ["2020年3月2日", "document.date", file],
    ]);
    expect(new Set(phrases.map(({ anchor }) => anchor)).size).toBe(4);
  });

  test("The trace lists it with its recipe", () => {
    const view = phrases[0]?.parts[0]?.figures[0]?.view;
    if (!text || !view) throw new Error("The number is a figure.");
    const { figures } = traceReport("sample", view, text);
    expect(figures.map(({ figure }) => figure.recipe)).toEqual([
      { type: "document", part: "number", template: "sample" },
      { type: "item", of: { type: "document", part: "signers", template: "sample" }, index: 0 },
      { type: "item", of: { type: "document", part: "signers", template: "sample" }, index: 1 },
      { type: "document", part: "date", template: "sample" },
    ]);
  });

  test("It has the anchor that it would have if the template asked for it", () => {
    const asked = partsOf("{number: 示民〔2020〕8号}", [], 'title: 汇报\nnumber: "{{document.number}}"');
    expect(asked.text?.parts.number?.phrases[0]?.anchor).toBe(phrases[0]?.anchor);
  });
});

describe("Names of parts in a template", () => {
  test.each([
    ["{{document.issue-date}}", "2020年3月3日"],
    ["{{公文.印发日期}}", "2020年3月3日"],
    ["{{document.number}}", "示民〔2020〕8号"],
    ["{{公文.发文字号}}", "示民〔2020〕8号"],
    ["{{document.signers}}", "某甲、某乙"],
    ["{{list document.signers and=true}}", "某甲和某乙"],
    ["{{#each document.signers as |s|}}{{s}}；{{/each}}", "某甲；某乙；"],
    ["{{#if document.copies}}有{{else}}无{{/if}}抄送", "无抄送"],
    ['{{date document.issue-date form="short"}}', "3月3日"],
  ])("%s prints %s", (template, printed) => {
    const document = "{issue-date: 2020-03-03, number: 示民〔2020〕8号, signers: [某甲, 某乙]}";
    const facts = (files[file] ?? "").replace("document: {date: 2020-03-02}", `document: ${document}`);
    expect(render(template, { [file]: facts })).toMatchObject({ printed, found: [] });
  });

  test("A part that the facts lack is told where it is printed, and is a gap in a draft", () => {
    const { printed, found } = render("甲{{公文.发文字号}}", {}, { draft: true });
    expect(printed).toBe("甲【待补：发文字号】");
    expect(found.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
      "document-part-missing 4:2",
    ]);
  });

  test("A name that is none is told with the nearest", () => {
    expect(render("{{document.numbr}}").found.map(({ code, values }) => [code, values])).toMatchObject([
      ["unknown-name", { nearest: "number" }],
    ]);
  });
});
