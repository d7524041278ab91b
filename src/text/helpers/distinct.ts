import { fieldList } from "./field-list.ts";

export const distinct = fieldList("distinct", {
  zh: "字段的不同取值，各列一次，按首次出现的先后。",
  en: "The different values of a field, each once, as they first come up.",
  examples: [{ template: '{{list (distinct meetings "kind")}}', prints: "班子会、专题会" }],
});
