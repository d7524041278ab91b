import { fieldOf, isOn, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const sortBy: Helper = {
  name: "sortBy",
  manual: {
    zh: "按字段排列记录；descending=true 时从大到小、从晚到早。没有填该字段的排在最后。",
    en: "Sorts the records by a field; descending=true turns the order round. Records without the field come last.",
    examples: [
      {
        template: '{{document (first (sortBy documents "title"))}}',
        prints: "《关于做好服务工作的通知》（示民〔2020〕5号）",
      },
    ],
  },
  parameters: [
    { name: "query", type: "value", kinds: ["query"] },
    { name: "field", type: "field" },
  ],
  options: [{ name: "descending", type: "switch", optional: true }],
  gives: ({ arguments: [query] }) => query ?? { type: "unknown" },
  derive: (given) => ({
    type: "query",
    recipe: {
      type: "sort-by",
      of: recipeOf(given.arguments[0]),
      field: fieldOf(given, "field").name,
      descending: isOn(given, "descending"),
    },
  }),
};
