import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "@jest/globals";

import type { ChartBlock, ChartForm } from "../../../src/tree/tree.ts";
import { loadExtras } from "../../../src/writers/docx/docx-extras.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { captionOf, documentWith, place } from "../blocks.ts";
import { shippedStyle } from "../sample-document.ts";
import { attributes, properties, readText } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

function chart(form: ChartForm, more: Partial<ChartBlock> = {}): ChartBlock {
  return {
    type: "chart",
    form,
    categories: ["一月", "二月<&>"],
    series: [
      { name: "会议", values: ["6", "12.50"] },
      { name: "文件", values: ["268.9163", undefined] },
    ],
    phrases: [],
    place,
    ...more,
  };
}

const pie = { series: [{ name: "会议", values: ["6", "12.50"] }] };

async function packageOf(...charts: readonly ChartBlock[]): Promise<Uint8Array> {
  const document = documentWith(charts);
  return writeDocx(document, style, properties, new Map(), await loadExtras(document, style));
}

async function partsOf(...charts: readonly ChartBlock[]) {
  const files = unzipSync(await packageOf(...charts));
  return { files, part: (name: string) => strFromU8(files[name] ?? new Uint8Array()) };
}

/** The cells of an embedded workbook: what each shows, its numbers in their formats. */
function workbookCells(bytes: Uint8Array | undefined): Readonly<Record<string, string>> {
  const files = unzipSync(bytes ?? new Uint8Array());
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/g)].map(([, text]) => text);
  const codes = new Map(
    [...part("xl/styles.xml").matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      code,
    ]),
  );
  const [, cellFormats = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part("xl/styles.xml")) ?? [];
  const formats = attributes(cellFormats, "xf", "numFmtId").map((id) => codes.get(id));
  const cells = [...part("xl/worksheets/sheet1.xml").matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v>/g)];
  return Object.fromEntries(
    cells.map(([, name, more = "", value = ""]) => {
      if (more.includes('t="s"')) return [name, strings[Number(value)] ?? ""];
      const [, decimals = ""] = /\.(0+)/.exec(formats[Number(/s="(\d+)"/.exec(more)?.[1])] ?? "") ?? [];
      return [name, Number(value).toFixed(decimals.length)];
    }),
  );
}

test.each(["column", "bar", "line", "stacked"] as const)(
  "A %s chart holds its numbers, and so does its workbook",
  async (form) => {
    const { files, part } = await partsOf(chart(form));
    const drawn = [...part("word/charts/chart1.xml").matchAll(/<c:numCache>(.*?)<\/c:numCache>/gs)].map(
      ([, cache = ""]) => {
        return [...cache.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value);
      },
    );
    expect(drawn).toEqual([["6", "12.5"], ["268.9163"]]);
    expect(workbookCells(files["word/embeddings/Microsoft_Excel_Worksheet1.xlsx"])).toEqual({
      B1: "会议",
      C1: "文件",
      A2: "一月",
      B2: "6",
      C2: "268.9163",
      A3: "二月&lt;&amp;&gt;",
      B3: "12.50",
    });
  },
);

test("Each number is labelled with the decimals that it is written with", async () => {
  const xml = (await partsOf(chart("pie", pie))).part("word/charts/chart1.xml");
  expect(xml).toContain("<c:formatCode>0.00</c:formatCode>");
  const [label = ""] = /<c:dLbl>.*?<\/c:dLbl>/s.exec(xml) ?? [];
  expect([attributes(label, "c:idx", "val"), attributes(label, "c:numFmt", "formatCode")]).toEqual([["0"], ["0"]]);
});

test("A chart has the style's colours and fonts, and says its unit", async () => {
  const xml = (await partsOf(chart("column", { unit: "次" }))).part("word/charts/chart1.xml");
  expect(attributes(xml, "a:srgbClr", "val")).toEqual(expect.arrayContaining(style.chart.colours.slice(0, 2)));
  expect(new Set(attributes(xml, "a:ea", "typeface"))).toEqual(new Set([style.chart.font.name]));
  expect(new Set(attributes(xml, "a:defRPr", "sz"))).toEqual(new Set([String(style.chart.size * 100)]));
  expect(xml).toContain("<a:t>单位：次</a:t>");
});

