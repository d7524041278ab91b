import { describe, expect, test } from "@jest/globals";

import type { DiffValues } from "../../src/diagnostics/codes/diff.ts";
import { diff as en } from "../../src/locale/en/diff.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { diff as zhCN } from "../../src/locale/zh-CN/diff.ts";

const findings: DiffValues = {
  "nothing-to-compare": {},
  "nothing-to-compare-with": { period: "2020-02" },
  "git-missing": {},
  "git-refused": { said: "fatal: detected dubious ownership in repository at '/work'" },
  "no-repository": { folder: "/work" },
  "unknown-commit": { written: "HEAD~9" },
  "workspace-not-in-commit": { written: "HEAD~9", file: "work/huibao.yaml" },
  "template-not-in-commit": { written: "HEAD~9", template: "monthly" },
  "unit-not-in-commit": { written: "HEAD~9", unit: "示例市民政局" },
  "commit-not-drafted": { written: "HEAD~9" },
};

describe.each(Object.keys(findings) as (keyof DiffValues)[])("%s is told with a way out", (code) => {
  test.each([
    ["in Chinese", zhCN, /^(?:git )?\p{Script=Han}[^\n]*[。'）]?$/u, /。$/],
    ["in English", en, /^[A-Za-z][^\n]*[.?']$/, /\.$/],
  ] as const)("%s", (_, sentences, message, hint) => {
    const sentence = (sentences[code] as (values: unknown) => Sentence)(findings[code]);
    expect(sentence.message).toMatch(message);
    expect(sentence.hint).toMatch(hint);
    for (const value of Object.values(findings[code])) expect(sentence.message).toContain(value);
    expect(Object.values(sentence).join("")).not.toMatch(/undefined|\[object/);
  });
});
