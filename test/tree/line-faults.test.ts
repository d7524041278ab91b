import { describe, expect, test } from "@jest/globals";

import { partKeys } from "../../src/facts/document-parts.ts";
import type { PartName } from "../../src/facts/document-parts.ts";
import { lineFaults } from "../../src/tree/line-faults.ts";

function faults(part: PartName, written: string): readonly string[] {
  return lineFaults(part, written).map(({ code, values }) => {
    const meant = "meant" in values ? values.meant : undefined;
    return meant === undefined ? code : `${code}: ${meant}`;
  });
}

describe("Parts as the standard wants them", () => {
  test.each([
    ["addressee", "示例市人民政府："],
    ["addressee", "各县（区）民政局，局属各单位："],
    ["signers", "某甲"],
    ["signers", "某甲　某乙 某丙"],
    ["number", "示民〔2026〕8号"],
    ["date", "2026年9月5日"],
    ["issue-date", "2026年9月5日"],
    ["annotation", "（此件公开发布）"],
    ["copies", "甲局，乙局（办公室、财务科）。"],
    ["copies", "甲局、乙局，丙局。"],
    ["copies", "甲局。"],
    ["title", "关于印发《某办法》的通知"],
    ["title", "关于做好“双节”工作的通知（试行）"],
    ["report-to", "甲领导小组、乙局"],
    ["mark", "示例市民政局文件"],
    ["print-run", "（共印60份）"],
    ["print-run", "共印 60 份"],
  ] as const)("%s: %s", (part, written) => {
    expect(faults(part, written)).toEqual([]);
  });
});

describe("Parts as they should not be", () => {
  test.each([
    ["addressee", "示例市人民政府", ["addressee-colon: 示例市人民政府："]],
    ["addressee", "示例市人民政府:", ["addressee-colon: 示例市人民政府："]],
    ["addressee", "示例市人民政府。", ["addressee-colon: 示例市人民政府："]],
    ["addressee", "主送：示例市人民政府：", ["part-label-typed: 示例市人民政府："]],
    ["addressee", "主送机关:示例市人民政府", ["part-label-typed: 示例市人民政府："]],
    ["signers", "某甲、某乙", ["signers-form: 某甲　某乙"]],
    ["signers", "某甲，某乙。", ["signers-form: 某甲　某乙"]],
    ["signers", "签发人：某甲", ["part-label-typed: 某甲"]],
    ["signers", "签发人：某甲、某乙", ["part-label-typed: 某甲　某乙"]],
    ["number", "示民[2026]8号", ["wrong-document-number: 示民〔2026〕8号"]],
    ["copy-number", "七", ["copy-number-form"]],
    ["secrecy", "机密1年", ["secrecy-form: 机密★1年"]],
    ["urgency", "平急", ["urgency-form"]],
    ["date", "2026年09月05日", ["part-date-form: 2026年9月5日"]],
    ["date", "2026年9月31日", ["part-date-invalid"]],
    ["issue-date", "2026.9.5", ["part-date-form: 2026年9月5日"]],
    ["issue-date", "2026年9月5日印发", ["part-label-typed: 2026年9月5日"]],
    ["annotation", "此件公开发布", ["annotation-brackets: （此件公开发布）"]],
    ["annotation", "(此件公开发布)", ["annotation-brackets: （此件公开发布）"]],
    ["annotation", "（此件公开发布）。", ["annotation-brackets: （此件公开发布）"]],
    ["print-run", "五十", ["print-run-form: （共印50份）"]],
    ["print-run", "60", ["print-run-form: （共印60份）"]],
    ["print-run", "（共印五十份）", ["print-run-form: （共印50份）"]],
    ["print-run", "若干", ["print-run-form"]],
    ["copies", "甲局，乙局", ["full-stop-missing: 甲局，乙局。"]],
    ["copies", "甲局，乙局.", ["full-stop-missing: 甲局，乙局。"]],
    ["copies", "甲局、乙局。", ["names-separator: 甲局，乙局。"]],
    ["copies", "甲局、乙局", ["full-stop-missing: 甲局、乙局。", "names-separator: 甲局，乙局。"]],
    ["copies", "抄送：甲局、乙局", ["part-label-typed: 甲局，乙局。"]],
    ["report-to", "报：甲局", ["part-label-typed: 甲局"]],
    ["title", "关于某事的通知。", ["title-end-mark"]],
    ["title", "怎样做好工作？", ["title-end-mark"]],
  ] as const)("%s: %s", (part, written, expected) => {
    expect(faults(part, written)).toEqual(expected);
  });
});

test("A part of any length is judged at once", () => {
  const start = performance.now();
  for (const piece of [" ", "　", "、", "，", "（", "）", "甲、", "8", "年", "〇", "：", "签发人：", "印发", "| "]) {
    const long = piece.repeat(50_000);
    for (const { name } of partKeys) {
      lineFaults(name, long);
      lineFaults(name, `${long}甲`);
      lineFaults(name, `甲${long}甲`);
    }
  }
  expect(performance.now() - start).toBeLessThan(3_000);
});
