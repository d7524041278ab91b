import { deriveFigure } from "../../figures/derive-figure.ts";
import type { FigureRecipe, Look, Shift, View } from "../../figures/figure.ts";
import { lowerUnitViews, monthViews, unitViews } from "../../figures/look-under.ts";
import { splitFigure } from "../../figures/split-figure.ts";
import { isMissing } from "../../figures/missing.ts";
import type { Parts, Value } from "../value.ts";
import { breakdownOptions, partsOf } from "./breakdown.ts";
import type { PartRecipe } from "./breakdown.ts";
import { isOn, movableFigure } from "./given.ts";
import type { Given, Helper } from "./helper.ts";

export const byUnit: Helper = {
  name: "byUnit",
  manual: {
    zh: "把一个数按单位分开：本级和每个下级单位各一个部分，合计就是原来的数；below=true 只要下级单位。各部分的内容和排法同 byField，key 是单位名称。",
    en: "Breaks a number down by unit: the unit alone and each one below it, which make up the whole; below=true leaves the unit itself out. Parts are like those of byField; a part's key is the unit's name.",
    examples: [
      {
        template: "{{#each (byUnit (count meetings)) as |p|}}{{p.key}}{{p.value}}次{{/each}}",
        prints: "示例市民政局5次",
      },
    ],
  },
  parameters: [{ name: "number", type: "value", kinds: ["number"] }],
  options: [...breakdownOptions, { name: "below", type: "switch", optional: true }],
  gives: () => ({ type: "parts", key: { type: "text" }, by: "unit" }),
  derive: (given) => {
    const views = isOn(given, "below") ? lowerUnitViews : unitViews;
    return byViews(views, { key: { type: "unit-name" }, by: "unit", keyLabels: { zh: "单位", en: "unit" } }, given);
  },
};

export const byMonth: Helper = {
  name: "byMonth",
  manual: {
    zh: "把一个数按月分开：时段里的每个月一个部分，key 是月份。各部分的内容和排法同 byField。",
    en: "Breaks a number down by the months of the period; a part's key is the month. Parts are like those of byField.",
    examples: [
      {
        template: "{{#each (byMonth (count meetings)) as |p|}}{{p.key}}{{p.value}}次{{/each}}",
        prints: "2020年2月5次",
      },
    ],
  },
  parameters: [{ name: "number", type: "value", kinds: ["number"] }],
  options: breakdownOptions,
  gives: () => ({ type: "parts", key: { type: "period" }, by: "month" }),
  derive: (given) =>
    byViews(monthViews, { key: { type: "period" }, by: "month", keyLabels: { zh: "月份", en: "month" } }, given),
};

function byViews(
  viewsOf: (look: Look) => readonly View[],
  { key, by, keyLabels }: Pick<Parts, "by" | "keyLabels"> & { readonly key: FigureRecipe },
  given: Given,
): Value {
  const number = movableFigure(given.arguments[0]);
  if (isMissing(number)) return number;
  const { look, partUnder } = splitFigure(number.recipe, given.look);
  if (isMissing(look)) return look;
  const recipes: PartRecipe[] = [];
  for (const view of viewsOf(look)) {
    const shift = shiftTo(view, look);
    const figure = deriveFigure({ type: "under", of: key, shift }, look);
    if (isMissing(figure)) return figure;
    recipes.push({ key: figure, value: partUnder(shift) });
  }
  return partsOf(recipes, { keyLabels, by, of: number.recipe }, given);
}

/** How a view is said from the one looked from: only what is another. */
function shiftTo({ unit, scope, period }: View, { view }: Look): Shift {
  const isOther = unit.id !== view.unit.id || scope !== view.scope;
  return {
    ...(isOther && { unit: { id: unit.id, name: unit.name }, scope }),
    ...(period.name !== view.period.name && { period: { type: "named", period } }),
  };
}
