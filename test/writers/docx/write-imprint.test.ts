import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { documentOf, shippedStyle } from "../sample-document.ts";
import { attributes, properties, readText, unpack, written } from "./unpacked.ts";

const redhead = shippedStyle("redhead");
const parts = {
  mark: "示例市民政局文件",
  copies: "市委办公室，{{市政府办公室}}",
  issuer: "示例市民政局办公室",
  "issue-date": "2026年9月2日",
} as const;

/** What is in the box, and what stands in its place for those who don't know such boxes. */
function box(xml: string): { choice: string; fallback: string } {
  const [, choice = "", fallback = ""] =
    /<mc:Choice Requires="wps">(.*)<\/mc:Choice><mc:Fallback>(.*)<\/mc:Fallback>/s.exec(xml) ?? [];
  return { choice, fallback };
}

test("版记 tells 抄送 over 印发机关 and 印发日期, ended as 7.4.2 and 7.4.3 want it", () => {
  const { choice } = box(written(documentOf(["甲"], parts), redhead).xml);
  expect(readText(choice).filter((line) => line !== "")).toEqual([
    "抄送：市委办公室，市政府办公室。",
    "示例市民政局办公室→2026年9月2日印发",
  ]);
  expect(attributes(choice, "w:ind", "w:left")).toEqual(["1120"]);
  expect(attributes(choice, "w:ind", "w:hanging")).toEqual(["840"]);
});

test("A full stop or a bracket that is there is not set twice", () => {
  const { choice } = box(written(documentOf(["甲"], { copies: "市政府。", "print-run": "（共印9份）" }), redhead).xml);
  expect(readText(choice).filter((line) => line !== "")).toEqual(["抄送：市政府。", "→（共印9份）"]);
});

test("Its lines are as wide as the text, the outer ones 0.35 mm thick and the inner one 0.25 (7.4.1)", () => {
  const { choice } = box(written(documentOf(["甲"], parts), redhead).xml);
  const [borders = ""] = /<w:tblBorders>.*?<\/w:tblBorders>/s.exec(choice) ?? [];
  expect(["w:top", "w:bottom", "w:insideH"].map((line) => attributes(borders, line, "w:sz")[0])).toEqual([
    "8",
    "8",
    "6",
  ]);
  expect(attributes(choice, "w:tblW", "w:w")).toEqual(["8845"]);
  expect(attributes(choice, "wp:extent", "cx")).toEqual([String(8845 * 635)]);
});

test("The box ends where the text area does, whatever is in it", () => {
  for (const copies of ["市委办公室。", `${"市委办公室，".repeat(30)}市政府。`]) {
    const { choice } = box(written(documentOf(["甲"], { ...parts, copies }), redhead).xml);
    const height = Number(attributes(choice, "wp:extent", "cy")[0]) / 635;
    const top = Number(/<wp:positionV relativeFrom="page"><wp:posOffset>(\d+)/.exec(choice)?.[1]) / 635;
    // 297 − 35 mm, and the point that the paragraph behind the table takes.
    expect(top + height).toBe(14854 + 20);
  }
});

test("印发机关 too long to stand beside its date has room for a second line", () => {
  const height = (issuer: string) =>
    Number(
      attributes(box(written(documentOf(["甲"], { ...parts, issuer }), redhead).xml).choice, "wp:extent", "cy")[0],
    );
  const long = "示例市某某区突发公共卫生事件应急处置工作领导小组综合协调组办公室";
  expect(height(long) - height("示例市民政局办公室")).toBe(500 * 635);
});

test("An imprint higher than a page goes on behind the text, and is told of where it is longest", () => {
  const { report, found } = collectDiagnostics();
  const document = documentOf(["甲"], { ...parts, copies: "市委办公室，".repeat(200) });
  const bytes = writeDocx(document, redhead, properties, new Map(), {}, report);
  const xml = unpack(bytes).get("word/document.xml") ?? "";
  expect(found().map(({ code, place }) => [code, place])).toEqual([["imprint-too-long", document.parts.copies?.place]]);
  expect(xml).not.toContain("mc:AlternateContent");
  expect(readText(xml).filter((line) => line.startsWith("抄送：市委办公室，"))).toHaveLength(1);
  expect(attributes(xml, "w:bookmarkStart", "w:name")).toEqual([]);
});

test("Those who know no text boxes read the same, without its anchors, which stand once", () => {
  const { choice, fallback } = box(written(documentOf(["甲"], parts), redhead).xml);
  expect(readText(fallback)).toEqual(readText(choice));
  expect(attributes(choice, "w:bookmarkStart", "w:name")).toEqual(["_hb_test_0"]);
  expect(fallback).not.toContain("w:bookmark");
});

test("报尾 tells 报, 送 and 发 over 印数", () => {
  const document = documentOf(["甲"], {
    mark: "民政工作简报",
    "report-to": "市委办公室。",
    "send-to": "各县民政局。",
    "distribute-to": "各科室。",
    "print-run": "共印60份",
  });
  const { choice } = box(written(document, shippedStyle("briefing")).xml);
  expect(readText(choice).filter((line) => line !== "")).toEqual([
    "报：市委办公室。",
    "送：各县民政局。",
    "发：各科室。",
    "→（共印60份）",
  ]);
  expect(choice.match(/<w:tr>/g)).toHaveLength(2);
});

test("A style without an imprint, or a document with nothing to stand in one, has no box", () => {
  expect(written(documentOf(["甲"], parts), shippedStyle("gbt9704")).xml).not.toContain("mc:AlternateContent");
  expect(written(documentOf(["甲"], { mark: "示例市民政局文件" }), redhead).xml).not.toContain("mc:AlternateContent");
});
