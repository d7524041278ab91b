import { describe, expect, test } from "@jest/globals";

import { findingsOf } from "../source/findings.ts";
import { declare, shippedDeclarations } from "./facts-example.ts";

const date = "date: { zh: 日期, en: day, type: date, required: true }";
const ledger = `ledger: rescues
zh: 救援
en: rescues made
identity: [地点]
quantity: times
fields:
  ${date}
  place: { zh: 地点, en: place, type: text, required: 是 }
  times: { zh: 次数, en: times, type: count, unit: 次 }
`;

function found(...texts: readonly string[]): readonly string[] {
  return findingsOf((report) => declare(texts, report)).found;
}

test("a ledger is one file", () => {
  const { value, found } = findingsOf((report) => declare([ledger], report));
  expect(found).toEqual([]);
  expect(value.ledgers).toMatchObject([
    {
      name: "rescues",
      labels: { zh: "救援", en: "rescues made" },
      identity: ["place"],
      quantity: "times",
      fields: [
        { name: "date", type: "date", required: true, choices: [] },
        { name: "place", type: "text", required: true },
        { name: "times", type: "count", required: false, unit: "次" },
      ],
    },
  ]);
});

test("indicators and topics are lists, and everything is sorted by name", () => {
  const text = `indicators:
  teams: { zh: 队伍, en: teams of people, kind: level, unit: 支 }
  spent: { zh: 支出, en: money spent, kind: flow, unit: 万元, decimals: 4 }
topics:
  problems: { zh: 问题, en: problems met }
  aims: { zh: 目标, en: aims set }
`;
  const { value, found } = findingsOf((report) => declare([text], report));
  expect(found).toEqual([]);
  expect(value.indicators).toMatchObject([
    { name: "spent", kind: "flow", unit: "万元", decimals: 4 },
    { name: "teams", kind: "level", unit: "支", decimals: 0 },
  ]);
  expect(value.topics.map(({ name }) => name)).toEqual(["aims", "problems"]);
});

test("the order of the files makes no difference", () => {
  const other = ledger.replaceAll("rescues", "alarms").replace("救援", "警报");
  const { value } = findingsOf((report) => declare([ledger, other], report));
  const { value: turned } = findingsOf((report) => declare([other, ledger], report));
  expect(value.ledgers.map(({ name }) => name)).toEqual(["alarms", "rescues"]);
  expect(turned.ledgers.map(({ name }) => name)).toEqual(["alarms", "rescues"]);
});

test("what the package ships has nothing wrong in it, and the ledgers that every office keeps", () => {
  const { value, found } = findingsOf(shippedDeclarations);
  expect(found).toEqual([]);
  const names = ["meetings", "documents", "media", "inspections", "donations", "training", "duty", "visits"];
  expect(value.ledgers.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

describe("what a ledger must have", () => {
  test.each([
    ["its labels", ledger.replace("zh: 救援\n", ""), ["missing-key 1:1"]],
    ["a date", ledger.replace(`  ${date}\n`, ""), ["missing-date-field 1:9"]],
    ["a date that is required", ledger.replace("type: date, required: true", "type: date"), ["date-not-required 7:3"]],
    ["a date that is one", ledger.replace("type: date", "type: text"), ["date-not-required 7:3"]],
    ["identity fields that exist", ledger.replace("[地点]", "[地址]"), ["unknown-field 4:12"]],
    ["a quantity field that exists", ledger.replace("y: times", "y: timez"), ["unknown-field 5:11"]],
    ["a quantity that is a count", ledger.replace("y: times", "y: place"), ["quantity-not-count 5:11"]],
    ["known keys only", ledger.replace("quantity", "quantty"), ["unknown-key 5:1"]],
    ["known types only", ledger.replace("type: text", "type: txt"), ["unknown-choice 8:37"]],
  ])("%s", (_title, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what a field may have", () => {
  test.each([
    [
      "choices only where its type has some",
      "a: { zh: 甲, en: aa, type: text, choices: {} }",
      "setting-not-for-type 8:35",
    ],
    ["a unit only where its type has one", "a: { zh: 甲, en: aa, type: date, unit: 天 }", "setting-not-for-type 8:35"],
    ["choices where its type needs them", "a: { zh: 甲, en: aa, type: choice }", "missing-setting 8:3"],
    ["a unit where its type needs one", "a: { zh: 甲, en: aa, type: money }", "missing-setting 8:3"],
    ["a usable name", "a b: { zh: 甲, en: aa, type: text }", "bad-name 8:3"],
    ["a label that a template can use", "a: { zh: 甲 乙, en: aa, type: text }", "bad-name 8:12"],
    ["yes or no for required", "a: { zh: 甲, en: aa, type: text, required: 1 }", "wrong-flag 8:45"],
  ])("%s", (_title, field, expected) => {
    const text = `ledger: x\nzh: 某\nen: xx\nfields:\n  ${date}\n\n\n  ${field}\n`;
    expect(found(text)).toEqual([expected]);
  });
});

describe("names stand for one thing", () => {
  const topic = "topics:\n  other: { zh: 其他, en: others }\n";

  test.each([
    ["over all files", topic.replace("other:", "rescues:"), ["name-taken 2:3"]],
    ["labels included", topic.replace("其他", "救援"), ["name-taken 2:3"]],
    ["none that facts files and templates use themselves", topic.replace("其他", "指标"), ["reserved-name 2:3"]],
  ])("%s", (_title, text, expected) => {
    expect(found(ledger, text)).toEqual(expected);
  });

  test("within a ledger and within a field's choices", () => {
    expect(found(ledger.replace("zh: 次数", "zh: 地点"))).toEqual(["name-taken 9:3"]);
    const choices = "type: choice, choices: { a: { zh: 甲, en: x }, b: { zh: 甲, en: y } }";
    expect(found(ledger.replace("type: text", choices))).toEqual(["name-taken 8:77"]);
  });

  test("a field may not hide a ledger", () => {
    expect(found(ledger.replace("zh: 次数", "zh: 救援"))).toEqual(["field-hides-name 9:3"]);
  });
});

test("a file that declares nothing is reported", () => {
  expect(found("{}\n")).toEqual(["declares-nothing 1:1"]);
});

test("names of JavaScript's own objects are names like others", () => {
  const text = `ledger: constructor
zh: 构造
en: constructors
fields:
  ${date}
  __proto__: { zh: 原型, en: prototypes, type: text }
  toString: { zh: 文字, en: strings, type: text }
`;
  const { value, found } = findingsOf((report) => declare([text], report));
  expect(found).toEqual([]);
  expect(value.ledgers[0]?.fields.map(({ name }) => name)).toEqual(["date", "__proto__", "toString"]);
});
