import { dayBound } from "./day-bound.ts";

export const since = dayBound("since", {
  zh: "只取某日（含）以后的记录。",
  en: "Only the records of a day and later.",
  examples: [{ template: '{{count (since meetings "2020-02-05")}}', prints: "3" }],
});
