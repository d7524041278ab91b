import { describe, expect, test } from "@jest/globals";

import { partsCodes } from "../../src/diagnostics/codes/parts.ts";
import type { PartsValues } from "../../src/diagnostics/codes/parts.ts";
import { partKey } from "../../src/facts/document-parts.ts";
import { parts as en } from "../../src/locale/en/parts.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { parts as zhCN } from "../../src/locale/zh-CN/parts.ts";

const findings: { readonly [C in keyof PartsValues]: PartsValues[C] } = {
  "copy-number-form": { written: "第七份", meant: undefined },
  "copy-number-length": { written: "7", meant: "000007" },
  "secrecy-form": { written: "机密1年", meant: "机密★1年" },
  "urgency-form": { written: "平急", meant: undefined, telegram: true },
  "signers-form": { written: "某甲、某乙", meant: "某甲　某乙" },
  "part-date-form": { part: partKey("date"), written: "2026.9", meant: undefined },
  "part-date-invalid": { part: partKey("issue-date"), written: "2026年9月31日" },
  "addressee-colon": { written: "甲局:", meant: "甲局：" },
  "full-stop-missing": { part: partKey("copies"), written: "甲局", meant: "甲局。" },
  "names-separator": { part: partKey("copies"), written: "甲局、乙局。", meant: "甲局，乙局。" },
  "annotation-brackets": { written: "联系人", meant: "（联系人）" },
  "print-run-form": { written: "五十", meant: "（共印50份）" },
  "part-label-typed": { part: partKey("copies"), label: "抄送：", meant: "甲局。" },
  "title-end-mark": { mark: "。" },
  "title-too-long": { characters: 120, lines: 6, most: 5 },
  "title-long": { characters: 72, lines: 4 },
  "title-line-too-long": { line: "甲", characters: 21, most: 20 },
  "secrecy-without-copy-number": {},
  "upward-without-signers": {},
  "upward-addressees": { count: 2 },
  "signers-not-upward": {},
  "issued-before-signed": { issued: "2020-03-01", signed: "2020-03-02" },
  "sealed-unsigned": { lacking: [partKey("signature"), partKey("date")] },
  "paper-unsigned": { lacking: [partKey("date")] },
  "part-required": { part: partKey("number"), head: "redhead" },
  "part-without-place": { part: partKey("mark") },
  "imprint-incomplete": { given: partKey("copies"), lacking: [partKey("issuer")] },
  "attachment-not-there": { title: "名单", found: [] },
  "attachment-not-named": { title: "名单", named: ["方案"] },
  "attachment-elsewhere": { title: "名单", named: 1, found: 2 },
  "attachment-mentioned": { written: "附件3", count: 2 },
};

function told(sentences: typeof en, code: keyof PartsValues, values: unknown = findings[code]): string {
  const { message, hint } = (sentences[code] as (given: unknown) => Sentence)(values);
  return hint === undefined ? message : `${message} → ${hint}`;
}

test("Every finding about parts is among these", () => {
  expect(Object.keys(findings).toSorted()).toEqual(Object.keys(partsCodes).toSorted());
});

describe.each(Object.keys(findings) as (keyof PartsValues)[])("%s is told with a way out", (code) => {
  test("in Chinese", () => {
    expect(told(zhCN, code)).toMatch(/^[^\n]+。 → [^\n]+。$/);
    expect(told(zhCN, code)).not.toMatch(/undefined|\[object/);
  });

  test("in English", () => {
    expect(told(en, code)).toMatch(/^[^\n]+\. → [^\n]+\.$/);
    expect(told(en, code)).not.toMatch(/undefined|\[object/);
  });
});

test.each<[keyof PartsValues, string]>([
  ["copy-number-length", "份号“7”有1位，一般用6位数字。 → 请写成“000007”。"],
  ["urgency-form", "“平急”不是公文的紧急程度，只有特急、加急两种。 → 特提、平急用于电报，请改用特急或加急。"],
  ["part-label-typed", "抄送里不写“抄送：”：要印的地方由版式印出，否则会印两次。 → 请写成“甲局。”。"],
  [
    "sealed-unsigned",
    "加盖印章的公文要有署名和成文日期，这里没有署名和成文日期。 → 请补上署名和成文日期；不盖章的，请删去“加盖印章”。",
  ],
  [
    "part-required",
    "红头公文要有发文字号，这里没有。 → 请在模板说明中写“发文字号: …”，或在事实文件的“公文”下写“发文字号: …”。报告的时段由几份事实文件合成的，写在最后一份的“公文”下、模板的名称里。",
  ],
  [
    "attachment-not-there",
    '附件“名单”写在模板说明里，正文后面却没有。 → 请在模板末尾写“:::附件{标题="名单"}”至“:::”。',
  ],
])("%s, as a clerk reads it", (code, sentence) => {
  expect(told(zhCN, code)).toBe(sentence);
});
