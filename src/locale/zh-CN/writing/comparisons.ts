import { halfOf } from "../../../calendar/other-periods.ts";
import type { NumberValue } from "../../../facts/facts.ts";
import type { NumberForm } from "../../digits.ts";
import { smallestShown } from "../../digits.ts";
import type { BasePeriod, ComparisonWriting } from "../../writing.ts";
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
    const move = writeMove(growth, growthVerbs, form);
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
      return writePrevious(current) + (atEnd && current.kind !== "day" ? "末" : "");
    case "last-year":
      return "上年同期";
    case "named":
      return writePeriod(period) + (atEnd && period.kind !== "day" ? "末" : "");
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
