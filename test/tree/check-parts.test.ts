import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { ReportLocale } from "../../src/facts/workspace.ts";
import { checkParts } from "../../src/tree/check-parts.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { renderedText } from "./rendered-text.ts";
import type { TestParts } from "./rendered-text.ts";

/** Each finding with the line of its part: 2 is the title's, then one each in the order of the finished document. */
function found(parts: TestParts, locale: ReportLocale = "zh-CN"): readonly string[] {
  const diagnostics = collectDiagnostics();
  const document = parseDocument(renderedText(["正文。"], parts), diagnostics.report);
  checkParts(document, locale, diagnostics.report);
  return diagnostics.found().map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

test("Nothing is said of a document without faults", () => {
  const right: TestParts = {
    "copy-number": "000001",
    secrecy: "机密★1年",
    number: "示民〔2020〕8号",
    signers: "某甲",
    addressee: "示例市人民政府：",
    signature: "示例局",
    date: "2020年3月2日",
    copies: "甲局。",
    issuer: "办公室",
    "issue-date": "2020年3月2日",
    sealed: true,
    upward: true,
  };
  expect(found(right)).toEqual([]);
});

describe("How parts are written", () => {
  test("Each fault is told at its part, all of them in one run", () => {
    expect(found({ title: "示例。", "copy-number": "七", addressee: "甲局", date: "2020.3.2" })).toEqual([
      "title-end-mark 2:1",
      "copy-number-form 3:1",
      "addressee-colon 13:1",
      "part-date-form 15:1",
    ]);
  });

  test("A part that one mustache prints is told at the mustache", () => {
    expect(found({ number: "{{示民[2020]8号}}", addressee: "致{{甲局}}" })).toEqual([
      "wrong-document-number 7:1",
      "addressee-colon 13:1",
    ]);
  });

  test("A bar that breaks the title is no mark at its end", () => {
    expect(found({ title: "示例市民政局|工作情况汇报" })).toEqual([]);
  });

  test("A part with a gap of a draft is passed over", () => {
    expect(found({ number: "{{【待补：发文字号】}}", addressee: "{{【待补：主送机关】}}", copies: "甲局" })).toEqual([
      "full-stop-missing 20:1",
    ]);
  });

  test("Papers in English follow rules of their own", () => {
    const english: TestParts = {
      title: "Report.",
      number: "8/2020",
      secrecy: "机密",
      addressee: "The Council",
      sealed: true,
    };
    expect(found(english, "en")).toEqual([]);
  });
});

describe("What parts ask of each other", () => {
  test.each<[string, TestParts, readonly string[]]>([
    ["a classified paper has a copy number", { secrecy: "秘密" }, ["secrecy-without-copy-number 4:1"]],
    ["内部资料 needs none", { secrecy: "内部资料" }, []],
    ["a paper to a higher body names its signers", { upward: true }, ["upward-without-signers 2:1"]],
    ["it has one addressee", { upward: true, signers: "某甲", addressee: "甲局，乙局：" }, ["upward-addressees 13:1"]],
    ["names in brackets don't count", { upward: true, signers: "某甲", addressee: "甲局（一处、二处）：" }, []],
    ["others have several", { addressee: "甲局、乙局：" }, []],
    ["others have no signers", { signers: "某甲" }, ["signers-not-upward 8:1"]],
    [
      "it is not issued before it is signed",
      { signature: "甲", date: "2020年3月2日", "issue-date": "2020年3月1日" },
      ["issued-before-signed 22:1"],
    ],
    ["it may be issued on the day", { signature: "甲", date: "2020年3月2日", "issue-date": "2020年3月2日" }, []],
    ["a seal needs signature and date", { sealed: true }, ["sealed-unsigned 2:1"]],
    ["a seal needs a date", { sealed: true, signature: "甲" }, ["sealed-unsigned 14:1"]],
    ["a seal needs a signature", { sealed: true, date: "2020年3月2日" }, ["sealed-unsigned 15:1"]],
  ])("%s", (_, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });
});
