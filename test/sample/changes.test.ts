import { describe, expect, test } from "@jest/globals";

import {
  cityFacts,
  cityReport,
  countyFacts,
  countyReport,
  draftSample,
  monthlyFacts,
  monthlyReport,
  summaryReport,
} from "./sample-workspace.ts";
import type { Change, Order } from "./sample-workspace.ts";

interface Case {
  readonly order: Order;
  readonly change: Change;
  readonly before: string;
  readonly after: string;
}

const city = (from: string, to: string): Pick<Case, "order" | "change"> => ({
  order: cityReport,
  change: { file: cityFacts, from, to },
});
const county = (from: string, to: string): Pick<Case, "order" | "change"> => ({
  order: countyReport,
  change: { file: countyFacts, from, to },
});
const monthly = (from: string, to: string): Pick<Case, "order" | "change"> => ({
  order: monthlyReport,
  change: { file: monthlyFacts, from, to },
});

const cases: readonly (readonly [string, Case])[] = [
  [
    "a meeting less",
    {
      ...city("  - { 日期: 2020-01-28, 类别: 领导小组会议, 议题: 部署民政服务机构封闭管理 }\n", ""),
      before: "1月27日、28日、29日，接连召开会议",
      after: "1月27日、29日，接连召开会议",
    },
  ],
  [
    "a meeting less, counted",
    {
      ...city("  - { 日期: 2020-02-05, 类别: 领导小组会议, 议题: 听取督查情况 }\n", ""),
      before: "会议6次，其中局党组（扩大）会议3次、领导小组会议3次",
      after: "会议5次，其中局党组（扩大）会议3次、领导小组会议2次",
    },
  ],
  [
    "another sum of money",
    { ...city("金额: 86.3163", "金额: 86.32"), before: "捐款268.9163万元", after: "捐款268.92万元" },
  ],
  [
    "another worth of goods",
    { ...city("金额: 58.641", "金额: 8.641"), before: "捐物折合110.941万元", after: "捐物折合60.941万元" },
  ],
  [
    "another earlier value",
    { ...city("原值: 7", "原值: 12"), before: "工作组由7个增加到9个", after: "工作组由12个减少到9个" },
  ],
  [
    "a day later",
    {
      ...city("日期: 2020-01-27, 值班点", "日期: 2020-01-28, 值班点"),
      before: "自正月初三起",
      after: "自正月初四起",
    },
  ],
  ["an exact number", { ...city("次数: 10余", "次数: 12"), before: "督查20余次", after: "督查22次" }],
  [
    "a document without its number",
    {
      ...city(" 发文字号: 疫办传〔2020〕20号,", ""),
      before: "工作的通知》（疫办传〔2020〕20号）以市疫情",
      after: "工作的通知》以市疫情",
    },
  ],
  [
    "more reports in one paper",
    { ...city("市晚报, 篇数: 7", "市晚报, 篇数: 9"), before: "报道22篇", after: "报道24篇" },
  ],
  [
    "no feast",
    { ...city("取消宴席数: 1", "取消宴席数: 0"), before: "移风易俗，劝导停办婚丧宴席1起。", after: "移风易俗。" },
  ],
  [
    "another order of days",
    {
      ...county(
        "- 日期: 2020-01-26\n    类别: 防控\n    要点: 强化宣传引导",
        "- 日期: 2020-01-29\n    类别: 防控\n    要点: 强化宣传引导",
      ),
      before: "一是强化宣传引导。",
      after: "三是强化宣传引导。",
    },
  ],
  [
    "a measure of another kind",
    {
      ...county("类别: 防控\n    要点: 强化应急值守", "类别: 服务\n    要点: 强化应急值守"),
      before: "3项举措",
      after: "2项举措",
    },
  ],
  [
    "a donation after all",
    {
      ...monthly("捐赠: []", "捐赠:\n  - { 日期: 2020-02-20, 类别: 捐款, 金额: 3.5 }"),
      before: "本期无捐赠。",
      after: "累计捐款3.5万元。",
    },
  ],
  [
    "an equal level",
    { ...monthly("在院人数: 189", "在院人数: 186"), before: "由186人增加到189人", after: "机构在院人员与186人持平" },
  ],
  [
    "a county's meeting in the city's summary",
    {
      order: summaryReport,
      change: { file: countyFacts, from: "日期: 2020-02-03, 类别: 视频会议", to: "日期: 2020-01-31, 类别: 视频会议" },
      before: "| 召开会议 | 7次 |",
      after: "| 召开会议 | 6次 |",
    },
  ],
];

describe("One record changed, and the sentence changes", () => {
  test.each(cases)("%s", (_, { order, change, before, after }) => {
    const [unchanged, changed] = [draftSample(order).text, draftSample(order, [change]).text];
    expect(unchanged).toContain(before);
    expect(changed).toContain(after);
    expect(changed).not.toContain(before);
  });
});

describe("A section with nothing to report", () => {
  const training = `培训:
  - { 日期: 2020-02-11, 方式: 线上培训, 内容: 机构消毒和个人防护, 参训人次: 96 }
  - { 日期: 2020-02-25, 方式: 应急演练, 内容: 发热人员处置流程, 参训人次: 41 }
`;

  test("vanishes with its heading", () => {
    expect(draftSample(monthlyReport).text).toContain("# 教育培训");
    const changed = draftSample(monthlyReport, [{ file: monthlyFacts, from: training, to: "培训: []\n" }]);
    expect(changed.text).not.toContain("教育培训");
    expect(changed.found).toEqual([]);
  });

  test("is no such thing when its ledger was not reported", () => {
    const changed = draftSample(monthlyReport, [{ file: monthlyFacts, from: training, to: "" }]);
    expect(changed.drafted).toBeUndefined();
    expect(changed.found.map(({ code, place }) => [code, place?.file])).toEqual([
      ["ledger-not-reported", "templates/reports/monthly.md.hbs"],
    ]);
  });
});
