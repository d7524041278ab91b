import { equality } from "./comparisons.ts";

export const ne = equality("ne", {
  zh: "两个值不同。",
  en: "Whether two values differ.",
  examples: [{ template: "{{#if (ne (count meetings) 4)}}是{{/if}}", prints: "是" }],
});
