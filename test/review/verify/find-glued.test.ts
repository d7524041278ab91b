import { expect, test } from "@jest/globals";

import { findGlued, findRescaled } from "../../../src/review/verify/find-glued.ts";
import type { Side } from "../../../src/review/verify/side.ts";

/** A side whose only phrase stands in square brackets. */
function side(marked: string): Side {
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const slot = { from, to, anchors: [], paragraph: 0, range: { from, to } };
  return { text: marked.replace(/[[\]]/g, ""), slots: [slot], sources: [], first: 0 };
}

test.each([
  ["a digit behind it", "共[17]0次", "共", "次", "170"],
  ["a digit before it", "共1[17]次", "共", "次", "117"],
  ["decimals", "共[17].5万元", "共", "万元", "17.5"],
  ["a percent sign", "增长[17]%，", "增长", "，", "17%"],
  ["thousands", "共[17],500次", "共", "次", "17,500"],
  ["a minus", "增长-[17]%", "增长", "%", "-17"],
  ["余", "共[20]余次", "共", "次", "20余"],
  ["万", "支出[17]万元", "支出", "元", "17万"],
  ["百", "支出[17]百元", "支出", "元", "17百"],
  ["负", "增长负[17]%", "增长", "%", "负17"],
  ["a digit before 万, of which the template has it", "支出[17]0万元整", "支出", "万元", "170"],
])("What is typed at its edge is a figure's: %s", (_, marked, before, after, is) => {
  const edited = side(marked);
  const { from, to } = findGlued(edited, 0, [before, after]);
  expect(edited.text.slice(from, to)).toBe(is);
});

test.each([
  ["a percent sign that the template has", "增长[17]%", "增长", "%"],
  ["a number that the template has", "A4[17]号", "A4", "号"],
  ["a number behind a comma", "共[17]，20个", "共", "个"],
  ["a range", "3-[17]日", "3-", "日"],
  ["亿 where the template has 万", "支出[17]亿元", "支出", "万元"],
  ["words", "共[17]多余的次", "共", "多余的次"],
])("What it had beside it is not: %s", (_, marked, before, after) => {
  const edited = side(marked);
  expect(findGlued(edited, 0, [before, after])).toEqual({ from: edited.slots[0]?.from, to: edited.slots[0]?.to });
});

test("A phrase that neither begins nor ends with a digit takes none", () => {
  const edited = side("3[通知]11份");
  const { from, to } = findGlued(edited, 0, ["", "份"]);
  expect(edited.text.slice(from, to)).toBe("通知");
});

test.each([
  ["17", "亿元", "万元", { is: "亿", draft: "万" }],
  ["17", "元", "万元", { is: "", draft: "万" }],
  ["17", "个百分点", "%", { is: "", draft: "%" }],
  ["17", "万余元", "万元", { is: "万余", draft: "万" }],
  ["17", "万元，", "万元。", undefined],
  ["两处", "万元", "元", undefined],
])("What %s%s is multiplied by, where %s stood", (phrase, after, drafted, expected) => {
  expect(findRescaled(phrase, after, drafted)).toEqual(expected);
});
