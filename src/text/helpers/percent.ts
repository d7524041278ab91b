import { deriveFigure } from "../../figures/derive-figure.ts";
import { decimalsOption } from "./compare-with.ts";
import { optionNumber } from "./given.ts";
import type { Helper } from "./helper.ts";
import { recipeOfNumber } from "./recipe-of-number.ts";

export const percent: Helper = {
  name: "percent",
  manual: {
    zh: "前一个数占后一个数的百分比，最多写一位小数，写 decimals 的按所写位数。约数和单位不同的数不能求占比。",
    en: "What part of the second number the first is, in per cent, rounded half-up, with one digit at most or just as many as decimals says. Both have to be exact and of one unit.",
    examples: [
      { template: '{{percent (count (where meetings kind="班子会")) (count meetings)}}', prints: "40%" },
      { template: '{{percent (count (where meetings kind="班子会")) (count meetings) decimals=2}}', prints: "40.00%" },
    ],
  },
  parameters: [
    { name: "part", type: "value", kinds: ["number"] },
    { name: "whole", type: "value", kinds: ["number"] },
  ],
  options: [decimalsOption],
  gives: () => ({ type: "number" }),
  derive: (given) => {
    const [part, whole] = given.arguments;
    const decimals = optionNumber(given, "decimals");
    const recipe = { type: "percent", of: recipeOfNumber(part), whole: recipeOfNumber(whole) } as const;
    return deriveFigure({ ...recipe, ...(decimals !== undefined && { decimals }) }, given.look);
  },
};
