import { overNumbers } from "./over-numbers.ts";

export const max = overNumbers("max", {
  zh: "字段的最大值。",
  en: "The greatest value of a field.",
  examples: [{ template: '{{max donations "amount"}}', prints: "10.20" }],
});
