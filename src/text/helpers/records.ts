import { deriveFigure } from "../../figures/derive-figure.ts";
import { recipeOf } from "./given.ts";
import { numberOver } from "../kind.ts";
import type { Helper } from "./helper.ts";

export const records: Helper = {
  name: "records",
  manual: {
    zh: "记录的条数：不论一条记录代表多少。",
    en: "The number of entries, whatever quantity each stands for.",
    examples: [{ template: "{{records media}}", prints: "3" }],
  },
  parameters: [{ name: "query", type: "value", kinds: ["query"] }],
  options: [],
  gives: ({ arguments: [query] }) => numberOver(query),
  derive: ({ arguments: [query], look }) => deriveFigure({ type: "records", of: recipeOf(query) }, look),
};
