import { order } from "./comparisons.ts";

export const le = order("le", {
  zh: "不大于（日期：不晚于）。",
  en: "Less or equal, of dates no later.",
  examples: [{ template: "{{#if (le (count meetings) 5)}}是{{/if}}", prints: "是" }],
});
