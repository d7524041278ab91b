import { isApproximate, notComparable } from "../../figures/approximate.ts";
import { baseOf, earlierRecipe } from "../../figures/base-of.ts";
import { percentagePoints } from "../../figures/compare-figures.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import { figuresOf, words } from "../value.ts";
import type { Value, Words } from "../value.ts";
import {
  amountForm,
  comparableFigure,
  compareWith,
  comparedParameters,
  decimalsOption,
  formOption,
  fromOption,
  rateForm,
} from "./compare-with.ts";
import type { Comparison } from "./compare-with.ts";
import { isOn, numberOf, optionText } from "./given.ts";
import type { Given, Helper } from "./helper.ts";

export const change: Helper = {
  name: "change",
  manual: {
    zh: '变化。写 from="last"（上一时段）、"last-year"（上年同期）或某个时段的，写成“较上月增加2次”，加 growth=true 再写“，增长50%”；百分比之差写百分点；form="table" 只写带正负号的数。不写 from 的写成“由7个增加到9个”，与事实文件中的原值或上一时段相比。约数不能比较。',
    en: 'How a figure changed: with from="last", "last-year" or a period, 较上月增加2次, and with growth=true also ，增长50%; rates differ in percentage points; form="table" writes the bare number with its sign. Without from, 由7个增加到9个, from the recorded earlier value or the period before. Approximate numbers can\'t be compared.',
    examples: [
      { template: "{{change indicators.teams}}", prints: "由7个增加到9个" },
      {
        template: '{{change (count (view meetings period="2020-02-12")) from="2020-02-03"}}',
        prints: "与2020年2月3日持平",
      },
    ],
  },
  parameters: comparedParameters,
  options: [fromOption, { name: "growth", type: "switch", optional: true }, decimalsOption, formOption],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    if (!given.options.has("from")) return fromTo(given);
    const comparison = compareWith(given);
    return "now" in comparison ? changeWords(comparison, given) : comparison;
  },
};

/** 由7个增加到9个 */
function fromTo(given: Given): Value {
  const { look, writing } = given;
  const after = comparableFigure(given);
  if (after.type === "missing") return after;
  const recipe = earlierRecipe(after.recipe) ?? baseOf(after.recipe, { period: { type: "last" } });
  const before = deriveFigure(recipe, look);
  if (before.type === "missing") return before;
  const approximate = [numberOf(before), numberOf(after)].find(isApproximate);
  if (approximate) return notComparable(approximate);
  return words(writing.changeFromTo(numberOf(before), numberOf(after)), figuresOf(before, after));
}

/** 较上月增加2次，增长50% */
function changeWords({ now, base, difference, growth }: Comparison, given: Given): Words {
  const { writing } = given;
  const { compared } = writing;
  const table = optionText(given, "form") === "table";
  if (!("recipe" in difference)) return words(table ? "—" : compared.noBase(base), [now], [difference]);
  const amount = numberOf(difference);
  const form = amount.unit === percentagePoints ? rateForm(given) : amountForm(given);
  if (table) return words(writing.number(amount, form), [difference]);
  const changed = words(compared.change(base, amount, form), [difference]);
  // Percentage points say all of a rate: 上升5个百分点，增长100% would be two answers to one question.
  if (!isOn(given, "growth") || amount.decimal.isZero() || amount.unit === percentagePoints) return changed;
  const also =
    typeof growth === "string"
      ? words(compared.aside(compared.noGrowth(base, growth)), [difference])
      : words(compared.alsoGrowth(numberOf(growth), rateForm(given)), [growth]);
  return { type: "words", parts: [...changed.parts, ...also.parts] };
}
