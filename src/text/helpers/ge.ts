import { order } from "./comparisons.ts";

export const ge = order("ge", {
  zh: "不小于（日期：不早于）。",
  en: "Greater or equal, of dates no earlier.",
  examples: [{ template: "{{#if (ge (count meetings) 5)}}是{{/if}}", prints: "是" }],
});
