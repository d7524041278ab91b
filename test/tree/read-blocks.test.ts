import { expect, test } from "@jest/globals";

import { parsedMarkdown } from "./parsed-markdown.ts";

test("Text behind a heading's first full stop goes on in its line", () => {
  expect(
    parsedMarkdown("## 抓救助。各地全面排查{{6}}次。**成效**明显。\n\n### 抓{{服务}}**到位**。{{x}}").blocks,
  ).toEqual(["h2 抓救助。 | 各地全面排查{0}次。**成效**明显。", "h3 抓{0}**到位**。 | {1}"]);
});

test("A heading that ends with its full stop, or has it in a phrase or in emphasis, stands alone", () => {
  expect(parsedMarkdown("## 抓救助。\n\n## {{抓救助。}}各地\n\n## **抓救助。**各地").blocks).toEqual([
    "h2 抓救助。",
    "h2 {0}各地",
    "h2 **抓救助。**各地",
  ]);
});

test("Rows without the line of dashes are reported: they would be printed with their bars", () => {
  expect(parsedMarkdown("| 甲 | 乙 |\n| {{6}} | 2 |").problems).toEqual([
    ["table-without-dashes", "10:1", { columns: 2 }],
  ]);
  expect(parsedMarkdown("表：\n| 甲 | 乙 | 丙 |\n|———|———|———|\n| 1 | 2 | 3 |").problems).toEqual([
    ["table-without-dashes", "11:1", { columns: 3 }],
  ]);
});

test("A table, one line with bars, and bars that are meant are none", () => {
  expect(parsedMarkdown("| 甲 |\n|---|\n| 1 |").problems).toEqual([]);
  expect(parsedMarkdown("| 甲 | 乙 |").problems).toEqual([]);
  expect(parsedMarkdown("\\| 甲 |\n\\| 乙 |").problems).toEqual([]);
});

test("A table right below a list, or half indented in it, is reported: it would be printed with its bars", () => {
  const found = ["unsupported-markdown", { construct: "table-in-list" }];
  const told = (markdown: string) => parsedMarkdown(markdown).problems.map(([code, at, values]) => [code, values, at]);
  expect(told("- 甲\n| 乙 | 丙 |\n| --- | --: |\n| {{6}} | 2 |")).toEqual([[...found, "12:1"]]);
  expect(told("- 甲\n\n  | 乙 |\n| :-: |\n| {{6}} |")).toEqual([[...found, "13:1"]]);
  expect(told("- 甲\n\n| 乙 |\n|---|\n| {{6}} |")).toEqual([]);
  expect(told("- 甲 | 乙\n- 丙 - 丁")).toEqual([]);
});
