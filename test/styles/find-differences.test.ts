import { expect, test } from "@jest/globals";

import { findDifferences } from "../../src/styles/find-differences.ts";
import { standardValues } from "../../src/styles/standard.ts";
import { soundStyle } from "./shipped-styles.ts";

function differences(name: string, own?: string): readonly string[] {
  return findDifferences(soundStyle(name, own === undefined ? {} : { [name]: own })).map(
    ({ item, level, found, standard, unit, clause, grade }) =>
      `${item}${level ?? ""} ${found} for ${standard}${unit ? ` ${unit}` : ""}, ${clause} ${grade}`,
  );
}

test.each(["gbt9704", "gbt9704-ink", "redhead", "briefing"])(
  "The style %s differs in nothing from the standard",
  (name) => {
    expect(differences(name)).toEqual([]);
  },
);

test("A red head over margins by ink stands where the standard wants it", () => {
  const own = "extends: gbt9704-ink\nhead:\n  form: redhead\n  mark: { font: 小标宋, size: 40, top: 38.4 }\n";
  expect(differences("own", own).filter((line) => line.startsWith("head.mark"))).toEqual([]);
});

test("A summary differs in where its page number stands", () => {
  expect(differences("summary")).toEqual(["page-number.place centre for outer, 7.5 general"]);
});

test("An office's margins and spacing are told with what follows from them", () => {
  expect(differences("office", "extends: gbt9704\npage:\n  left: 28\n  right: 28\nbody:\n  pitch: 33\n")).toEqual([
    "page.right 28 for 26 mm, 5.2.1 derived",
    "body.lines 19 for 22 lines, 5.2.3 general",
  ]);
});

test("What the standard tolerates is no difference", () => {
  const own = "extends: gbt9704\npage:\n  top: 38\n  bottom: 34\n  left: 27\n  right: 27\n  footer: 24.4\n";
  expect(differences("own", own)).toEqual([]);
});

test("What follows from a margin out of bounds is compared with the margin as it should be", () => {
  expect(differences("own", "extends: gbt9704\npage:\n  top: 38.2\n  bottom: 33.8\n  footer: 24.2\n")).toEqual([
    "page.top 38.2 for 37 mm, 5.2.1 rule",
    "page.bottom 33.8 for 35 mm, 5.2.1 derived",
  ]);
});

test.each([
  ["body: { font: 宋体 }", "body.font 宋体 for 仿宋, 5.2.2 general"],
  ["head: { rule: { gap: 2 } }", "head.rule.gap 2 for 4 mm, 7.2.7 rule"],
  ["head: { rule: { colour: 0000FF } }", "head.rule.colour 0000FF for FF0000, 7.2.7 rule"],
  ["head: { mark: { top: 30 } }", "head.mark.top 30 for 35 mm, 7.2.4 rule"],
  ["signature: { sealed: { right: 2 } }", "signature.sealed.right 2 for 4 characters, 7.3.5.1 general"],
  ["attachment: { label: { font: 仿宋 } }", "attachment.label.font 仿宋 for 黑体, 7.3.7 rule"],
  ["imprint: { outer: 0.5 }", "imprint.outer 0.5 for 0.35 mm, 7.4.1 recommended"],
  ["page: { footer: 15 }", "page.footer 17.31 for 7 mm, 7.5 general"],
  ["title: { size: 小一 }", "title.size 24 for 22 pt, 7.3.1 general"],
])("%j in a red-head style is a difference", (own, expected) => {
  expect(differences("own", `extends: redhead\n${own}\n`)).toContain(expected);
});

test("Headings are compared level by level, the fifth with nothing", () => {
  const headings = ["一、", "1.", "（1）", "①", "none"]
    .map((form) => `  - { font: 仿宋, number: "${form}" }\n`)
    .join("");
  expect(differences("own", `extends: gbt9704\nheadings:\n${headings}`)).toEqual([
    "headings.font1 仿宋 for 黑体, 7.3.3 general",
    "headings.font2 仿宋 for 楷体, 7.3.3 general",
    "headings.number2 1. for （一）, 7.3.3 permitted",
    "headings.number3 （1） for 1., 7.3.3 permitted",
    "headings.number4 ① for （1）, 7.3.3 permitted",
  ]);
});

test("Any deep red is red, and a font of another maker is of the same kind", () => {
  const own =
    "extends: redhead\nfonts:\n  小标宋: 方正小标宋_GBK\n  仿宋: 仿宋_GB2312\nhead: { mark: { colour: c00000 } }\n";
  expect(differences("own", own)).toEqual([]);
});

test("The table names a clause and each value once", () => {
  const values = standardValues();
  expect(new Set(values.map(({ item, level }) => `${item} ${level}`)).size).toBe(values.length);
  expect(values.map(({ clause }) => clause)).toEqual(values.map(() => expect.stringMatching(/^[57]\.\d(\.\d){0,2}$/)));
});
