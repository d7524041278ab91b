import type { KindName } from "../../diagnostics/codes/text.ts";
import { isApproximate, notComparable } from "../../figures/approximate.ts";
import { compareValues } from "../../figures/compare-values.ts";
import type { Missing } from "../../figures/figure.ts";
import { isMissing } from "../../figures/missing.ts";
import { matchUnits } from "../../figures/scale-number.ts";
import { valueText } from "../../facts/value-text.ts";
import { readDay } from "../../calendar/day.ts";
import type { FactValue } from "../../facts/facts.ts";
import { factValue, flag } from "../value.ts";
import type { Value } from "../value.ts";
import type { Helper, Manual } from "./helper.ts";

const equalKinds: readonly KindName[] = ["number", "text", "date", "choice", "flag", "title", "link", "period"];

/** `eq` and `ne`: whether two values are the same to a reader. A choice is also named by its labels. */
export function equality(name: "eq" | "ne", manual: Manual): Helper {
  return {
    name,
    manual,
    parameters: [
      { name: "left", type: "value", kinds: equalKinds },
      { name: "right", type: "value", kinds: equalKinds },
    ],
    options: [],
    gives: () => ({ type: "flag" }),
    derive: ({ arguments: [left, right] }): Value => {
      const values = comparable(left, right);
      return isMissing(values) ? values : flag(isSame(...values) === (name === "eq"));
    },
  };
}

/** `lt`, `le`, `gt` and `ge`: of two numbers or two dates. Approximate numbers can't be compared. */
export function order(name: "lt" | "le" | "gt" | "ge", manual: Manual): Helper {
  return {
    name,
    manual,
    parameters: [
      { name: "left", type: "value", kinds: ["number", "date"] },
      { name: "right", type: "value", kinds: ["number", "date"], days: true, alike: true },
    ],
    options: [],
    gives: () => ({ type: "flag" }),
    derive: ({ arguments: [left, right] }): Value => {
      const values = comparable(left, right);
      if (isMissing(values)) return values;
      const [a, b] = values;
      return flag(holds[name](compareValues(a, asDate(b, a))));
    },
  };
}

const holds = {
  lt: (difference: number) => difference < 0,
  le: (difference: number) => difference <= 0,
  gt: (difference: number) => difference > 0,
  ge: (difference: number) => difference >= 0,
};

/** Two numbers have to be exact and of one unit; a constant of the template is in whatever unit it is set against. */
function comparable(left: Value | undefined, right: Value | undefined): readonly [FactValue, FactValue] | Missing {
  const [a, b] = [factValue(left), factValue(right)];
  if (a.type !== "number" || b.type !== "number") return [a, b];
  const approximate = [a, b].find(isApproximate);
  if (approximate) return notComparable(approximate);
  return left?.type === "plain" || right?.type === "plain" ? [a, b] : matchUnits(a, b);
}

function isSame(left: FactValue, right: FactValue): boolean {
  return valueTexts(left).some((key) => valueTexts(right).includes(key));
}

function valueTexts(value: FactValue): readonly string[] {
  return value.type === "choice" ? [value.name, value.labels.zh, value.labels.en] : [valueText(value)];
}

function asDate(value: FactValue, other: FactValue): FactValue {
  if (other.type !== "date" || value.type !== "text") return value;
  const day = readDay(value.text);
  return day === undefined ? value : { type: "date", day };
}
