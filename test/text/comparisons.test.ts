import { describe, expect, test } from "@jest/globals";

import { findings, print } from "./comparison-facts.ts";

// One line a case: period || facts in short || template || what it prints in Chinese || in English || what is reported.
// `M` is (count meetings). See comparison-facts.ts for the facts.
const tables: Readonly<Record<string, string>> = {
  "a figure against the period before": `
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change M from="last"}} || 较上月增加2次 || up 2 from January
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change M from="last" growth=true}} || 较上月增加2次，增长50% || up 2 from January, an increase of 50%
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{growth M from="last"}} || 环比增长50% || up 50% from January
2020-02 || 2020-01: meetings 6 & 2020-02: meetings 4 || {{change M from="last" growth=true}} || 较上月减少2次，下降33.3% || down 2 from January, a decrease of 33.3%
2020-02 || 2020-01: meetings 6 & 2020-02: meetings 4 || {{growth M from="last"}} || 环比下降33.3% || down 33.3% from January
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 4 || {{change M from="last" growth=true}} || 与上月持平 || unchanged from January
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 4 || {{growth M from="last"}} || 环比持平 || unchanged from January
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 0 || {{change M from="last" growth=true}} || 较上月减少4次，下降100% || down 4 from January, a decrease of 100%
2020-02 || 2020-01: meetings 6 & 2020-02: meetings 4 || {{change M from="last" form="table"}} || -2 || -2
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 4 || {{change M from="last" form="table"}} || 0 || 0
2020-02 || 2020-01: helped 3 & 2020-02: helped 2 || {{growth indicators.helped from="last" form="table"}} || -33.3% || -33.3%
2020-02 || 2020-01: teams 7 & 2020-02: teams 9 || {{change indicators.teams}} || 由7个增加到9个 || rose from 7 to 9
2020-02 || 2020-01: teams 9 & 2020-02: teams 7 || {{change indicators.teams}} || 由9个减少到7个 || fell from 9 to 7
2020-02 || 2020-01: teams 9 & 2020-02: teams 9 || {{change indicators.teams}} || 与9个持平 || remained at 9
`,
  "a base of which there is no rate": `
2020-02 || 2020-01: meetings 0 & 2020-02: meetings 4 || {{change M from="last" growth=true}} || 较上月增加4次（上月为0，不计算增幅） || up 4 from January (no rate of growth, as the figure for January was 0)
2020-02 || 2020-01: meetings 0 & 2020-02: meetings 4 || {{growth M from="last"}} || 上月为0，不计算增幅 || no rate of growth, as the figure for January was 0
2020-02 || 2020-01: meetings 0 & 2020-02: meetings 4 || {{growth M from="last" form="table"}} || — || —
2020-02 || 2020-01: meetings 0 & 2020-02: meetings 0 || {{change M from="last" growth=true}} || 与上月持平 || unchanged from January
2020-02 || 2020-01: meetings 0 & 2020-02: meetings 0 || {{growth M from="last"}} || 与上月持平 || unchanged from January
2020-02 || 2019-02: meetings 0 & 2020-02: meetings 4 || {{growth M from="last-year"}} || 上年同期为0，不计算增幅 || no rate of growth, as the figure a year earlier was 0
2020-02 || 2020-01: spent -2 & 2020-02: spent 3 || {{change indicators.spent from="last" growth=true}} || 较上月增加5万元（上月为负数，不计算增幅） || up 50,000 yuan from January (no rate of growth, as the figure for January was negative)
2020-02 || 2020-01: spent -2 & 2020-02: spent -3 || {{growth indicators.spent from="last"}} || 上月为负数，不计算增幅 || no rate of growth, as the figure for January was negative
2020-02 || 2020-01: spent -2 & 2020-02: spent -2 || {{growth indicators.spent from="last"}} || 与上月持平 || unchanged from January
`,
  "a base that nobody reported or that no calendar has": `
2020-02 || 2020-02: meetings 4 || {{change M from="last" growth=true}} || 上月无可比数据 || no comparable figure for January || base-not-known 5:1
2020-02 || 2020-02: meetings 4 || {{growth M from="last-year"}} || 上年同期无可比数据 || no comparable figure a year earlier || base-not-known 5:1
2020-02 || 2020-02: meetings 4 || {{change M from="last" form="table"}} || — || — || base-not-known 5:1
2020-02 || 2020-02: staff 4 || {{change indicators.staff from="2019-12"}} || 2019年12月末无可比数据 || no comparable figure for the end of December 2019 || base-not-known 5:1
2020-02-29 || 2020-02-29: meetings 4 || {{growth M from="last-year"}} || 上年同期无可比数据 || no comparable figure a year earlier || base-not-known 5:1
2020-W53 || 2020-W53: meetings 4 || {{change M from="last-year"}} || 上年同期无可比数据 || no comparable figure a year earlier || base-not-known 5:1
`,
  rates: `
2020-02 || 2020-01: rate 90 & 2020-02: rate 92.3 || {{change indicators.rate from="last"}} || 较上月末上升2.3个百分点 || up 2.3 percentage points from the end of January
2020-02 || 2020-01: rate 92.3 & 2020-02: rate 90 || {{change indicators.rate from="last"}} || 较上月末下降2.3个百分点 || down 2.3 percentage points from the end of January
2020-02 || 2020-01: rate 90 & 2020-02: rate 90.000 || {{change indicators.rate from="last"}} || 与上月末持平 || unchanged from the end of January
2020-02 || 2020-01: rate 90 & 2020-02: rate 91 || {{change indicators.rate from="last"}} || 较上月末上升1个百分点 || up 1 percentage point from the end of January
2020-02 || 2020-01: rate 90 & 2020-02: rate 90.01 || {{change indicators.rate from="last"}} || 较上月末上升不足0.1个百分点 || up less than 0.1 percentage points from the end of January
2020-02 || 2020-01: rate 5 & 2020-02: rate 10 || {{change indicators.rate from="last" growth=true}} || 较上月末上升5个百分点 || up 5 percentage points from the end of January
2020-02 || 2019-02: rate 90 & 2020-02: rate 92.25 || {{growth indicators.rate from="last-year"}} || 同比上升2.3个百分点 || up 2.3 percentage points from a year earlier
2020-02 || 2020-01: rate 90 & 2020-02: rate 88 || {{growth indicators.rate from="last" form="table"}} || -2 || -2
2020-02 || 2020-01: rate 90 & 2020-02: rate 92.3 || {{change indicators.rate}} || 由90%上升到92.3% || rose from 90% to 92.3%
2020-02 || 2020-02: spent 1.5; budget 20000 || {{percent indicators.spent indicators.budget}} || 75% || 75%
2020-02 || 2020-01: spent 1; budget 40000 & 2020-02: spent 1; budget 30000 || {{change (percent indicators.spent indicators.budget) from="last"}} || 较上月上升8.3个百分点 || up 8.3 percentage points from January
`,
  digits: `
2020-02 || 2020-01: helped 10000 & 2020-02: helped 10001 || {{change indicators.helped from="last" growth=true}} || 较上月增加1人次，增长不足0.1% || up 1 from January, an increase of less than 0.1%
2020-02 || 2020-01: helped 10001 & 2020-02: helped 10000 || {{growth indicators.helped from="last"}} || 环比下降不足0.1% || down less than 0.1% from January
2020-02 || 2020-01: helped 2000 & 2020-02: helped 2001 || {{growth indicators.helped from="last"}} || 环比增长0.1% || up 0.1% from January
2020-02 || 2020-01: helped 400 & 2020-02: helped 449 || {{growth indicators.helped from="last"}} || 环比增长12.3% || up 12.3% from January
2020-02 || 2020-01: helped 3 & 2020-02: helped 5 || {{growth indicators.helped from="last" decimals=3}} || 环比增长66.667% || up 66.667% from January
2020-02 || 2020-01: helped 2 & 2020-02: helped 3 || {{growth indicators.helped from="last" decimals=2}} || 环比增长50.00% || up 50.00% from January
2020-02 || 2020-02: grants 甲=0.05 || {{number (sum grants "amount") decimals=1}} || 0.1 || 0.1
2020-02 || 2020-02: grants 甲=12.25 || {{number (sum grants "amount") decimals=1}} || 12.3 || 12.3
2020-02 || 2020-02: grants 甲=66.666 || {{number (sum grants "amount") decimals=2}} || 66.67 || 66.67
2020-02 || 2020-02: helped 123456 || {{number indicators.helped in="万" decimals=2}} || 12.35万 || 123,500
2020-02 || 2020-02: helped 123500 || {{number indicators.helped in="万" decimals=1}} || 12.4万 || 124,000
2020-02 || 2020-02: helped 123450000 || {{number indicators.helped in="亿" decimals=2}} || 1.23亿 || 123,000,000
2020-02 || 2020-02: helped 123500 || {{number indicators.helped in="万"}} || 12.35万 || 123,500
2020-02 || 2020-02: grants 甲=12.30 || {{money (sum grants "amount")}} || 12.30万元 || 123,000 yuan
2020-02 || 2020-01: spent 10.2 & 2020-02: spent 12.3 || {{change indicators.spent from="last" growth=true}} || 较上月增加2.1万元，增长20.6% || up 21,000 yuan from January, an increase of 20.6%
2020-02 || 2020-01: spent 10.2 & 2020-02: spent 12.25 || {{change indicators.spent from="last" decimals=1}} || 较上月增加2.1万元 || up 21,000 yuan from January
2020-02 || 2020-01: spent 10.2 & 2020-02: spent 10.204 || {{change indicators.spent from="last" decimals=1}} || 较上月增加不足0.1万元 || up less than 1,000 yuan from January
`,
  "how a base is called": `
2020-02 || 2020-01: staff 40 & 2020-02: staff 42 || {{change indicators.staff from="last" growth=true}} || 较上月末增加2人，增长5% || up 2 from the end of January, an increase of 5%
2020-01 || 2019-12: staff 40 & 2020-01: staff 42 || {{change indicators.staff from="last"}} || 较上月末增加2人 || up 2 from the end of December 2019
2020-02 || 2019-02: staff 40 & 2020-02: staff 42 || {{change indicators.staff from="last-year"}} || 较上年同期增加2人 || up 2 from a year earlier
2020-02 || 2019-12: staff 40 & 2020-02: staff 42 || {{change indicators.staff from="2019-12"}} || 较2019年12月末增加2人 || up 2 from the end of December 2019
2020-02 || 2019-12: helped 8 & 2020-02: helped 12 || {{change indicators.helped from="2019-12" growth=true}} || 较2019年12月增加4人次，增长50% || up 4 from December 2019, an increase of 50%
2020-02 || 2019-12: helped 8 & 2020-02: helped 12 || {{growth indicators.helped from="2019-12"}} || 较2019年12月增长50% || up 50% from December 2019
2020-Q1 || 2019-Q4: helped 10 & 2020-Q1: helped 12 || {{change indicators.helped from="last"}} || 较上季度增加2人次 || up 2 from the fourth quarter of 2019
2020-Q2 || 2020-Q1: staff 5 & 2020-Q2: staff 7 || {{change indicators.staff from="last"}} || 较上季度末增加2人 || up 2 from the end of the first quarter
2020-Q1 || 2019-Q1: staff 5 & 2020-Q1: staff 7 || {{change indicators.staff from="2019-Q1"}} || 较2019年第一季度末增加2人 || up 2 from the end of the first quarter of 2019
2020-H1 || 2019-H2: helped 10 & 2020-H1: helped 12 || {{change indicators.helped from="last"}} || 较上年下半年增加2人次 || up 2 from the second half of 2019
2020-H1 || 2019-H2: staff 5 & 2020-H1: staff 7 || {{change indicators.staff from="last"}} || 较上年末增加2人 || up 2 from the end of the second half of 2019
2020-H2 || 2020-H1: staff 5 & 2020-H2: staff 7 || {{change indicators.staff from="last"}} || 较上半年末增加2人 || up 2 from the end of the first half
2020 || 2019: staff 5 & 2020: staff 7 || {{change indicators.staff from="last"}} || 较上年末增加2人 || up 2 from the end of 2019
2020-W07 || 2020-W06: staff 5 & 2020-W07: staff 7 || {{change indicators.staff from="last"}} || 较上一周增加2人 || up 2 from the end of week 6
2020-02-10 || 2020-02-09: helped 5 & 2020-02-10: helped 7 || {{change indicators.helped from="last"}} || 较前一日增加2人次 || up 2 from 9 February
2020-01-22..2020-02-10 || 2020-01-02..2020-01-21: helped 5 & 2020-01-22..2020-02-10: helped 7 || {{change indicators.helped from="last"}} || 较上一时段增加2人次 || up 2 from 2 to 21 January 2020
2020-01-22..2020-02-10 || 2020-01-02..2020-01-21: staff 5 & 2020-01-22..2020-02-10: staff 7 || {{change indicators.staff from="last"}} || 较2020年1月21日增加2人 || up 2 from 21 January 2020
2020-02 || 2019-12: helped 5 & 2020-01: helped 7 & 2020-02: helped 1 || {{change (view indicators.helped period="2020-01") from="last"}} || 较2019年12月增加2人次 || up 2 from December 2019
2020-02 || 2019-01: meetings 3 & 2019-02: meetings 5 & 2020-01: meetings 4 & 2020-02: meetings 6 || {{growth (count (view meetings period="to-date")) from="last-year"}} || 累计同比增长25% || year to date up 25% from a year earlier
2020-02 || 2019-01: meetings 4 & 2019-02: meetings 6 & 2020-01: meetings 4 & 2020-02: meetings 6 || {{growth (count (view meetings period="to-date")) from="last-year"}} || 累计同比持平 || year to date unchanged from a year earlier
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change (count (view meetings period="to-date")) from="last" growth=true}} || 较上月末增加6次，增长150% || up 6 from the end of January, an increase of 150%
`,
  "parts and lists": `
2020-02 || 2020-02: grants A=1 B=1 C=1 || {{#each (byField (sum grants "amount") "donor") as |p|}}{{p.key}}{{p.share}} {{/each}} || A33.4% B33.3% C33.3% || A33.4% B33.3% C33.3%
2020-02 || 2020-02: grants A=10 B=1 C=1 || {{#each (byField (sum grants "amount") "donor" decimals=0) as |p|}}{{p.key}}{{p.share}} {{/each}} || A84% B8% C8% || A84% B8% C8%
2020-02 || 2020-02: grants A=1 B=0 || {{#each (byField (sum grants "amount") "donor") as |p|}}{{p.key}}{{p.share}} {{/each}} || A100.0% B0.0% || A100.0% B0.0%
2020-02 || 2020-02: grants A=3 B=2 C=2 D=1 || {{#each (byField (sum grants "amount") "donor" order="greatest") as |p|}}{{p.rank}}{{#if p.tied}}={{/if}}{{p.key}} {{/each}} || 1A 2=B 2=C 4D || 1A 2=B 2=C 4D
2020-02 || 2020-02: grants 甲=3 乙=5 丙=2 || {{list (byField (sum grants "amount") "donor" order="greatest") shown=2 of="家"}} || 乙5万元、甲3万元等3家 || 乙 (50,000 yuan), 甲 (30,000 yuan), and 1 other
2020-02 || 2020-02: grants 甲=3 乙=5 丙=2 || {{list (byField (sum grants "amount") "donor" order="greatest" top=2) and=true}} || 乙5万元和甲3万元 || 乙 (50,000 yuan) and 甲 (30,000 yuan)
2020-02 || 2020-02: grants A=3 B=5 C=2 || {{list (distinct grants "donor") and=true}} || A、B和C || A, B, and C
2020-02 || 2020-02: meetings 1 & jia/2020-02: meetings 4 & yi/2020-02: meetings 4 & bing/2020-02: meetings 3 || {{list (byUnit M below=true order="greatest") shown=2 of="个县"}} || 甲县4次、乙县4次等3个县 || 甲县 (4), 乙县 (4), and 1 other
2020-02 || 2020-02: meetings 1 & jia/2020-02: meetings 4 & yi/2020-02: meetings 4 & bing/2020-02: meetings 3 || {{#each (byUnit M below=true order="greatest") as |p|}}{{p.rank}}{{p.key}}{{p.share}} {{/each}} || 1甲县36.4% 1乙县36.3% 3丙县27.3% || 1甲县36.4% 1乙县36.3% 3丙县27.3%
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{#each (byMonth (count (view meetings period="to-date"))) as |p|}}{{p.value}}={{p.share}} {{/each}} || 4=40.0% 6=60.0% || 4=40.0% 6=60.0%
2020-02 || 2019-01: meetings 1 & 2019-02: meetings 3 & 2020-02: meetings 6 || {{#each (byMonth (count (view meetings period="2019-01-01..2019-02-28"))) as |p|}}{{p.key}} {{p.value}} {{/each}} || 2019年1月 1 2019年2月 3 || January 2019 1 February 2019 3
2020-02 || 2020-02: helped 1 & jia/2020-02: helped 4 & yi/2020-02: helped 4 & bing/2020-02: helped 3 || {{list (byUnit (view indicators.helped unit="jia"))}} || 甲县4人次 || 甲县 (4)
`,
  "what can't be compared": `
2020-02 || 2020-02: helped 5; staff 10 || {{percent indicators.helped indicators.staff}} ||  ||  || units-differ 5:1
2020-02 || 2020-02: helped 5; spent 1.5 || {{percent indicators.helped indicators.spent}} ||  ||  || units-differ 5:1
2020-02 || 2020-02: helped 0 || {{percent indicators.helped indicators.helped}} ||  ||  || share-of-zero 5:1
2020-02 || 2020-01: helped 20余 & 2020-02: helped 25 || {{change indicators.helped from="last"}} ||  ||  || approximate-compared 5:1
2020-02 || 2020-01: helped 20 & 2020-02: helped 20余 || {{growth indicators.helped from="last"}} ||  ||  || approximate-compared 5:1
2020-02 || 2020-02: meetings 6 || {{#each meetings as |m|}}{{change m.times from="last"}}{{/each}} ||  ||  || figure-bound 5:26
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change (count (until meetings "2020-02-10")) from="last"}} ||  ||  || compared-day-fixed 5:1
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change (count (since meetings "2020-02-03"))}} ||  ||  || compared-day-fixed 5:1
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change (count (where meetings date="2020-02-01")) from="last"}} ||  ||  || compared-day-fixed 5:1
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change (count (view meetings since="2020-01-03")) from="last"}} ||  ||  || compared-day-fixed 5:1
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change M from="2020-02"}} ||  ||  || periods-not-comparable 5:1
2020-02 || 2019-12: meetings 2 & 2020-01: meetings 5 & 2020-02: meetings 6 || {{change (view (percent M (count (view meetings period="2020-02"))) period="2020-01") from="last"}} || 较2019年12月上升43.3个百分点 || up 43.3 percentage points from December 2019
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{change M from="to-date"}} ||  ||  || periods-not-comparable 5:1
2020-01 || 2019-12: meetings 4 & 2020-01: meetings 6 || {{change (view M period="to-date") from="last"}} ||  ||  || periods-not-comparable 5:1
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{#each (byMonth (view M period="2020-02")) as |p|}}{{change p.value from="last"}}{{/each}} || 较上月增加2次 || up 2 from January
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{#each (byMonth (count (view meetings period="2020-01-01..2020-02-29"))) as |p|}}{{#if @last}}{{p.value}}, {{change p.value from="2020-01"}}{{/if}}{{/each}} || 6, 较2020年1月增加2次 || 6, up 2 from January 2020
2020-02 || 2020-01: meetings 4 & 2020-02: meetings 6 || {{growth (count (until meetings asOf)) from="last"}} || 环比增长50% || up 50% from January
2020-02 || 2020-02: grants A=0 B=0 || {{#each (byField (sum grants "amount") "donor") as |p|}}{{p.share}}{{/each}} ||  ||  || share-of-zero 5:57
2020-02 || 2020-02: grants A=1 B=3 || {{#each (byField (max grants "amount") "donor") as |p|}}{{p.share}}{{/each}} ||  ||  || share-without-sum 5:57
`,
};

