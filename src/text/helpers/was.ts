import { earlierRecipe } from "../../figures/base-of.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import type { Look } from "../../figures/figure.ts";
import type { Value } from "../value.ts";
import type { Helper } from "./helper.ts";

export const was: Helper = {
  name: "was",
  manual: {
    zh: "指标原来的数：事实文件中写的原值，没有写的取前一时段的数。",
    en: "What an indicator was before: the recorded earlier value, else the last one from before the period.",
    examples: [{ template: "{{was indicators.teams}}", prints: "7" }],
  },
  parameters: [{ name: "indicator", type: "value", kinds: ["indicator"] }],
  options: [],
  gives: () => ({ type: "number" }),
  derive: ({ arguments: [value], look }) => earlier(value, look),
};

/** The earlier value of an indicator. */
function earlier(value: Value | undefined, look: Look): Value {
  const recipe = value?.type === "figure" ? earlierRecipe(value.recipe) : undefined;
  if (!recipe)
    throw new Error("Only an indicator was something before: templates are checked before they are rendered.");
  return deriveFigure(recipe, look);
}
