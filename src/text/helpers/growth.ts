import { percentagePoints } from "../../figures/compare-figures.ts";
import { words } from "../value.ts";
import { compareWith, comparedParameters, decimalsOption, formOption, fromOption, rateForm } from "./compare-with.ts";
import { numberOf, optionText } from "./given.ts";
import type { Helper } from "./helper.ts";

export const growth: Helper = {
  name: "growth",
  manual: {
    zh: '增幅：from="last" 写成“环比增长50%”，from="last-year" 写成“同比下降3.2%”，累计的数写成“累计同比增长…”；其他时段写“较2019年12月增长…”。最多一位小数，写 decimals 的按所写位数。百分比写升降的百分点（同比上升2.3个百分点）。基数为0、为负或没有时写约定的说法，form="table" 时写“—”。',
    en: 'By how many per cent a figure grew: from="last" writes 环比增长50%, from="last-year" 同比下降3.2%, of a figure to date 累计同比增长…, from another period 较2019年12月增长…. One digit at most, or just as many as decimals says. Rates rise and fall by percentage points. A base that is zero, negative or not known has agreed words; form="table" writes the bare rate, or — for those.',
    examples: [
      {
        template: '{{growth (count (view meetings period="2020-02-03..2020-02-10")) from="2020-02-12..2020-02-20"}}',
        prints: "较2020年2月12日至20日增长50%",
      },
    ],
  },
  parameters: comparedParameters,
  options: [fromOption, decimalsOption, formOption],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const comparison = compareWith(given);
    if (!("now" in comparison)) return comparison;
    const { now, relation, base, toDate, difference, growth: rate } = comparison;
    const { writing } = given;
    const { compared } = writing;
    const table = optionText(given, "form") === "table";
    if (!("recipe" in difference)) return words(table ? "—" : compared.noBase(base), [now], [difference]);
    const amount = numberOf(difference);
    if (amount.unit === percentagePoints) {
      const points = rateForm(given);
      return words(table ? writing.number(amount, points) : compared.growth(base, relation, toDate, amount, points), [
        difference,
      ]);
    }
    if (typeof rate === "string") {
      const said = amount.decimal.isZero() ? compared.change(base, amount, {}) : compared.noGrowth(base, rate);
      return words(table ? "—" : said, [difference]);
    }
    const form = rateForm(given);
    if (table) return words(writing.quantity(numberOf(rate), form), [rate]);
    return words(compared.growth(base, relation, toDate, numberOf(rate), form), [rate]);
  },
};
