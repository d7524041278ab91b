import { overNumbers } from "./over-numbers.ts";

export const sum = overNumbers("sum", {
  zh: '字段的合计，小数精确相加；写 in="万元" 时换算并带单位。',
  en: 'The exact sum of a field; in="万元" converts it and shows the unit.',
  examples: [
    { template: '{{sum donations "amount"}}', prints: "12.30" },
    { template: '{{sum donations "amount" in="元"}}', prints: "123000元" },
  ],
});
