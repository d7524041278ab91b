import { describe, expect, test } from "@jest/globals";

import type { Period } from "../../../src/calendar/period.ts";
import { readPeriod } from "../../../src/calendar/read-period.ts";
import { Decimal } from "../../../src/facts/decimal.ts";
import type { ApproximateWord, NumberValue } from "../../../src/facts/facts.ts";
import { writingFor } from "../../../src/locale/writing-for.ts";

const writing = writingFor("zh-CN");

function number(digits: string, more: { word?: ApproximateWord; unit?: string } = {}): NumberValue {
  const decimal = new Decimal(digits);
  return { type: "number", decimal, decimals: digits.split(".")[1]?.length ?? 0, ...more };
}

describe("a number", () => {
  test.each([
    ["268.9163", {}, "268.9163"],
    ["100.00", {}, "100.00"],
    ["0", {}, "0"],
    ["-0", {}, "0"],
    ["-0.004", { decimals: 2 }, "0.00"],
    ["-5", {}, "-5"],
    ["1.005", { decimals: 2 }, "1.01"],
    ["-1.005", { decimals: 2 }, "-1.01"],
    ["2.5", { decimals: 0 }, "3"],
    ["12", { decimals: 1 }, "12.0"],
    ["12345678901234567890.123456789", {}, "12345678901234567890.123456789"],
    ["123", { grouped: true }, "123"],
    ["1234567.891", { grouped: true }, "1,234,567.891"],
    ["-1234", { grouped: true }, "-1,234"],
    ["110101199003077758", {}, "110101199003077758"],
  ])("%s with %j is written %s", (digits, form, expected) => {
    expect(writing.number(number(digits), form)).toBe(expected);
  });

  test.each([
    ["20", "余", "次", "20余", "20余次"],
    ["170", "多", "家", "170多", "170多家"],
    ["170", "约", "家", "约170", "约170家"],
    ["300", "近", "人", "近300", "近300人"],
  ] as const)("%s that is approximate (%s) keeps its word", (digits, word, unit, bare, withUnit) => {
    expect(writing.number(number(digits, { word, unit }))).toBe(bare);
    expect(writing.quantity(number(digits, { word, unit }))).toBe(withUnit);
  });

  test.each([
    ["268.9", "余", "268余"],
    ["268.9", "多", "268多"],
    ["268.1", "近", "近269"],
    ["268.4", "约", "约268"],
    ["268.5", "约", "约269"],
    ["268", "余", "268余"],
  ] as const)("%s that is approximate (%s) is rounded to where its word holds: %s", (digits, word, expected) => {
    expect(writing.number(number(digits, { word }), { decimals: 0 })).toBe(expected);
  });

  test("takes its unit of measure, without a space", () => {
    expect(writing.quantity(number("268.9163", { unit: "万元" }))).toBe("268.9163万元");
    expect(writing.quantity(number("268.9163", { unit: "万元" }), { decimals: 2 })).toBe("268.92万元");
    expect(writing.quantity(number("7"))).toBe("7");
  });
});

