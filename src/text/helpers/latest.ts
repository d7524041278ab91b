import { recordAt } from "./record-at.ts";

export const latest = recordAt("latest", -1, {
  zh: "查询中的最后一条记录（按日期最近）。",
  en: "The last record of a query: the latest, unless it is sorted otherwise.",
  examples: [
    { template: '{{#with (latest meetings) as |m|}}{{date m.date form="short"}}{{/with}}', prints: "2月20日" },
  ],
});
