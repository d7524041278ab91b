import { junction } from "./junction.ts";

export const and = junction(
  "and",
  {
    zh: "各项都成立。",
    en: "Whether all hold.",
    examples: [{ template: "{{#if (and meetings documents)}}是{{/if}}", prints: "是" }],
  },
  false,
);
