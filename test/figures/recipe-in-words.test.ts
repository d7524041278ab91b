import { describe, expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";
import type { FactValue } from "../../src/facts/facts.ts";
import type { FigureRecipe, QueryRecipe } from "../../src/figures/figure.ts";
import { findRecords } from "../../src/figures/find-records.ts";
import { recipeInWords } from "../../src/figures/recipe-in-words.ts";
import { helped, lookAt, media, meetings, teams } from "./sample-look.ts";

const look = lookAt({ "city/2020-02": "meetings:\n  - {date: 2020-02-03, topic: 甲}\n" }, "2020-02");
const { declarations } = look.facts;
const constant = (value: FactValue) => ({ type: "constant", value }) as const;
const leaders = constant({ type: "choice", name: "leaders", labels: { zh: "班子会", en: "leaders" } });
const day = constant({ type: "date", day: "2020-02-05" });
const where: QueryRecipe = { type: "where", of: meetings, field: "kind", equals: leaders };
const count = (of: QueryRecipe): FigureRecipe => ({ type: "count", of });
const over = (type: "sum" | "min" | "max" | "average" | "values" | "distinct", field: string): FigureRecipe => ({
  type,
  of: meetings,
  field,
});
const kinds = over("distinct", "kind");

function topicOfRecord(): FigureRecipe {
  const records = findRecords(meetings, look);
  const record = "type" in records ? undefined : records[0];
  if (!record) throw new Error("There is a record in February.");
  return { type: "field", record, field: "topic" };
}

describe("a figure's recipe in words", () => {
  const rows: readonly (readonly [FigureRecipe, string, string])[] = [
    [count(meetings), "「会议」的记录数", 'the number of entries in "meetings"'],
    [{ type: "records", of: media }, "「媒体报道」的记录数", 'the number of entries in "media reports"'],
    [
      count(media),
      "「媒体报道」的「篇数」合计（未填的按1计）",
      'the sum of "pieces" (1 where left out) in "media reports"',
    ],
    [
      count(where),
      "「会议」中「类别」为「班子会」的记录数",
      'the number of entries in "meetings" where "kind" is "leaders"',
    ],
    [
      count({ type: "since", of: where, day }),
      "「会议」中「类别」为「班子会」、2020年2月5日以后（含当日）的记录数",
      'the number of entries in "meetings" where "kind" is "leaders", since 5 February 2020',
    ],
    [
      count({ type: "until", of: meetings, day: { type: "last-day" } }),
      "「会议」中报告时段的最后一天以前（含当日）的记录数",
      'the number of entries in "meetings" until the last day of the report\'s period',
    ],
    [
      count({ type: "where", of: meetings, field: "topic", equals: { type: "unit-name" } }),
      "「会议」中「议题」为单位名称的记录数",
      'the number of entries in "meetings" where "topic" is the unit\'s name',
    ],
    [
      {
        type: "values",
        of: { type: "take", of: { type: "sort-by", of: meetings, field: "cost", descending: true }, count: 2 },
        field: "topic",
      },
      "「会议」中按「费用」从大到小排列、前2条的「议题」全部取值",
      'all values of "topic" in "meetings" sorted by "cost", greatest first, the first 2',
    ],
    [
      count({ type: "sort-by", of: meetings, field: "cost", descending: false }),
      "「会议」中按「费用」从小到大排列的记录数",
      'the number of entries in "meetings" sorted by "cost"',
    ],
    [over("sum", "cost"), "「会议」的「费用」合计", 'the sum of "cost" in "meetings"'],
    [over("min", "people"), "「会议」的「人数」最小值", 'the least "people" in "meetings"'],
    [over("max", "people"), "「会议」的「人数」最大值", 'the greatest "people" in "meetings"'],
    [over("average", "people"), "「会议」的「人数」平均值", 'the average "people" in "meetings"'],
    [kinds, "「会议」的「类别」不同取值", 'the different values of "kind" in "meetings"'],
    [
      { type: "size", of: kinds },
      "「会议」的「类别」不同取值的项数",
      'how many items there are in the different values of "kind" in "meetings"',
    ],
    [
      { type: "item", of: kinds, index: 1 },
      "「会议」的「类别」不同取值的第2项",
      'item 2 of the different values of "kind" in "meetings"',
    ],
    [
      constant({ type: "number", decimal: new Decimal("1.50"), decimals: 2 }),
      "模板给定的「1.50」",
      '"1.50" as the template gives it',
    ],
    [teams, "指标「工作组」的期末数", 'the indicator "teams" at the end of the period'],
    [helped, "指标「救助人次」的期内合计", 'the indicator "helped" over the period'],
    [{ type: "was", indicator: "teams" }, "指标「工作组」原来的数", 'what the indicator "teams" was before'],
    [{ type: "notes", topic: "problems" }, "材料「存在问题」", 'the notes on "problems"'],
    [{ type: "period" }, "报告时段", "the report's period"],
    [{ type: "first-day" }, "报告时段的第一天", "the first day of the report's period"],
    [{ type: "last-day" }, "报告时段的最后一天", "the last day of the report's period"],
    [{ type: "unit-name" }, "单位名称", "the unit's name"],
    [{ type: "unit-short-name" }, "单位简称", "the unit's short name"],
    [{ type: "document", part: "date" }, "公文的「成文日期」", `the document's "date"`],
    [
      topicOfRecord(),
      "「会议」2020年2月3日一条记录的「议题」",
      '"topic" of the entry of 3 February 2020 in "meetings"',
    ],
    [
      { type: "scaled", of: over("sum", "cost"), unit: "元" },
      "「会议」的「费用」合计，换算成元",
      'the sum of "cost" in "meetings", in 元',
    ],
    [
      { type: "percent", of: count(where), whole: count(meetings) },
      "「会议」中「类别」为「班子会」的记录数占「会议」的记录数的百分比",
      'the number of entries in "meetings" where "kind" is "leaders" as a percentage of the number of entries in "meetings"',
    ],
    [
      { type: "item", of: { ...over("distinct", "kind"), of: where } as FigureRecipe, index: 0 },
      "「会议」中「类别」为「班子会」的「类别」",
      'the "kind" of "meetings" where "kind" is "leaders"',
    ],
    [
      { type: "under", of: count(meetings), shift: { unit: { id: "jia", name: "甲县" }, period: { type: "last" } } },
      "甲县、上一时段的「会议」的记录数",
      'the number of entries in "meetings", for 甲县, the period before',
    ],
    [
      count({ type: "under", of: meetings, shift: { scope: "all" } }),
      "本级和所有下级的「会议」的记录数",
      'the number of entries in "meetings", for the unit and all below it',
    ],
    [
      { type: "difference", of: teams, base: { type: "under", of: teams, shift: { period: { type: "last-year" } } } },
      "指标「工作组」的期末数，减去上年同期的同一数",
      'the indicator "teams" at the end of the period, less the same for the same period last year',
    ],
    [
      { type: "growth", of: teams, base: helped },
      "指标「工作组」的期末数比指标「救助人次」的期内合计增长的百分比",
      'the indicator "teams" at the end of the period: its growth in per cent over the indicator "helped" over the period',
    ],
    [
      { type: "total", parts: [teams, helped] },
      "指标「工作组」的期末数、指标「救助人次」的期内合计的合计",
      'the sum of the indicator "teams" at the end of the period, the indicator "helped" over the period',
    ],
    [
      { type: "share", parts: [teams, helped], index: 1, decimals: 1 },
      "指标「救助人次」的期内合计在2个部分合计中占的百分比（各部分合计为100%）",
      'the indicator "helped" over the period as a percentage of all 2 parts, which make up 100%',
    ],
    [
      { type: "rank", parts: [teams, helped], index: 0 },
      "指标「工作组」的期末数在2个部分中从大到小的位次",
      'the rank of the indicator "teams" at the end of the period among 2 parts, from the greatest',
    ],
  ];

  test.each(rows.map(([recipe, zh, en]) => ({ recipe, zh, en })))("$zh: $en", ({ recipe, zh, en }) => {
    expect(recipeInWords(recipe, declarations, "zh-CN")).toBe(zh);
    expect(recipeInWords(recipe, declarations, "en")).toBe(en);
  });
});
