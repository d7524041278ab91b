import { describe, expect, test } from "@jest/globals";

import { findTypedNumbers } from "../../src/text/find-typed-numbers.ts";

function typed(text: string): readonly string[] {
  const place = { file: "t.md.hbs", line: 1, column: 1, endLine: 1, endColumn: 1 };
  const found: string[] = [];
  findTypedNumbers({ type: "text", text, place }, ({ line, column }, number) => {
    found.push(`${number} ${line}:${column}`);
  });
  return found;
}

describe("numbers typed into a template's text", () => {
  test.each<[string, readonly string[]]>([
    ["共12次", ["12 1:2"]],
    ["增长3.5%，\n其中２０个", ["3.5% 1:3", "２０ 2:3"]],
    ["召开三次、二十余家、两个", ["三 1:3", "二十 1:6", "两 1:11"]],
    ["2020年2月", ["2020 1:1", "2 1:6"]],
    ["八项、三种、两类、十余批", ["八 1:1", "三 1:4", "两 1:7", "十 1:10"]],
    ["五所、三起、十二台、两轮、三宗、五百吨", ["五 1:1", "三 1:4", "十二 1:7", "两 1:11", "三 1:14", "五百 1:17"]],
    ["占百分之三十五", ["百分之三十五 1:2"]],
    ["占百分之三点五，约七成", ["百分之三点五 1:2", "七 1:10"]],
    ["翻番、翻一番、翻两番", ["翻番 1:1", "翻一番 1:4", "两 1:9"]],
    ["Ⅰ级、Ⅻ级、①甲、⑳乙", ["Ⅰ 1:1", "Ⅻ 1:4", "① 1:7", "⑳ 1:10"]],
    ["一次、一项、一个", []],
    ["三农、十九大、五一", []],
    ["支出资金（万元）、财政投入亿元以上", []],
    ["投入三百万元", ["三百万 1:3"]],
    ["落实中央八项规定精神，走进千家万户", []],
    ["十二成立、两所有、三起草、十种植、两组织、万宗教", []],
    ["1. 甲\n  2) 乙", []],
    ["1.甲", ["1 1:1"]],
    ["[甲](https://例.cn/2020)", []],
    ["[第3版](https://例.cn/2020)", ["3 1:3"]],
    [':::表{#表1 标题="2020年" 宽="2,3" 表头=2 合计}', ["2020 1:14"]],
    ["::image{file='a1.png' width=120 alt='2 rooms'}", ["2 1:38"]],
    ["见[](#表1)^[共12次]", ["12 1:12"]],
    ["::图片{文件=images/图1.png 说明='甲'}", []],
    ["其中 甲=30，乙 = 20人", ["30 1:6", "20 1:13"]],
    ["", []],
  ])("%j", (text, found) => {
    expect(typed(text)).toEqual(found);
  });
});

test("100,000 numerals in a row take no long time", () => {
  const begun = performance.now();
  expect(typed("千".repeat(100_000))).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(1000);
});
