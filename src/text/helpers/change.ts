import { isApproximate, notComparable } from "../../figures/approximate.ts";
import { figuresOf, words } from "../value.ts";
import { numberOf } from "./given.ts";
import type { Helper } from "./helper.ts";
import { earlier } from "./was.ts";

export const change: Helper = {
  name: "change",
  manual: {
    zh: "指标的变化：由7个增加到9个，与事实文件中写的原值或前一时段的数相比。约数不能比较。",
    en: "How an indicator changed, 由7个增加到9个, from its recorded earlier value or that of the period before. Approximate numbers can't be compared.",
    examples: [{ template: "{{change indicators.teams}}", prints: "由7个增加到9个" }],
  },
  parameters: [{ name: "indicator", type: "value", kinds: ["indicator"] }],
  options: [],
  gives: () => ({ type: "words" }),
  derive: ({ arguments: [after], look, writing }) => {
    const before = earlier(after, look);
    if (before.type === "missing") return before;
    const approximate = [numberOf(before), numberOf(after)].find(isApproximate);
    if (approximate) return notComparable(approximate);
    return words(writing.changeFromTo(numberOf(before), numberOf(after)), figuresOf(before, after));
  },
};
