import { findRecords, ledgerOf } from "../../figures/find-records.ts";
import { isMissing, labelIn, missing } from "../../figures/missing.ts";
import { words } from "../value.ts";
import { optionText, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const none: Helper = {
  name: "none",
  manual: {
    zh: "没有记录时的固定说法：本期无某某；words 可另给说法。查询里若有记录，报告不能生成，以免说错。",
    en: "The agreed words when a query has no record, or those of words=…. With a record in it the report is refused, lest it say what isn't so.",
    examples: [
      { template: '{{none (where meetings kind="专题会" topic="无")}}', prints: "本期无会议" },
      { template: '{{none (since media "2020-02-25") words="暂无报道"}}', prints: "暂无报道" },
    ],
  },
  parameters: [{ name: "query", type: "value", kinds: ["query"] }],
  options: [{ name: "words", type: "any-text", optional: true }],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const recipe = recipeOf(given.arguments[0]);
    const records = findRecords(recipe, given.look);
    if (isMissing(records)) return records;
    const ledger = ledgerOf(recipe, given.look);
    if (records.length > 0) {
      const label = labelIn(given.look, ledger);
      return missing(label, "some-though-none", { ledger: label, count: records.length });
    }
    return words(optionText(given, "words") ?? given.writing.nothingOf(ledger.labels));
  },
};
