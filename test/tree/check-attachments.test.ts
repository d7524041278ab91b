import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { checkAttachments } from "../../src/tree/check-attachments.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { renderedText } from "./rendered-text.ts";

/** The text stands on line 10; the attachments behind it are given by their titles. */
function found(text: string, titles: readonly string[], named: readonly string[] = []): readonly string[] {
  const diagnostics = collectDiagnostics();
  const blocks = [text, ...titles.map((title) => `:::附件{标题="${title}"}\n\n甲。\n\n:::`)];
  const rendered = renderedText(blocks, { attachments: named });
  checkAttachments(rendered, parseDocument(rendered, diagnostics.report), diagnostics.report);
  return diagnostics.found().map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

describe("Attachments that the front matter names", () => {
  test("They are there, in their order, with or without a number of their own", () => {
    expect(found("正文。", ["名单", "方案"], ["名单", "方案"])).toEqual([]);
    expect(found("正文。", ["名单", "方案"], ["1.名单", "附件2：方案"])).toEqual([]);
    expect(found("正文。", ["名单", "名单"], ["名单", "名单"])).toEqual([]);
  });

  test("Where none are named, nothing is asked", () => {
    expect(found("正文。", ["名单"])).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["one that is not there", ["名单"], ["名单", "方案"], ["attachment-not-there 101:1"]],
    ["one that is not named", ["名单", "方案"], ["名单"], ["attachment-not-named 18:11"]],
    ["another title", ["名册"], ["名单"], ["attachment-not-named 12:11", "attachment-not-there 100:1"]],
    ["another order", ["方案", "名单"], ["名单", "方案"], ["attachment-elsewhere 100:1", "attachment-elsewhere 101:1"]],
    ["none at all", [], ["名单"], ["attachment-not-there 100:1"]],
  ])("%s", (_, titles, named, expected) => {
    expect(found("正文。", titles, named)).toEqual(expected);
  });

  test("A title with a gap of a draft is passed over", () => {
    expect(found("正文。", [], ["{{【待补：名单】}}"])).toEqual([]);
    expect(found("正文。", ["名单{{【待补：发文字号】}}"], ["名单{{【待补：发文字号】}}"])).toEqual([]);
    expect(found("正文。", ["名单", "{{【待补：方案】}}"], ["{{【待补：名单】}}", "方案"])).toEqual([]);
  });

  test("A bar that breaks a title into lines is no part of it", () => {
    expect(found("正文。", ["名单|和方案"], ["名单和方案"])).toEqual([]);
  });
});

describe("Attachments that the text mentions", () => {
  test.each([
    ["见附件1。", 1],
    ["见附件2、附件1。", 2],
    ["见附件。", 1],
    ["见附件{{2}}。", 2],
    ["随文附件2份。", 2],
    ["按《某办法》附件9办理。", 0],
    ["按《某通知》（示民〔2020〕8号）附件2办理。", 0],
    ["本件无附件。", 0],
    ["按附件2020年计划、附件10页以后办理。", 1],
    ["见附件{{【待补：次数】}}。", 1],
  ])("%s with %i of them", (text, count) => {
    expect(
      found(
        text,
        Array.from({ length: count }, (_, index) => `名单${"甲乙"[index]}`),
      ),
    ).toEqual([]);
  });

  test.each([
    ["见附件3。", 2, ["attachment-mentioned 10:2"]],
    ["见附件1和附件 2。", 1, ["attachment-mentioned 10:6"]],
    ["见附件{{3}}。", 1, ["attachment-mentioned 10:2"]],
    ["随文附件3份。", 2, ["attachment-mentioned 10:3"]],
    ["随文附件2个。", 3, ["attachment-mentioned 10:3"]],
    ["名单详见附件。", 0, ["attachment-mentioned 10:5"]],
    ["See Attachment 2.", 1, ["attachment-mentioned 10:5"]],
    ["| 名称 | 见附件4 |\n|---|---|\n| 甲 | 附件5 |", 1, ["attachment-mentioned 10:9", "attachment-mentioned 12:7"]],
  ])("%s with %i of them", (text, count, expected) => {
    expect(
      found(
        text,
        Array.from({ length: count }, (_, index) => `名单${"甲乙丙"[index]}`),
      ),
    ).toEqual(expected);
  });

  test("Attachments may mention others, too", () => {
    const diagnostics = collectDiagnostics();
    const rendered = renderedText([':::附件{标题="名单"}\n\n另见附件2。\n\n:::']);
    checkAttachments(rendered, parseDocument(rendered, diagnostics.report), diagnostics.report);
    expect(diagnostics.found().map(({ code, place }) => [code, place?.line])).toEqual([["attachment-mentioned", 12]]);
  });
});
