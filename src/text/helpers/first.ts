import { recordAt } from "./record-at.ts";

export const first = recordAt("first", 0, {
  zh: "查询中的第一条记录（按日期最早）。",
  en: "The first record of a query: the earliest, unless it is sorted otherwise.",
  examples: [{ template: '{{#with (first meetings) as |m|}}{{date m.date form="short"}}{{/with}}', prints: "2月3日" }],
});
