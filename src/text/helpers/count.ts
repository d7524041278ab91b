import { deriveFigure } from "../../figures/derive-figure.ts";
import { recipeOf } from "./given.ts";
import { numberOver } from "../kind.ts";
import type { Helper } from "./helper.ts";

export const count: Helper = {
  name: "count",
  manual: {
    zh: "记录的数量。台账有数量字段时，一条记录按其数量计；对 distinct 等给出的列举，数其项数。",
    en: "How many: the ledger's quantity field is added where it has one. Of a list, the number of its items.",
    examples: [
      { template: "{{count meetings}}", prints: "5" },
      { template: "{{count media}}", prints: "82" },
      { template: '{{count (distinct meetings "kind")}}', prints: "2" },
    ],
  },
  parameters: [{ name: "records", type: "value", kinds: ["query", "list"] }],
  options: [],
  gives: ({ arguments: [query] }) => numberOver(query),
  derive: ({ arguments: [records], look }) => {
    const recipe = records?.type === "figure" ? records.recipe : undefined;
    if (recipe) return deriveFigure({ type: "size", of: recipe }, look);
    return deriveFigure({ type: "count", of: recipeOf(records) }, look);
  },
};
