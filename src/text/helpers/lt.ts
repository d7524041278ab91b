import { order } from "./comparisons.ts";

export const lt = order("lt", {
  zh: "小于（日期：早于）。",
  en: "Less, of dates earlier.",
  examples: [{ template: "{{#if (lt (count meetings) 6)}}是{{/if}}", prints: "是" }],
});
