import { expect, test } from "@jest/globals";
import * as fc from "fast-check";

import type { WordChange } from "../../../src/review/compare/alignment.ts";
import { diffWords } from "../../../src/review/compare/diff-words.ts";
import { splitWords } from "../../../src/review/compare/split-words.ts";
import { written } from "./written-paragraphs.ts";

/** `[-went-]`, `{+came+}`; a figure with what it is. */
function show(changes: readonly WordChange[]): string {
  return changes
    .map(({ type, text, what }) => {
      const piece = what === undefined ? text : `${text}|${what}`;
      return { same: piece, removed: `[-${piece}-]`, added: `{+${piece}+}` }[type];
    })
    .join("");
}

const examples: readonly (readonly [about: string, before: string, after: string, shown: string])[] = [
  ["nothing changed", "召开会议{6次|a}。", "召开会议{6次|a}。", "召开会议6次|a。"],
  ["a figure is one word", "召开会议{6次|a}。", "召开会议{16次|a}。", "召开会议[-6次|a-]{+16次|a+}。"],
  ["a number is one word", "共356人，占12.5%", "共365人，占12.6%", "共[-356-]{+365+}人，占[-12.5%-]{+12.6%+}"],
  [
    "thousands and signs",
    "费用1,234.50元，下降-3%",
    "费用1,244.50元，下降3%",
    "费用[-1,234.50-]{+1,244.50+}元，下降[--3%-]{+3%+}",
  ],
  [
    "a figure typed as it was",
    "会议{6次|a}，{较上月增加2次|b}。",
    "会议6次，较上月增加2次。",
    "会议6次，较上月增加2次。",
  ],
  ["a figure typed wrong", "会议{6次|a}。", "会议7次。", "会议[-6次|a-]{+7次+}。"],
  ["a sentence added", "甲事已办。", "甲事已办。乙事在办。", "甲事已办。{+乙事在办。+}"],
  ["words exchanged", "下一步将加强督导。", "下一步将进一步强化督查。", "下一步将[-加强督导-]{+进一步强化督查+}。"],
  ["words added around others", "确保落实", "确保各项工作落实到位", "确保{+各项工作+}落实{+到位+}"],
  ["two numbers keep what stands between", "3至5日", "4至6日", "[-3-]{+4+}至[-5-]{+6+}日"],
  ["marks are words", "会议，文件", "会议。文件", "会议[-，-]{+。+}文件"],
  ["Latin words are whole", "防治COVID工作", "防治CORONA工作", "防治[-COVID-]{+CORONA+}工作"],
  ["all rewritten", "甲乙丙", "丁戊己", "[-甲乙丙-]{+丁戊己+}"],
  ["from nothing", "", "甲{6|a}乙", "{+甲+}{+6|a+}{+乙+}"],
];

test.each(examples)("Words: %s", (_, before, after, shown) => {
  expect(show(diffWords(written(before), written(after)))).toBe(shown);
});

test("A word is what a reader would cross out whole", () => {
  const words = splitWords(written("于2020-02-10拨付-1,234.50元，don't，３．５％{共6次|a}"));
  expect(words.map(({ text }) => text).join("|")).toBe(
    "于|2020|-|02|-|10|拨|付|-1,234.50|元|，|don't|，|３．５％|共6次",
  );
});

const anyText = fc
  .array(fc.constantFrom("会", "议", "了", "，", "12", "3.5%", "{6次|a}", "{增加2次|b}", "on", " ", "💧", "甲"), {
    maxLength: 30,
  })
  .map((pieces) => written(pieces.join("")));

test("What stays and went is the one text, what stays and came the other", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const changes = diffWords(before, after);
      const without = (type: WordChange["type"]) => changes.filter((one) => one.type !== type).map((one) => one.text);
      expect(without("added").join("")).toBe(before.text);
      expect(without("removed").join("")).toBe(after.text);
    }),
  );
});

test("A text beside itself has no changes", () => {
  fc.assert(fc.property(anyText, (text) => diffWords(text, text).every(({ type }) => type === "same")));
});

test("Two long texts that have nothing in common take no long time", () => {
  const long = (from: number) =>
    written(Array.from({ length: 6000 }, (_, at) => String.fromCharCode(from + (at % 5000))).join(""));
  const begin = performance.now();
  expect(diffWords(long(0x4e00), long(0x7000)).map(({ type }) => type)).toEqual(["removed", "added"]);
  expect(performance.now() - begin).toBeLessThan(3000);
});
