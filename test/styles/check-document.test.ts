import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { checkDocument } from "../../src/styles/check-document.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { renderedText } from "../tree/rendered-text.ts";
import type { TestParts } from "../tree/rendered-text.ts";
import { soundStyle } from "./shipped-styles.ts";

function check(style: string, parts: TestParts) {
  const diagnostics = collectDiagnostics();
  const document = parseDocument(renderedText(["正文。"], parts), diagnostics.report);
  const kept = checkDocument(document, soundStyle(style), new Set(), diagnostics.report);
  const found = diagnostics.found().map(({ code, place, values }) => {
    const part = "part" in values && typeof values.part === "object" ? ` ${values.part.name}` : "";
    return `${code}${part} ${place?.line}:${place?.column}`;
  });
  return { found, parts: Object.keys(kept.parts).toSorted() };
}

const signed: TestParts = { signature: "示例局", date: "2020年3月2日" };
const redhead: TestParts = { mark: "示例局文件", number: "示局〔2020〕8号" };
const briefing: TestParts = { mark: "工作简报", "issue-number": "第1期" };

test("What a reference file has no place for is told with the file, and not with the style", () => {
  const diagnostics = collectDiagnostics();
  const document = parseDocument(renderedText(["正文。"], { mark: "示例局文件" }), diagnostics.report);
  checkDocument(document, soundStyle("gbt9704"), new Set(["signers"]), diagnostics.report, "局模板.docx");
  expect(diagnostics.found().map(({ code, values }) => [code, values])).toEqual([
    ["reference-part-without-place", { part: expect.objectContaining({ name: "mark" }), file: "局模板.docx" }],
  ]);
});

describe("What a style can't do without", () => {
  test.each<[string, string, TestParts, readonly string[]]>([
    ["a red head has mark and number", "redhead", { ...redhead, ...signed }, []],
    ["it lacks both", "redhead", signed, ["part-required mark 2:1", "part-required number 2:1"]],
    ["it lacks its number", "redhead", { ...signed, mark: "示例局文件" }, ["part-required number 2:1"]],
    ["a briefing has name and issue number", "briefing", briefing, []],
    ["it lacks its issue number", "briefing", { mark: "工作简报" }, ["part-required issue-number 2:1"]],
    ["a report without a head needs neither", "gbt9704", {}, []],
    [
      "an imprint needs who issued it and when",
      "redhead",
      { ...redhead, ...signed, copies: "甲局。" },
      ["imprint-incomplete 20:1"],
    ],
    ["who, and when", "redhead", { ...redhead, ...signed, issuer: "办公室" }, ["imprint-incomplete 21:1"]],
    ["when, and who", "redhead", { ...redhead, ...signed, "issue-date": "2020年3月2日" }, ["imprint-incomplete 22:1"]],
    [
      "copies may be left out",
      "redhead",
      { ...redhead, ...signed, issuer: "办公室", "issue-date": "2020年3月2日" },
      [],
    ],
  ])("%s", (_, style, parts, expected) => {
    expect(check(style, parts).found).toEqual(expected);
  });

  test.each<[string, string, TestParts, readonly string[]]>([
    ["a red-head paper has signature and date", "redhead", { ...redhead, ...signed }, []],
    ["it lacks both", "redhead", redhead, ["paper-unsigned 2:1"]],
    ["it lacks its date", "redhead", { ...redhead, signature: "甲" }, ["paper-unsigned 14:1"]],
    ["it lacks its signature", "redhead", { ...redhead, date: "2020年3月2日" }, ["paper-unsigned 15:1"]],
    ["where a seal is set that is told already", "redhead", { ...redhead, sealed: true }, []],
    ["a briefing has none", "briefing", briefing, []],
    ["a report may have none", "gbt9704", { signature: "甲" }, []],
  ])("%s", (_, style, parts, expected) => {
    expect(check(style, parts).found).toEqual(expected);
  });
});

describe("What a style has no place for", () => {
  test("It is told, and left out of the document", () => {
    const { found, parts } = check("summary", {
      mark: "示例局文件",
      urgency: "特急",
      addressee: "甲局：",
      copies: "乙局。",
    });
    expect(found).toEqual([
      "part-without-place urgency 5:1",
      "part-without-place mark 6:1",
      "part-without-place copies 20:1",
    ]);
    expect(parts).toEqual(["addressee", "title"]);
  });

  test("Each kind of head and imprint has its own", () => {
    const redheads = {
      ...redhead,
      ...signed,
      "issue-number": "第1期",
      publisher: "甲",
      "print-run": "50",
      "send-to": "甲",
    };
    expect(check("redhead", redheads).found).toEqual([
      "part-without-place issue-number 9:1",
      "part-without-place publisher 10:1",
      "part-without-place send-to 18:1",
      "part-without-place print-run 23:1",
    ]);
    const briefings = { ...briefing, number: "示局〔2020〕8号", signers: "某甲", copies: "甲。", issuer: "甲" };
    expect(check("briefing", briefings).found).toEqual([
      "part-without-place number 7:1",
      "part-without-place signers 8:1",
      "part-without-place copies 20:1",
      "part-without-place issuer 21:1",
    ]);
  });
});
