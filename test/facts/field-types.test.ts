import { describe, expect, test } from "@jest/globals";

import { fieldTypes } from "../../src/facts/field-types/index.ts";
import { readField } from "./field-example.ts";

describe("text", () => {
  test("one line of any characters, with the spaces in it", () => {
    expect(readField("text", "'{{x}} <b> | # 甲：乙'").value).toEqual({ type: "text", text: "{{x}} <b> | # 甲：乙" });
    expect(readField("text", "甲  乙").value).toEqual({ type: "text", text: "甲  乙" });
    expect(readField("text", "007").value).toEqual({ type: "text", text: "007" });
  });

  test.each([
    ["", "missing-value 1:4"],
    ["~", "missing-value 1:4"],
    ["null", "missing-value 1:4"],
    ['""', "missing-value 1:4"],
    ["'  '", "missing-value 1:4"],
    ['"\u3000"', "missing-value 1:4"],
    ['"a\\nb"', "line-break-in-value 1:4"],
    ["[a]", "wrong-shape 1:4"],
    ["{a: b}", "wrong-shape 1:4"],
  ])("not %j", (yaml, found) => {
    expect(readField("text", yaml)).toEqual({ value: undefined, found: [found] });
  });
});

describe("date", () => {
  test("a day of the calendar", () => {
    expect(readField("date", "2020-02-29")).toEqual({ value: { type: "date", day: "2020-02-29" }, found: [] });
  });

  test.each(["2020-02-30", "2026-13-01", "2026-1-5", "2020/02/03", "2020年2月3日", "２０２０-02-03", "昨天"])(
    "not %s",
    (yaml) => {
      expect(readField("date", yaml)).toEqual({ value: undefined, found: ["wrong-date 1:4"] });
    },
  );
});

describe("period", () => {
  test.each(["2020-02", "2020-Q1", "2020-H1", "2020", "2020-W07", "2020-02-10", "2020-01-22..2020-02-10"])(
    "%s",
    (name) => {
      expect(readField("period", name).value).toMatchObject({ type: "period", period: { name } });
    },
  );

  test.each(["2020-13", "2020年2月", "2020-02-10..2020-02-01"])("not %s", (yaml) => {
    expect(readField("period", yaml).found).toEqual(["wrong-period-value 1:4"]);
  });
});

describe("numbers", () => {
  test("a count is whole and not negative", () => {
    expect(readField("count", "20余次", { unit: "次" }).value).toMatchObject({ word: "余", unit: "次", decimals: 0 });
    expect(readField("count", "1.5").found).toEqual(["wrong-number 1:4"]);
    expect(readField("count", "-1").found).toEqual(["wrong-number 1:4"]);
  });

  test("a decimal or a sum of money keeps its digits", () => {
    expect(readField("decimal", "-1.50").value).toMatchObject({ decimals: 2 });
    expect(readField("money", "110.941", { unit: "万元" }).value).toMatchObject({ decimals: 3, unit: "万元" });
  });
});

describe("choice", () => {
  test.each(["notice", "通知", "public notice"])("by name or label: %s", (yaml) => {
    expect(readField("choice", yaml, { withChoices: true })).toEqual({
      value: { type: "choice", name: "notice", labels: { zh: "通知", en: "public notice" } },
      found: [],
    });
  });

  test("nothing else", () => {
    expect(readField("choice", "通报", { withChoices: true }).found).toEqual(["unknown-choice 1:4"]);
  });
});

describe("list", () => {
  test("of texts", () => {
    expect(readField("list", "[甲, 乙]").value).toEqual({
      type: "list",
      items: [
        { type: "text", text: "甲" },
        { type: "text", text: "乙" },
      ],
    });
    expect(readField("list", "[]").value).toEqual({ type: "list", items: [] });
  });

  test("of choices where its field has them", () => {
    expect(readField("list", "[通知, plan]", { withChoices: true }).value).toMatchObject({
      items: [{ name: "notice" }, { name: "plan" }],
    });
    expect(readField("list", "[甲, ' ']").found).toEqual(["missing-value 1:8"]);
    expect(readField("list", "[通知, 决定]", { withChoices: true }).found).toEqual(["unknown-choice 1:9"]);
  });

  test.each([
    ["甲、乙", ["wrong-shape 1:4"]],
    ["［甲，乙］", ["full-width-mark 1:4"]],
    ["[甲，乙]", ["full-width-mark 1:6"]],
  ])("not %s", (yaml, found) => {
    expect(readField("list", yaml).found).toEqual(found);
  });
});

describe("flag", () => {
  test.each([
    ["是", true],
    ["true", true],
    ["yes", true],
    ["否", false],
    ["false", false],
    ["no", false],
  ])("%s", (yaml, on) => {
    expect(readField("flag", yaml)).toEqual({ value: { type: "flag", on }, found: [] });
  });

  test.each(["1", "√", "Y", "有"])("not %s", (yaml) => {
    expect(readField("flag", yaml).found).toEqual(["wrong-flag 1:4"]);
  });
});

describe("link", () => {
  test.each(["https://www.example.cn/a?b=1#c", "http://example.cn/新闻", "mailto:office@example.cn"])(
    "%s",
    (address) => {
      expect(readField("link", `'${address}'`)).toEqual({ value: { type: "link", address }, found: [] });
    },
  );

  test.each([
    "javascript:alert(1)",
    "ftp://a.cn",
    "www.example.cn",
    "https://",
    "https://a.cn/x，后文",
    "https://a b.cn",
  ])("not %s", (yaml) => {
    expect(readField("link", `'${yaml}'`).found).toEqual(["wrong-link 1:4"]);
  });
});

describe("title", () => {
  test.each([
    ["关于做好某项工作的通知", "关于做好某项工作的通知"],
    ["《关于做好某项工作的通知》", "关于做好某项工作的通知"],
    ["《甲》和《乙》", "《甲》和《乙》"],
    ["《关于〈甲〉的说明》", "关于〈甲〉的说明"],
  ])("%s", (yaml, text) => {
    expect(readField("title", yaml)).toEqual({ value: { type: "title", text }, found: [] });
  });

  test("not without words", () => {
    expect(readField("title", "《》").found).toEqual(["missing-value 1:4"]);
  });
});

describe("document number", () => {
  test("agency, year in 〔〕, number", () => {
    expect(readField("document-number", "疫办传〔2020〕20号")).toEqual({
      value: { type: "document-number", agency: "疫办传", year: 2020, number: 20 },
      found: [],
    });
  });

  test.each(["疫办传(2020)20号", "疫办传〔2020〕020号", "疫办传〔2020〕第20号", "疫办传〔20〕20号", "第10号"])(
    "not %s",
    (yaml) => {
      expect(readField("document-number", `'${yaml}'`).found).toEqual(["wrong-document-number 1:4"]);
    },
  );
});

test("there is one type for each file, and no name twice", () => {
  const names = fieldTypes.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(12);
});
