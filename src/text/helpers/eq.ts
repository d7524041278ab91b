import { equality } from "./comparisons.ts";

export const eq = equality("eq", {
  zh: "两个值相同。",
  en: "Whether two values are the same.",
  examples: [{ template: "{{#if (eq (count meetings) 5)}}是{{/if}}", prints: "是" }],
});
