import { deriveFigure } from "../../figures/derive-figure.ts";
import type { FigureRecipe } from "../../figures/figure.ts";
import { isMissing } from "../../figures/missing.ts";
import type { Value } from "../value.ts";
import { words } from "../value.ts";
import { numberOf, optionNumber } from "./given.ts";
import type { Helper } from "./helper.ts";

export const percent: Helper = {
  name: "percent",
  manual: {
    zh: "前一个数占后一个数的百分比，四舍五入，默认保留一位小数。约数和单位不同的数不能求占比。",
    en: "What part of the second number the first is, in per cent, rounded half-up, with one decimal unless told otherwise. Both have to be exact and of one unit.",
    examples: [
      { template: '{{percent (count (where meetings kind="班子会")) (count meetings)}}', prints: "40.0%" },
      { template: '{{percent (count (where meetings kind="班子会")) (count meetings) decimals=0}}', prints: "40%" },
    ],
  },
  parameters: [
    { name: "part", type: "value", kinds: ["number"] },
    { name: "whole", type: "value", kinds: ["number"] },
  ],
  options: [{ name: "decimals", type: "whole-number", optional: true }],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const [part, whole] = given.arguments;
    const share = deriveFigure({ type: "percent", of: numberRecipe(part), whole: numberRecipe(whole) }, given.look);
    if (isMissing(share)) return share;
    const decimals = optionNumber(given, "decimals") ?? 1;
    return words(`${given.writing.number(numberOf(share), { decimals })}%`, [share]);
  },
};

/** How a number is worked out; one that the template gives stays what it is. */
function numberRecipe(value: Value | undefined): FigureRecipe {
  return value?.type === "figure" ? value.recipe : { type: "constant", value: numberOf(value) };
}
