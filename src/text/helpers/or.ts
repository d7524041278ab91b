import { junction } from "./junction.ts";

export const or = junction(
  "or",
  {
    zh: "至少一项成立。",
    en: "Whether at least one holds.",
    examples: [{ template: "{{#if (or meetings notes.problems)}}是{{/if}}", prints: "是" }],
  },
  true,
);
