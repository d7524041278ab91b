import { findRecords, ledgerOf } from "../../figures/find-records.ts";
import { isMissing, labelIn, missing } from "../../figures/missing.ts";
import { recipeOf } from "./given.ts";
import type { Helper, Manual } from "./helper.ts";

/** What `first` and `latest` have in common; `index` counts from the end when negative. */
export function recordAt(name: "first" | "latest", index: number, manual: Manual): Helper {
  return {
    name,
    manual,
    parameters: [{ name: "query", type: "value", kinds: ["query"] }],
    options: [],
    gives: ({ arguments: [query] }) =>
      query?.type === "query" ? { type: "record", ledger: query.ledger } : { type: "unknown" },
    derive: ({ arguments: [query], look }) => {
      const recipe = recipeOf(query);
      const records = findRecords(recipe, look);
      if (isMissing(records)) return records;
      const label = labelIn(look, ledgerOf(recipe, look));
      const values = { ledger: label, unit: look.view.unit.name, period: look.view.period.name };
      return records.at(index) ?? missing(label, "nothing-to-choose-from", values, { mayBeAsked: true });
    },
  };
}
