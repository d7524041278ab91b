import { isOfMonths } from "../../../calendar/compare-periods.ts";
import { yearOf } from "../../../calendar/day.ts";
import { halfOf, periodOf } from "../../../calendar/other-periods.ts";
import type { Period } from "../../../calendar/period.ts";
import type { NumberValue } from "../../../facts/facts.ts";
import type { NumberForm } from "../../digits.ts";
import { smallestShown } from "../../digits.ts";
import type { BasePeriod, ComparisonWriting } from "../../writing.ts";
import { writeDay } from "./days.ts";
import { writeNumber, writeQuantity } from "./numbers.ts";
import { writePeriod } from "./periods.ts";

export const comparisons: ComparisonWriting = {
  base: writeBase,
  change: (base, difference, form) => {
    const isRate = difference.unit === "个百分点";
    const verbs = isRate ? rateVerbs : amountVerbs;
    if (difference.decimal.isZero()) return `与${base}持平`;
    return `较${base}${writeMove(difference, verbs, form)}`;
  },
  alsoGrowth: (growth, form) => `，${writeMove(growth, growthVerbs, form)}`,
  growth: (base, relation, toDate, growth, form) => {
    const lead = relation === "named" || (relation === "last" && toDate) ? undefined : ratioWords[relation];
    if (growth.decimal.isZero()) return lead === undefined ? `与${base}持平` : `${toDate ? "累计" : ""}${lead}持平`;
    const move = writeMove(growth, growth.unit === "个百分点" ? rateVerbs : growthVerbs, form);
    return lead === undefined ? `较${base}${move}` : `${toDate ? "累计" : ""}${lead}${move}`;
  },
  noGrowth: (base, reason) => `${base}${reason === "zero-base" ? "为0" : "为负数"}，不计算增幅`,
  aside: (words) => `（${words}）`,
  noBase: (base) => `${base}无可比数据`,
};

type Verbs = readonly [more: string, less: string];

const amountVerbs: Verbs = ["增加", "减少"];
const rateVerbs: Verbs = ["上升", "下降"];
const growthVerbs: Verbs = ["增长", "下降"];
const ratioWords = { last: "环比", "last-year": "同比" } as const;

/** 增加2次, 下降3.2%; what is less than the digits shown can say is 不足0.1%. */
function writeMove(move: NumberValue, [more, less]: Verbs, form: NumberForm): string {
  const verb = move.decimal.isNegative() ? less : more;
  const size = { ...move, decimal: move.decimal.abs() };
  const least = smallestShown(size, form);
  return least ? `${verb}不足${writeQuantity(least)}` : verb + writeQuantity(size, form);
}

function writeBase({ relation, period, current, atEnd }: BasePeriod): string {
  switch (relation) {
    case "last":
      return atEnd ? writePreviousEnd(period, current) : writePrevious(current);
    case "last-year":
      return "上年同期";
    case "named":
      return atEnd ? writeEnd(period) : writePeriod(period);
  }
}

function writePreviousEnd(period: Period, current: Period): string {
  switch (current.kind) {
    case "month":
    case "quarter":
    case "year":
      return `${writePrevious(current)}末`;
    case "half":
      return halfOf(current.first) === 1 ? "上年末" : "上半年末";
    case "day":
    case "week":
      return writePrevious(current);
    case "span":
      return writeEnd(period);
  }
}

/** The moment at which a period ends, as one would say it. 第6周末 would be a weekend. */
function writeEnd(period: Period): string {
  switch (period.kind) {
    case "month":
    case "quarter":
    case "year":
      return `${writePeriod(period)}末`;
    case "half":
      return halfOf(period.first) === 1 ? `${writePeriod(period)}末` : `${yearOf(period.last)}年末`;
    case "day":
    case "week":
      return writePeriod(period);
    case "span":
      return isOfMonths(period) ? writeEnd(periodOf("month", period.last)) : writeDay(period.last, "full");
  }
}

function writePrevious(current: BasePeriod["current"]): string {
  switch (current.kind) {
    case "day":
      return "前一日";
    case "week":
      // 上周末 would be Saturday and Sunday.
      return "上一周";
    case "month":
      return "上月";
    case "quarter":
      return "上季度";
    case "half":
      return halfOf(current.first) === 1 ? "上年下半年" : "上半年";
    case "year":
      return "上年";
    case "span":
      return "上一时段";
  }
}

/** 12.35万 */
export function writeMultiple(value: NumberValue, form?: NumberForm): string {
  return writeNumber(value, form) + (/^[万亿]/.exec(value.unit ?? "")?.[0] ?? "");
}
