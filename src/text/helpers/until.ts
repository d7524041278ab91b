import { dayBound } from "./day-bound.ts";

export const until = dayBound("until", {
  zh: "只取某日（含）以前的记录。",
  en: "Only the records of a day and earlier.",
  examples: [{ template: '{{count (until meetings "2020-02-04")}}', prints: "2" }],
});