const rows = Object.entries(tables).flatMap(([group, table]) =>
  table
    .trim()
    .split("\n")
    .map((line) => [group, ...line.split("||").map((cell) => cell.trim())] as const),
);

test("there are enough cases", () => {
  expect(rows.length).toBeGreaterThanOrEqual(80);
});

test.each(rows)("%s, %s, %s: %s", (_, period = "", facts = "", short = "", zh = "", en = "", finding) => {
  const template = short.replaceAll(/\bM\b/g, "(count meetings)");
  for (const [locale, text] of [
    ["zh-CN", zh],
    ["en", en],
  ] as const) {
    const printed = print(template, facts.split(" & "), period, locale);
    expect(printed.text).toBe(text);
    expect(findings(printed)).toEqual(finding === undefined ? [] : [finding]);
  }
});

describe("in English", () => {
  test.each([
    [
      "2020-01: people 1 & 2020-02: people 2",
      '{{change indicators.people from="last"}}',
      "up 1 person from the end of January",
    ],
    [
      "2020-01: people 1 & 2020-02: people 3",
      '{{change indicators.people from="last"}}',
      "up 2 people from the end of January",
    ],
    ["2020-01: people 1 & 2020-02: people 2", "{{change indicators.people}}", "rose from 1 person to 2 people"],
    ["2020-02: meetings 1", '{{plural (count meetings) "meeting" "meetings"}}', "1 meeting"],
    ["2020-02: meetings 2", '{{plural (count meetings) "meeting" "meetings"}}', "2 meetings"],
    ["2020-02: meetings 0", '{{plural (count meetings) "meeting" "meetings"}}', "0 meetings"],
  ])("nouns go with their numbers: %s", (facts, template, expected) => {
    expect(print(template, facts.split(" & "), "2020-02", "en").text).toBe(expected);
  });
});

