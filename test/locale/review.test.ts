import { describe, expect, test } from "@jest/globals";

import type { ReviewValues } from "../../src/diagnostics/codes/review.ts";
import { review as en } from "../../src/locale/en/review.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { review as zhCN } from "../../src/locale/zh-CN/review.ts";

const findings: ReviewValues = {
  "not-a-word-file": {},
  "old-or-locked-word-file": {},
  "word-file-damaged": {},
  "word-file-too-large": { mostMegabytes: 64, mostEntries: 5000 },
  "word-text-too-large": { mostMegabytes: 32, mostPieces: 400_000 },
  "word-part-misnamed": { part: "../a.xml" },
  "word-part-broken": { part: "word/document.xml" },
  "report-not-identified": {},
  "report-of-another-workspace": { unit: "shili", known: ["shi", "yi"] },
  "template-not-the-same": { template: "monthly", file: "templates/reports/monthly.md.hbs" },
  "proof-of-a-copy": {},
  "proof-copy-kept": { path: "out/a-proof.docx" },
  "beside-kept": { path: "out/a-refreshed.docx" },
  "review-of-a-copy": {},
  "clean-already": {},
  "clean-with-marks": { changes: 2, comments: 0 },
};

describe.each(Object.keys(findings) as (keyof ReviewValues)[])("%s is told with a way out", (code) => {
  test.each([
    ["in Chinese", zhCN, /^这(?:不是|是|个) ?[^\n]*。$/, /。$/],
    ["in English", en, /^(?:This|word\/)[^\n]*\.$/, /\.$/],
  ] as const)("%s", (_, sentences, message, hint) => {
    const sentence = (sentences[code] as (values: unknown) => Sentence)(findings[code]);
    expect(sentence.message).toMatch(message);
    expect(sentence.hint).toMatch(hint);
    expect(Object.values(sentence).join("")).not.toMatch(/undefined|\[object/);
  });
});
