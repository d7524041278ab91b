import { describe, expect, test } from "@jest/globals";

import type { ReferenceValues } from "../../src/diagnostics/codes/reference.ts";
import { partKey } from "../../src/facts/document-parts.ts";
import { nameOnly } from "../../src/source/read-keys.ts";
import { reference as en } from "../../src/locale/en/reference.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { reference as zhCN } from "../../src/locale/zh-CN/reference.ts";

const title = nameOnly(partKey("title"));
const findings: readonly {
  readonly [C in keyof ReferenceValues]: readonly [C, ReferenceValues[C]];
}[keyof ReferenceValues][] = [
  ["reference-not-read", { path: "局模板.docx", reason: "ENOENT", from: "template" }],
  ["reference-not-read", { path: "局模板.docx", reason: "EACCES", from: "command-line" }],
  ["reference-outside", { path: "../局模板.docx" }],
  ["reference-not-word", { found: "excel" }],
  ["reference-not-opened", { found: "old" }],
  ["reference-not-opened", { found: "locked" }],
  ["reference-damaged", {}],
  ["reference-part-broken", { part: "word/styles.xml" }],
  ["reference-too-large", { what: "parts", most: 2000 }],
  ["reference-too-large", { what: "megabytes", most: 64 }],
  ["reference-too-large", { what: "megabytes-of-xml", most: 16 }],
  ["reference-too-large", { what: "ratio", most: 200 }],
  ["reference-strict", {}],
  ["reference-macros", {}],
  ["reference-body-twice", {}],
  ["reference-body-misplaced", { where: "table" }],
  ["reference-body-not-alone", {}],
  ["reference-body-missing", {}],
  ["reference-not-a-placeholder", { written: "{{#if 会议}}" }],
  ["reference-unknown-placeholder", { written: "标体", nearest: ["标题"], known: [title] }],
  ["reference-unknown-placeholder", { written: "甲", nearest: [], known: [title] }],
  ["reference-part-not-given", { part: title }],
  ["reference-part-without-place", { part: title, file: "局模板.docx" }],
  ["reference-lacks", { styles: ["Salutation", "表头文字"], font: "仿宋", page: true }],
];

describe.each(findings)("%s is told with a way out: %j", (code, values) => {
  test.each([
    ["in Chinese", zhCN, /^[{（\p{Script=Han}][^\n]*[。？]$/u, /。$/],
    ["in English", en, /^[{A-Za-z][^\n]*[.?]$/, /\.$/],
  ] as const)("%s", (_, sentences, message, hint) => {
    const sentence = (sentences[code] as (values: unknown) => Sentence)(values);
    expect(sentence.message).toMatch(message);
    expect(sentence.hint).toMatch(hint);
    expect(Object.values(sentence).join("")).not.toMatch(/undefined|\[object/);
  });
});

test("what a file lacks is told in one sentence, styles by the names that Word shows in Chinese", () => {
  const all = { styles: ["Salutation", "toc 1", "表头文字"], font: "仿宋", page: true };
  expect(zhCN["reference-lacks"](all).message).toBe(
    "参照文件没有样式“称呼”“目录 1”“表头文字”，用了版式里的；没有指定中文字体，用了“仿宋”；没有页面设置，用了版式的纸张和页边距。",
  );
  expect(en["reference-lacks"]({ ...all, page: false }).message).toBe(
    'The reference file lacks the styles "Salutation", "toc 1", "表头文字", for which the page style\'s were used; a Chinese font, for which "仿宋" was used.',
  );
});
