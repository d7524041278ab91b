import { expect, test } from "@jest/globals";

import type { Style } from "../../src/styles/style.ts";
import type { Document } from "../../src/tree/tree.ts";
import { headingLabels } from "../../src/writers/heading-labels.ts";
import { documentOf, shippedStyle } from "./sample-document.ts";

function labels(document: Document, style: Style = shippedStyle("gbt9704")): readonly string[] {
  return [...headingLabels(document, style).values()];
}

test("Headings are numbered level by level, and begin again under each heading above", () => {
  const document = documentOf(["# 甲", "## 乙", "## 丙", "### 丁", "#### 戊", "##### 己", "# 庚", "## 辛"]);
  expect(labels(document)).toEqual(["一、", "（一）", "（二）", "1.", "（1）", "①", "二、", "（一）"]);
});

test("Below a heading without a number they begin again, and afterwards they go on", () => {
  const document = documentOf(["# 甲", "## 乙", ":::不编号\n\n# 附\n\n:::", "## 丙", "## 丁", "# 戊", "## 己"]);
  expect(labels(document)).toEqual(["一、", "（一）", "（一）", "（二）", "二、", "（一）"]);
});

test("The eleventh heading is 十一、, the twenty-first 二十一、", () => {
  const document = documentOf(Array.from({ length: 21 }, () => "# 题"));
  expect([labels(document)[10], labels(document)[20]]).toEqual(["十一、", "二十一、"]);
});

test("Numbers of an English style count through the levels, and stand apart from the text", () => {
  const english = shippedStyle("plain");
  const headings = english.headings.map((heading, index) => {
    return { ...heading, number: (["1.", "1.1", "(a)", "A.", "(1)"] as const)[index] ?? "none", gap: "space" } as const;
  });
  const document = documentOf(["# a", "## b", "## c", "### d", "#### e", "##### f", "# g", "## h"]);
  const expected = ["1. ", "1.1 ", "1.2 ", "(a) ", "A. ", "(1) ", "2. ", "2.1 "];
  expect(labels(document, { ...english, headings })).toEqual(expected);
});

test("After z comes aa", () => {
  const style = shippedStyle("plain");
  const lettered = {
    ...style,
    headings: style.headings.map((one) => ({ ...one, number: "(a)", gap: "none" }) as const),
  };
  const document = documentOf(Array.from({ length: 28 }, () => "# x"));
  expect(labels(document, lettered).slice(25)).toEqual(["(z)", "(aa)", "(bb)"]);
});
