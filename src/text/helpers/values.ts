import { fieldList } from "./field-list.ts";

export const values = fieldList("values", {
  zh: "字段的全部取值，依查询的顺序。",
  en: "All values of a field, in the query's order.",
  examples: [{ template: '{{list (values donations "donor")}}', prints: "某企业、某协会" }],
});
