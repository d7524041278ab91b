import { expect, test } from "@jest/globals";

import type { ChecksValues } from "../../../src/diagnostics/codes/checks.ts";
import { checks } from "../../../src/locale/zh-CN/checks.ts";
import { checkFindings } from "../check-findings.ts";

function told(code: keyof ChecksValues): string {
  const sentence = checks[code] as (values: unknown) => { readonly message: string; readonly hint?: string };
  const { message, hint = "" } = sentence(checkFindings[code]);
  return `${message} → ${hint}`;
}

test.each([
  [
    "facts-not-sent",
    "甲县局没有报送：2020-01、2020-03至2020-05；2020-02报送不全，缺2020-02-01、2020-02-11至2020-02-29。",
  ],
  [
    "flow-sent-twice",
    "data/jia/2020-02.yaml也报了“救助人次”，两个文件在2020-02-20至2020-02-29重叠：这几天会计两次，或无法拆开。",
  ],
  ["facts-unused", "会议第4、9行没有用在报告里（查了涵盖它的2份）。"],
  ["nothing-to-say", "此处没有内容可写，写的是“本期无会议”：jia/2020-01-monthly。"],
  ["section-left-out", "“会议”一节没有内容，未写入报告：a、b、c等5份报告。"],
  ["note-copied", "“存在问题”与data/jia/2020-01.yaml第8行一字不差。"],
  ["levels-copied", "本文件的5个时点指标都与data/jia/2020-01.yaml相同。"],
  [
    "rule-broken",
    "甲县局（2020-02）不符合“视频会议”：视频会议不应多于全部会议。（「会议」中「方式」为「视频」的记录数是3，见data/jia/2020-02.yaml:4、data/jia/2020-02.yaml:5等3处；「会议」的记录数是0）",
  ],
  ["rule-doubtful", "甲县局（2020-02）不符合“视频会议”：视频会议不应多于全部会议。"],
] as const)("%s", (code, expected) => {
  expect(told(code).split(" → ")[0]).toBe(expected);
});

test.each(Object.keys(checkFindings) as (keyof ChecksValues)[])(
  "%s is told in whole sentences, with a way out",
  (code) => {
    expect(told(code)).toMatch(/^[^→]+[.。）)] → [^→]+[.。]$/);
    expect(told(code)).not.toMatch(/undefined|\[object/);
  },
);

test("a long list of lines is cut short", () => {
  const lines = Array.from({ length: 40 }, (_, index) => index + 3);
  expect(checks["facts-unused"]({ ...checkFindings["facts-unused"], lines }).message).toMatch(/3.+14.+42/);
  expect(checks["facts-unused"]({ ...checkFindings["facts-unused"], lines }).message).not.toMatch(/\b15\b/);
});
