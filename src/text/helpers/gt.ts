import { order } from "./comparisons.ts";

export const gt = order("gt", {
  zh: "大于（日期：晚于）。",
  en: "Greater, of dates later.",
  examples: [{ template: '{{#if (gt asOf "2020-02-28")}}是{{/if}}', prints: "是" }],
});
