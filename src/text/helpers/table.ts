import { checkTable } from "../tables/check-table.ts";
import type { Helper } from "./helper.ts";
import { tableOfParts } from "../tables/table-of-parts.ts";
import { tableOfQuery } from "../tables/table-of-query.ts";

export const table: Helper = {
  name: "table",
  manual: {
    zh: '表格，独占一行使用：台账每条记录一行，columns="日期,类别" 选列，列名取自台账；total="金额" 在末行合计（true 为所有数），numbered=true 加序号列，heads="…,…" 另写表头，words= 为没有记录时的说法。byMonth、byField、byUnit 分开的部分一个一行，几个并排时各占一列；dates="short" 不写年份。',
    en: 'A table, on a line of its own: a row for each record; columns="date,kind" chooses, and the ledger\'s labels head them; total="amount" sums up in a last row (true: all numbers), numbered=true counts the rows, heads="…,…" names the columns anew, words= stands for no record. Of the parts of byMonth, byField or byUnit each is a row; several side by side have a column each; dates="short" leaves the year out.',
    examples: [
      {
        template: '{{table donations columns="donor,amount" total="amount"}}',
        prints: "| 捐赠方 | 金额（万元） |\n| :-- | --: |\n| 某企业 | 10.20 |\n| 某协会 | 2.10 |\n| 合计 | 12.30 |",
      },
      {
        template: '{{table (byField (count meetings) "kind")}}',
        prints: "| 类别 | 会议 |\n| --- | --: |\n| 班子会 | 2 |\n| 专题会 | 3 |",
      },
    ],
  },
  parameters: [
    { name: "rows", type: "value", kinds: ["query", "parts"] },
    { name: "beside", type: "value", kinds: ["parts"], optional: true },
  ],
  more: 8,
  options: [
    { name: "columns", type: "any-text", optional: true },
    { name: "total", type: "text-or-switch", optional: true },
    { name: "numbered", type: "switch", optional: true },
    { name: "heads", type: "any-text", optional: true },
    { name: "dates", type: "choice", choices: ["full", "short"], optional: true },
    { name: "words", type: "any-text", optional: true },
  ],
  check: checkTable,
  gives: () => ({ type: "table" }),
  derive: (given) => (given.arguments[0]?.type === "query" ? tableOfQuery(given) : tableOfParts(given)),
};