test("Each slice of a pie has a colour of its own, and the categories are the key", async () => {
  const xml = (await partsOf(chart("pie", pie))).part("word/charts/chart1.xml");
  const slices = [...xml.matchAll(/<c:dPt>.*?<\/c:dPt>/gs)].map(([slice]) => attributes(slice, "a:srgbClr", "val")[0]);
  expect(slices).toEqual(style.chart.colours.slice(0, 2));
  expect(xml).toContain("<c:legend>");
});

test.each(["column", "line", "pie"] as const)(
  "Numbers stand in a %s chart only where there is room for all",
  async (form) => {
    const labels = async (count: number) => {
      const values = Array.from({ length: count }, (_, index) => String(index * 12));
      const more = { categories: values.map((_, index) => `第${index}县`), series: [{ name: "会议", values }] };
      return (await partsOf(chart(form, more))).part("word/charts/chart1.xml").includes('<c:showVal val="1"/>');
    };
    expect(await labels(6)).toBe(true);
    expect(await labels(50)).toBe(false);
  },
);

test.each<{ form: ChartForm; values: readonly string[]; steps: readonly string[] }>([
  { form: "column", values: ["1", "3"], steps: ["1"] },
  { form: "bar", values: ["0", "0"], steps: ["1"] },
  { form: "line", values: ["2", "10"], steps: ["2"] },
  { form: "stacked", values: ["1", "-2"], steps: ["1"] },
  { form: "column", values: ["1", "0.5"], steps: [] },
  { form: "column", values: ["1", "300"], steps: [] },
])("The axis of a $form chart of $values has whole steps where Word would make parts of one", async (one) => {
  const xml = (await partsOf(chart(one.form, { series: [{ name: "会议", values: one.values }] }))).part(
    "word/charts/chart1.xml",
  );
  expect(attributes(xml, "c:majorUnit", "val")).toEqual(one.steps);
});

test("One series needs no key", async () => {
  expect((await partsOf(chart("column", pie))).part("word/charts/chart1.xml")).not.toContain("<c:legend>");
});

test("Each chart is listed, leads to its workbook, stands under its number, and says its numbers to who can't see it", async () => {
  const { files, part } = await partsOf(
    chart("line", { caption: captionOf("会议") }),
    chart("bar", { caption: captionOf("") }),
  );
  const names = Object.keys(files).filter((name) => /charts|embeddings/.test(name));
  expect(names).toEqual(
    [1, 2].flatMap((n) => [
      `word/charts/chart${n}.xml`,
      `word/charts/_rels/chart${n}.xml.rels`,
      `word/embeddings/Microsoft_Excel_Worksheet${n}.xlsx`,
    ]),
  );
  const xml = part("word/document.xml");
  const ids = attributes(xml, "c:chart", "r:id");
  const relationships = part("word/_rels/document.xml.rels");
  expect(ids.map((id) => new RegExp(`Id="${id}" [^>]*Target="([^"]*)"`).exec(relationships)?.[1])).toEqual([
    "charts/chart1.xml",
    "charts/chart2.xml",
  ]);
  expect(attributes(part("word/charts/chart2.xml"), "c:externalData", "r:id")).toEqual(["rId1"]);
  expect(attributes(part("word/charts/_rels/chart2.xml.rels"), "Relationship", "Target")).toEqual([
    "../embeddings/Microsoft_Excel_Worksheet2.xlsx",
  ]);
  expect(part("[Content_Types].xml")).toContain('PartName="/word/charts/chart2.xml"');
  expect(part("[Content_Types].xml")).toContain('Extension="xlsx"');
  expect(readText(xml).filter((text) => text.startsWith("图"))).toEqual(["图1\u3000会议", "图2"]);
  expect(attributes(xml, "wp:docPr", "id")).toEqual(["1", "2"]);
  expect(attributes(xml, "wp:docPr", "descr")[0]).toBe(
    "一月：会议 6，文件 268.9163；二月&lt;&amp;&gt;：会议 12.50，文件 —",
  );
});

test("The same charts give the same bytes, whatever was written before", async () => {
  const first = await packageOf(chart("column"), chart("line"));
  await packageOf(chart("bar"));
  expect(await packageOf(chart("column"), chart("line"))).toEqual(first);
});
