import { overNumbers } from "./over-numbers.ts";

export const average = overNumbers("average", {
  zh: "字段的平均值，比所填的多一位小数。约数不能求平均。",
  en: "The average of a field, with one decimal more than was recorded. Approximate numbers have none.",
  examples: [{ template: '{{average donations "amount"}}', prints: "6.150" }],
});
