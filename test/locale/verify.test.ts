import { describe, expect, test } from "@jest/globals";

import { verifyCodes } from "../../src/diagnostics/codes/verify.ts";
import type { VerifyValues } from "../../src/diagnostics/codes/verify.ts";
import { verify as en } from "../../src/locale/en/verify.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { verifyWordsFor } from "../../src/locale/verify-words.ts";
import { verify as zhCN } from "../../src/locale/zh-CN/verify.ts";

const phrase = { number: 3, is: "18次" };
const compared = { ...phrase, draft: "17次" };
const absent = { number: 3, draft: "17次" };

const findings: VerifyValues = {
  "figure-changed": compared,
  "figure-changed-and-stale": compared,
  "figure-stale": compared,
  "figure-swapped": compared,
  "figure-rescaled": compared,
  "figure-misplaced": compared,
  "figure-retyped": phrase,
  "figure-retyped-wrong": compared,
  "figure-lost": absent,
  "figure-deleted": absent,
  "figure-copied": phrase,
  "figure-copied-wrong": compared,
  "figure-parted": phrase,
  "figure-parted-wrong": compared,
  "figure-no-longer": phrase,
  "figure-without-fact": phrase,
  "figure-not-yet": absent,
  "chart-differs": { chart: 2 },
  "typed-in-file": { text: "18次" },
  "no-base-record": {},
  "no-anchors": {},
  "anchors-dropped": {},
};

describe.each(Object.keys(findings) as (keyof VerifyValues)[])("%s", (code) => {
  test.each([
    ["in Chinese", zhCN, /^[^\n]*。$/],
    ["in English", en, /^[^\n]*\.$/],
  ] as const)("is told in whole sentences, with its values, %s", (_, sentences, whole) => {
    const values: object = findings[code];
    const sentence = (sentences[code] as (values: unknown) => Sentence)(values);
    expect(sentence.message).toMatch(whole);
    for (const value of Object.values(values)) expect(sentence.message).toContain(String(value));
    if (sentence.hint !== undefined) expect(sentence.hint).toMatch(whole);
    expect(Object.values(sentence).join("")).not.toMatch(/undefined|\[object/);
  });

  test("has a way out where it is an error", () => {
    const sentence = (zhCN[code] as (values: unknown) => Sentence)(findings[code]);
    if (verifyCodes[code] === "error") expect(sentence.hint).toBeDefined();
  });
});

test("A place that was emptied is told as such", () => {
  const emptied = { number: 3, is: "", draft: "17次" };
  expect(zhCN["figure-changed"](emptied).message).toBe("第3处被清空，按事实应为“17次”。");
  expect(en["figure-retyped-wrong"](emptied).message).toContain("was deleted from its sentence");
});

test("The last line tells what there is, and how tracked changes were read", () => {
  const counts = { holding: 66, wrong: 2, other: 1, typed: 1, wording: 2, trackedChanges: 3, comments: 2 };
  expect(verifyWordsFor("zh-CN").summary({ ...counts, view: "accepted" })).toBe(
    "66处与事实一致，2处不符，1处须留意，1处手工数字，2段文字有改动。文件里有3处修订，当作已接受。文件里有2条批注。",
  );
  expect(verifyWordsFor("en").summary({ ...counts, trackedChanges: 1, view: "original" })).toBe(
    "66 agree with the facts, 2 don't, 1 to be looked at, 1 number typed by hand, wording changed in 2 paragraphs. 1 tracked change, read as if rejected. 2 comments.",
  );
});
