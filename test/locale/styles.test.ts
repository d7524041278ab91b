import { describe, expect, test } from "@jest/globals";

import type { StylesValues } from "../../src/diagnostics/codes/styles.ts";
import { styles as en } from "../../src/locale/en/styles.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { styles as zhCN } from "../../src/locale/zh-CN/styles.ts";

const findings: StylesValues = {
  "style-wrong-kind": { key: "page", wanted: "map", found: "text" },
  "style-unknown-key": { key: "topp", known: ["top", "left"], nearest: "top", english: undefined },
  "style-missing-key": { key: "form", part: "head", known: ["none", "redhead"] },
  "style-number": { key: "gap", found: "4mm", least: 0, most: 10, unit: "mm", number: "4" },
  "style-size": { found: "小三号", nearest: "小三", number: undefined, least: 5, most: 72 },
  "style-choice": { key: "page", found: "odd", known: ["last", "even"], nearest: undefined },
  "style-colour": { key: "colour", found: "red" },
  "style-empty-list": { key: "colours" },
  "style-unknown-font": { found: "隶书", known: ["仿宋"], nearest: undefined },
  "style-empty-font": { font: "仿宋" },
  "style-font-name": { found: "仿,宋" },
  "style-no-room": { direction: "width", left: 20, least: 40 },
  "style-pitch": { given: "both" },
  "style-characters-crowded": { characters: "28", size: 16, most: 25 },
  "style-lines-crowded": { lines: "22", size: 16, most: 19 },
  "style-headings": { found: 4, wanted: 5 },
  "style-unknown-extended": { found: "readhead", known: ["gbt9704", "redhead"], nearest: "redhead" },
  "style-extends-itself": { circle: ["a", "b", "a"] },
};

const sentenceOf = (sentences: typeof en, code: keyof StylesValues): Sentence =>
  (sentences[code] as (values: unknown) => Sentence)(findings[code]);

describe.each(Object.keys(findings) as (keyof StylesValues)[])("%s is told", (code) => {
  test.each([
    ["in Chinese", zhCN, /[。？]$/],
    ["in English", en, /[.?]$/],
  ] as const)("%s", (_, sentences, end) => {
    const { message, hint } = sentenceOf(sentences, code);
    expect(message).toMatch(end);
    expect(hint ?? message).toMatch(end);
    expect(message + (hint ?? "")).not.toMatch(/undefined|\[object/);
  });
});

test("A key in Chinese is told in English, and where it belongs", () => {
  const values = { key: "行距", known: ["top"], nearest: undefined };
  const here = { ...values, english: { part: undefined, keys: ["pitch"] } };
  const elsewhere = { ...values, english: { part: "page", keys: ["top", "left"] } };
  expect(zhCN["style-unknown-key"](here).hint).toBe("版式的名称用英文，“行距”写作“pitch”。");
  expect(zhCN["style-unknown-key"](elsewhere).hint).toBe("版式的名称用英文，“行距”写在“page”之下：“top”、“left”。");
  expect(en["style-unknown-key"](elsewhere).hint).toBe('Keys are English: write "top", "left" under "page".');
});

test("What is accepted and what to do is said", () => {
  expect(sentenceOf(zhCN, "style-colour")).toEqual({
    message: "“colour”应当是六位十六进制的颜色（红、绿、蓝各两位），现在是“red”。",
    hint: "请不带 # 号书写，如 FF0000。",
  });
  expect(sentenceOf(zhCN, "style-unknown-extended")).toEqual({
    message: "没有可供沿用的版式“readhead”；现有版式：gbt9704、redhead。",
    hint: "是不是要写“redhead”？",
  });
  expect(sentenceOf(en, "style-extends-itself")).toEqual({
    message: "This style would extend itself: a → b → a.",
    hint: 'Give the file another name, or name another style after "extends".',
  });
});