describe("a phrase knows the facts of both periods", () => {
  const facts = ["2020-01: meetings 4; helped 10", "2020-02: meetings 6; helped 15"];

  test("增长50% of a count: its records and their places", () => {
    const { text, figures } = print('{{growth (count meetings) from="last"}}', facts, "2020-02", "zh-CN");
    expect(text).toBe("环比增长50%");
    const [rate] = figures;
    expect(rate?.recipe.type).toBe("growth");
    expect(rate?.records.map(({ place }) => place.file)).toEqual(["data/city/2020-02.yaml", "data/city/2020-01.yaml"]);
    expect(rate?.places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "data/city/2020-02.yaml:3",
      "data/city/2020-01.yaml:3",
    ]);
  });

  test("each figure of 较上月增加5人次，增长50%: the places of the indicator", () => {
    const template = '{{change indicators.helped from="last" growth=true}}';
    const { text, figures } = print(template, facts, "2020-02", "zh-CN");
    expect(text).toBe("较上月增加5人次，增长50%");
    expect(figures.map(({ recipe }) => recipe.type)).toEqual(["difference", "growth"]);
    for (const { places } of figures) {
      expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual([
        "data/city/2020-02.yaml:5",
        "data/city/2020-01.yaml:5",
      ]);
    }
  });

  test("a share: the records of all the parts, since each counts in it", () => {
    const template = '{{#each (byField (sum grants "amount") "donor") as |p|}}{{p.share}}{{/each}}';
    const { figures } = print(template, ["2020-02: grants A=1 B=2"], "2020-02", "zh-CN");
    expect(figures.map(({ records }) => records.length)).toEqual([2, 2]);
  });
});
