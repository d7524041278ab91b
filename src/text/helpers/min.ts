import { overNumbers } from "./over-numbers.ts";

export const min = overNumbers("min", {
  zh: "字段的最小值。",
  en: "The least value of a field.",
  examples: [{ template: '{{min donations "amount"}}', prints: "2.10" }],
});