describe("a 汉字 numeral", () => {
  test.each([
    [0, "零"],
    [1, "一"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [23, "二十三"],
    [100, "一百"],
    [101, "一百零一"],
    [110, "一百一十"],
    [112, "一百一十二"],
    [1000, "一千"],
    [1001, "一千零一"],
    [1010, "一千零一十"],
    [1100, "一千一百"],
    [10_000, "一万"],
    [10_001, "一万零一"],
    [10_010, "一万零一十"],
    [10_110, "一万零一百一十"],
    [11_000, "一万一千"],
    [100_000, "十万"],
    [100_010, "十万零一十"],
    [120_305, "十二万零三百零五"],
    [1_010_000, "一百零一万"],
    [20_001_000, "二千万一千"],
    [99_999_999, "九千九百九十九万九千九百九十九"],
  ])("of %d is %s", (value, expected) => {
    expect(writing.numeral(value)).toBe(expected);
  });

  test.each([-1, 1.5, 100_000_000, Number.NaN])("of %d is our mistake", (value) => {
    expect(() => writing.numeral(value)).toThrow(RangeError);
  });

  test("counts points and items", () => {
    expect([1, 2, 11].map((value) => writing.ordinal(value))).toEqual(["第一", "第二", "第十一"]);
    expect([1, 2, 11].map((value) => writing.point(value))).toEqual(["一是", "二是", "十一是"]);
  });
});

describe("days", () => {
  test("are written without zeros in front", () => {
    expect(writing.day("2020-02-03", "full")).toBe("2020年2月3日");
    expect(writing.day("2020-02-03", "short")).toBe("2月3日");
  });

  test.each([
    [["2020-01-27", "2020-01-28", "2020-01-29"], "short", "1月27日、28日、29日", "1月27日至29日"],
    [["2020-01-27", "2020-01-28", "2020-01-29"], "full", "2020年1月27日、28日、29日", "2020年1月27日至29日"],
    [["2020-01-27", "2020-01-28"], "short", "1月27日、28日", "1月27日、28日"],
    [["2020-01-27"], "short", "1月27日", "1月27日"],
    [["2020-01-27", "2020-01-27"], "short", "1月27日", "1月27日"],
    [[], "short", "", ""],
    [
      ["2020-01-27", "2020-01-28", "2020-01-29", "2020-02-03"],
      "short",
      "1月27日、28日、29日、2月3日",
      "1月27日至29日、2月3日",
    ],
    [["2020-01-30", "2020-01-31", "2020-02-01"], "short", "1月30日、31日、2月1日", "1月30日至2月1日"],
    [
      ["2019-12-30", "2019-12-31", "2020-01-01"],
      "short",
      "2019年12月30日、31日、2020年1月1日",
      "2019年12月30日至2020年1月1日",
    ],
    [["2020-01-22", "2021-01-22"], "short", "2020年1月22日、2021年1月22日", "2020年1月22日、2021年1月22日"],
  ] as const)("%j, %s, are %s, as ranges %s", (days, form, list, ranges) => {
    expect(writing.days(days, form)).toBe(list);
    expect(writing.dayRanges(days, form)).toBe(ranges);
  });

  test.each([
    ["2020-01-24", "腊月三十"],
    ["2020-01-25", "正月初一"],
    ["2020-01-27", "正月初三"],
    ["2020-02-03", "正月初十"],
    ["2020-02-04", "正月十一"],
    ["2020-02-13", "正月二十"],
    ["2020-02-14", "正月廿一"],
    ["2020-05-23", "闰四月初一"],
    ["2019-12-24", "冬月廿九"],
    ["2020-10-25", "九月初九"],
  ])("%s is %s by the Chinese calendar", (day, expected) => {
    expect(writing.lunar(day)).toBe(expected);
  });
});

test.each([
  ["2020", "2020年"],
  ["2020-H1", "2020年上半年"],
  ["2020-H2", "2020年下半年"],
  ["2020-Q1", "2020年第一季度"],
  ["2020-Q4", "2020年第四季度"],
  ["2020-02", "2020年2月"],
  ["2020-W07", "2020年第7周"],
  ["2020-W01", "2020年第1周"],
  ["2020-02-10", "2020年2月10日"],
  ["2020-01-22..2020-02-10", "2020年1月22日至2月10日"],
  ["2020-01-01..2020-01-31", "2020年1月"],
  ["2020-01-01..2020-02-29", "2020年1月至2月"],
  ["2020-02-01..2020-02-10", "2020年2月1日至10日"],
  ["2020-02-09..2020-02-10", "2020年2月9日至10日"],
  ["2019-12-20..2020-01-10", "2019年12月20日至2020年1月10日"],
  ["2020-02-10..2020-02-10", "2020年2月10日"],
])("the period %s is written %s", (name, expected) => {
  expect(writing.period(readPeriod(name) as Period)).toBe(expected);
});

test.each([
  ["2020-02", "2月"],
  ["2020-Q1", "第一季度"],
  ["2020-H2", "下半年"],
  ["2020", "2020年"],
  ["2020-W07", "2020年第7周"],
])("the period %s is written %s where its year is known", (name, expected) => {
  expect(writing.period(readPeriod(name) as Period, "short")).toBe(expected);
});

describe("a list", () => {
  test.each([
    [[], "", ""],
    [["甲"], "甲", "甲"],
    [["甲", "乙"], "甲和乙", "甲、乙"],
    [["甲", "乙", "丙"], "甲、乙和丙", "甲、乙、丙"],
    [["《甲》", "《乙》", "《丙》"], "《甲》《乙》和《丙》", "《甲》《乙》《丙》"],
    [
      ["《甲》（示〔2020〕1号）", "《乙》", "《丙》"],
      "《甲》（示〔2020〕1号）、《乙》和《丙》",
      "《甲》（示〔2020〕1号）、《乙》《丙》",
    ],
    [["“甲”", "“乙”", "丙"], "“甲”“乙”和丙", "“甲”“乙”、丙"],
  ])("of %j is %s, without 和 %s", (items, joined, enumerated) => {
    expect(writing.list(items)).toBe(joined);
    expect(writing.list(items, { and: false })).toBe(enumerated);
  });

  test.each([
    [["甲", "乙", "丙", "丁"], 2, "甲、乙等4家"],
    [["甲", "乙"], 2, "甲、乙等2家"],
    [["甲", "乙"], 5, "甲、乙等2家"],
    [["甲"], 2, "甲"],
    [[], 2, ""],
    [["甲", "乙", "丙"], 0, "甲等3家"],
    [["《甲》", "《乙》", "《丙》"], 2, "《甲》《乙》等3家"],
  ])("of %j shows %d and tells how many there are: %s", (items, shown, expected) => {
    expect(writing.listAmong(items, shown, "家")).toBe(expected);
  });
});

describe("a title", () => {
  test.each([
    ["关于加强管理的通知", "《关于加强管理的通知》"],
    ["关于转发《甲办法》的通知", "《关于转发〈甲办法〉的通知》"],
    ["关于转发〈甲办法〉的通知", "《关于转发〈甲办法〉的通知》"],
    ["关于《转发《甲》的通知》的批复", "《关于〈转发《甲》的通知〉的批复》"],
    ["甲》乙", "《甲》乙》"],
  ])("%s stands in its marks: %s", (text, expected) => {
    expect(writing.title(text)).toBe(expected);
  });

  test("a document number has hexagonal brackets", () => {
    const number = { type: "document-number", agency: "疫办传", year: 2020, number: 20 } as const;
    expect(writing.documentNumber(number)).toBe("疫办传〔2020〕20号");
  });
});

test.each([
  ["7", "9", "由7个增加到9个"],
  ["9", "7", "由9个减少到7个"],
  ["7", "7", "与7个持平"],
  ["7.0", "7", "与7.0个持平"],
])("a change from %s to %s reads %s", (before, after, expected) => {
  expect(writing.changeFromTo(number(before, { unit: "个" }), number(after, { unit: "个" }))).toBe(expected);
});

test("labels, gaps and flags speak Chinese", () => {
  expect(writing.label({ zh: "会议", en: "meetings" })).toBe("会议");
  expect(writing.gap("会议次数")).toBe("【待补：会议次数】");
  expect([true, false].map((on) => writing.yesNo(on))).toEqual(["是", "否"]);
});
