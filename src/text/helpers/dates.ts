import { deriveFigure } from "../../figures/derive-figure.ts";
import { isMissing, labelIn, missing } from "../../figures/missing.ts";
import { ledgerOf } from "../../figures/find-records.ts";
import { words } from "../value.ts";
import { isOn, itemsOf, optionText, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const dates: Helper = {
  name: "dates",
  manual: {
    zh: '查询中各条记录的日期，同一天只写一次：1月27日、28日、29日；ranges=true 时连续的日子写成起止；form="full" 写出年份。',
    en: 'The days of a query\'s records, each once; ranges=true joins consecutive days, form="full" writes the year.',
    examples: [
      { template: "{{dates meetings}}", prints: "2月3日、4日、5日、12日、20日" },
      { template: "{{dates meetings ranges=true}}", prints: "2月3日至5日、12日、20日" },
    ],
  },
  parameters: [{ name: "query", type: "value", kinds: ["query"] }],
  options: [
    { name: "ranges", type: "switch", optional: true },
    { name: "form", type: "choice", choices: ["full", "short"], optional: true },
  ],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const { look, writing } = given;
    const of = recipeOf(given.arguments[0]);
    const list = deriveFigure({ type: "distinct", of, field: "date" }, look);
    if (isMissing(list)) return list;
    const days = itemsOf(list)
      .flatMap((item) => (item.type === "date" ? item.day : []))
      .toSorted();
    if (days.length === 0) {
      const ledger = labelIn(look, ledgerOf(of, look));
      const values = { ledger, unit: look.view.unit.name, period: look.view.period.name };
      return missing(ledger, "nothing-to-choose-from", values, { mayBeAsked: true });
    }
    const form = optionText(given, "form") === "full" ? "full" : "short";
    const text = isOn(given, "ranges") ? writing.dayRanges(days, form) : writing.days(days, form);
    return words(text, [list]);
  },
};
