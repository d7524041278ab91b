import { deriveFigure } from "../../figures/derive-figure.ts";
import { recipeOfNumber } from "./recipe-of-number.ts";
import type { Helper } from "./helper.ts";

export const add: Helper = {
  name: "add",
  manual: {
    zh: "几个数的合计，最多十个，单位须相同；元、万元、亿元按第一个数的单位换算。",
    en: "The sum of up to ten numbers of one unit; amounts of money are converted to the unit of the first.",
    examples: [
      {
        template: '{{add (count (where meetings kind="班子会")) (count (where meetings kind="专题会"))}}',
        prints: "5",
      },
    ],
  },
  parameters: [
    { name: "first", type: "value", kinds: ["number"] },
    { name: "second", type: "value", kinds: ["number"] },
  ],
  more: 8,
  options: [],
  gives: () => ({ type: "number" }),
  derive: ({ arguments: numbers, look }) => deriveFigure({ type: "total", parts: numbers.map(recipeOfNumber) }, look),
};
