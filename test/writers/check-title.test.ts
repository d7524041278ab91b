import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { checkTitle } from "../../src/writers/check-title.ts";
import { soundStyle } from "../styles/shipped-styles.ts";
import { renderedText } from "../tree/rendered-text.ts";

/** A line of the title has 20 characters. */
function found(title: string): readonly string[] {
  const diagnostics = collectDiagnostics();
  const document = parseDocument(renderedText(["正文。"], { title }), diagnostics.report);
  checkTitle(document.parts.title, soundStyle("gbt9704"), diagnostics.report);
  return diagnostics.found().map(({ code, values }) => `${code} ${JSON.stringify(values)}`);
}

test.each([20, 40, 60])("A title of %i characters is fine", (length) => {
  expect(found("一".repeat(length))).toEqual([]);
});

test.each([
  [61, 4],
  [80, 4],
  [100, 5],
])("A title of %i characters takes %i lines, which is advised against", (characters, lines) => {
  expect(found("一".repeat(characters))).toEqual([`title-long {"characters":${characters},"lines":${lines}}`]);
});

test.each([
  [101, 6],
  [120, 6],
  [5_000, 250],
])("A title of %i characters takes %i lines, which is refused", (characters, lines) => {
  expect(found("一".repeat(characters))).toEqual([
    `title-too-long {"characters":${characters},"lines":${lines},"most":5}`,
  ]);
});

test("Digits are half as wide", () => {
  expect(found("1".repeat(120))).toEqual([]);
});

test("Lines that were broken by hand are measured each; a bar that a fact prints breaks none", () => {
  const line = "示例市民政局关于认真贯彻落实上级部署切实加强养老服务机构";
  expect(found(`${line}|疫情防控工作的报告`)).toEqual([
    `title-line-too-long {"line":"${line}","characters":28,"most":20}`,
  ]);
  expect(found("一|二|三|四|五|六")).toEqual(['title-too-long {"characters":6,"lines":6,"most":5}']);
  expect(found("{{一|二|三|四|五|六}}")).toEqual([]);
});
