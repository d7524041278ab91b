import { expect, test } from "@jest/globals";

import { render } from "../sample-facts.ts";

function printed(template: string) {
  const { printed: text, found } = render(template);
  expect(found).toEqual([]);
  return text.split("\n");
}

test("Parts of several numbers share the rows of their keys; what one lacks is a dash", () => {
  expect(
    printed(
      '{{table (byField (count meetings) "kind") (byField (count (where meetings kind="专题会")) "kind") heads="类别,全部,专题" total=true}}',
    ),
  ).toEqual([
    "| 类别 | 全部 | 专题 |",
    "| --- | --: | --: |",
    "| 班子会 | 2 | — |",
    "| 专题会 | 3 | 3 |",
    "| 合计 | 5 | 3 |",
  ]);
  expect(printed('{{table (byMonth (count meetings)) (byMonth (sum donations "amount"))}}')).toEqual([
    "| 月份 | 会议 | 金额（万元） |",
    "| :-: | --: | --: |",
    "| 2020年2月 | 5 | 12.30 |",
  ]);
});

const twoMonths: Readonly<Record<string, string>> = {
  "data/bureau/2020-01.yaml": `period: 2020-01
meetings: [{date: 2020-01-08, kind: leaders, topic: 甲}]
donations: [{date: 2020-01-09, donor: 某企业, amount: 4.00}]
indicators: {teams: 7, helped: 10}
`,
  "data/bureau/2020-02.yaml": `period: 2020-02
meetings: [{date: 2020-02-08, kind: leaders, topic: 甲}, {date: 2020-02-09, kind: special, topic: 乙}]
donations: [{date: 2020-02-09, donor: 某企业, amount: 6.00}]
indicators: {teams: 9, helped: 20}
`,
};

test("Months add up in what flows; levels, averages and greatest values have no sum", () => {
  const { printed: text, found } = render(
    '{{table (byMonth indicators.helped) (byMonth indicators.teams) (byMonth (average donations "amount")) (byMonth (max donations "amount")) heads="月份,救助,工作组,平均,最多" total=true}}',
    twoMonths,
    { period: "2020-01-01..2020-02-29" },
  );
  expect(found).toEqual([]);
  expect(text.split("\n").slice(2)).toEqual([
    "| 2020年1月 | 10 | 7 | 4.000 | 4.00 |",
    "| 2020年2月 | 20 | 9 | 6.000 | 6.00 |",
    "| 合计 | 30 | — | — | — |",
  ]);
});

test("A row of totals in which nothing is summed up is told of", () => {
  const { found } = render("{{table (byMonth indicators.teams) total=true}}", twoMonths, {
    period: "2020-01-01..2020-02-29",
  });
  expect(found.map(({ code, place }) => [code, place?.line])).toEqual([["total-without-sum", 4]]);
});

test("Levels of several units add up", () => {
  const { printed: text, found } = render(
    "---\ntitle: 汇报\nscope: children\n---\n{{table (byUnit indicators.teams) total=true}}",
    {
      "huibao.yaml": "units: {bureau: {name: 示例市民政局, units: {county: {name: 甲县民政局}}}}\n",
      "data/county/2020-02.yaml": "period: 2020-02\nindicators: {teams: 3}\n",
    },
  );
  expect(found).toEqual([]);
  expect(text.split("\n").slice(2)).toEqual(["| 示例市民政局 | 9 |", "| 甲县民政局 | 3 |", "| 合计 | 12 |"]);
});

test("Rates don't add up, nor have they a share", () => {
  const rates = {
    "templates/ledgers/rates.yaml":
      "indicators:\n  rate: {zh: 入住率, en: rate, kind: level, unit: '%', decimals: 1}\n",
    "data/bureau/2020-02.yaml": "period: 2020-02\nindicators: {rate: 85.5, teams: 9}\n",
  };
  const { printed: text, found } = render(
    "{{table (byUnit indicators.rate) (byUnit indicators.teams) total=true}}",
    rates,
  );
  expect(found).toEqual([]);
  expect(text.split("\n").slice(2)).toEqual(["| 示例市民政局 | 85.5% | 9 |", "| 合计 | — | 9 |"]);
  const shares = render("{{#each (byUnit indicators.rate) as |p|}}{{p.share}}{{/each}}", rates);
  expect(shares.found.map(({ code }) => code)).toEqual(["share-without-sum"]);
});

test("Where the first number is cut, its parts are the rows, and the others say their own of them", () => {
  expect(
    printed(
      '{{table (byField (count media) "outlet" order="greatest" top=2) (byField (records media) "outlet" top=1) heads="媒体,篇数,条数" total=true}}',
    ).slice(2),
  ).toEqual(["| 各网络平台 | 80 | 1 |", "| 市日报 | 1 | 1 |", "| 合计 | 81 | 2 |"]);
});

test("Months stand in the order of time, whichever number has them", () => {
  const { printed: text } = render(
    '{{table (byMonth (count meetings)) (byMonth (count (view meetings period="to-date"))) heads="月份,本月,累计"}}',
    twoMonths,
  );
  expect(text.split("\n").slice(2)).toEqual(["| 2020年1月 | — | 1 |", "| 2020年2月 | 2 | 2 |"]);
});

test("Days stand in the order of time, too, and leave their year out where that is asked for", () => {
  expect(
    printed(
      '{{table (byField (count (where meetings kind="专题会")) "date") (byField (count (where meetings kind="班子会")) "date") heads="日期,专题会,班子会" dates="short"}}',
    ).slice(2),
  ).toEqual([
    "| 2月3日 | — | 1 |",
    "| 2月4日 | 1 | — |",
    "| 2月5日 | 1 | — |",
    "| 2月12日 | — | 1 |",
    "| 2月20日 | 1 | — |",
  ]);
});

test("A number that is not all of its ledger is headed by what it is", () => {
  expect(
    printed(
      '{{table (byMonth (count meetings)) (byMonth (count (where meetings kind="专题会"))) (byMonth (average donations "amount"))}}',
    )[0],
  ).toBe("| 月份 | 会议 | 「会议」中「类别」为「专题会」的记录数 | 「捐赠」的「金额」平均值（万元） |");
});

test("Months leave their year out where it is known", () => {
  expect(printed('{{table (byMonth (count meetings)) dates="short" heads="月份,会议"}}').slice(2)).toEqual([
    "| 2月 | 5 |",
  ]);
});
