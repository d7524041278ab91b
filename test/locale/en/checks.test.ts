import { expect, test } from "@jest/globals";

import type { ChecksValues } from "../../../src/diagnostics/codes/checks.ts";
import { checks } from "../../../src/locale/en/checks.ts";
import { checkFindings } from "../check-findings.ts";

function told(code: keyof ChecksValues): string {
  const sentence = checks[code] as (values: unknown) => { readonly message: string; readonly hint?: string };
  const { message, hint = "" } = sentence(checkFindings[code]);
  return `${message} → ${hint}`;
}

test.each([
  [
    "facts-not-sent",
    "甲县局 has sent nothing for 2020-01, 2020-03 to 2020-05; has not sent all of 2020-02: 2020-02-01, 2020-02-11 to 2020-02-29 is missing.",
  ],
  ["facts-unused", "“meetings”: no report uses what stands in line 4, 9 (2 reports cover it)."],
  ["section-left-out", "The section “会议” had nothing to say and was left out: a, b, c and 2 more reports."],
  [
    "rule-broken",
    '甲县局, 2020-02: “视频会议” doesn\'t hold. 视频会议不应多于全部会议。 (the number of entries in "meetings" where "mode" is "video" is 3, see data/jia/2020-02.yaml:4, data/jia/2020-02.yaml:5 and 1 more; the number of entries in "meetings" is 0)',
  ],
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
