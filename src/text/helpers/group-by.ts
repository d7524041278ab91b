import { isMissing } from "../../figures/missing.ts";
import { groupRecords } from "../group-records.ts";
import { fieldOf, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const groupBy: Helper = {
  name: "groupBy",
  manual: {
    zh: "按字段的取值分组，每条记录都要填有该字段：每组有 key（该组的值）和 records（该组的记录）。有选项的字段按选项的顺序，其余按首次出现的先后。",
    en: "Sorts records into groups by a field, which all of them must have; each group has its key and its records: in the order of the field's choices, else as they first come up.",
    examples: [
      {
        template: '{{#each (groupBy meetings "kind") as |g|}}{{g.key}}{{count g.records}}次{{/each}}',
        prints: "班子会2次专题会3次",
      },
    ],
  },
  parameters: [
    { name: "query", type: "value", kinds: ["query"] },
    { name: "field", type: "field", fields: ["text", "date", "choice", "flag", "count", "title", "link"] },
  ],
  options: [],
  gives: ({ arguments: [query], fields }) => {
    const field = fields.get("field");
    if (query?.type !== "query" || !field) return { type: "unknown" };
    return { type: "groups", ledger: query.ledger, field };
  },
  derive: (given) => {
    const groups = groupRecords(recipeOf(given.arguments[0]), fieldOf(given, "field"), given.look);
    return isMissing(groups) ? groups : { type: "groups", items: groups };
  },
};
