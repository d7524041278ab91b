import { findRecords } from "../../figures/find-records.ts";
import type { FactValue } from "../../facts/facts.ts";
import { isMissing } from "../../figures/missing.ts";
import type { Figure, Look } from "../../figures/figure.ts";
import type { Kind } from "../kind.ts";
import type { Value } from "../value.ts";
import { itemsOf } from "./given.ts";
import type { BlockHelper, Turn } from "./helper.ts";

export const each: BlockHelper = {
  name: "each",
  manual: {
    zh: "逐条写出：查询的每条记录、每个分组或部分、列举的每一项；each units（各单位）、each months（各月）里的台账和指标就是那个单位、那个月的。@number 为第几条，@first、@last 为首尾；一条也没有时写 else 部分。",
    en: "Writes its body for each record, group, part or item; within each units or months, ledgers and indicators are that unit's or month's; @number counts from 1, @first and @last mark the ends; the else part stands for none.",
    examples: [
      {
        template: '{{#each meetings as |m|}}{{date m.date form="short"}}{{#unless @last}}、{{/unless}}{{/each}}',
        prints: "2月3日、2月4日、2月5日、2月12日、2月20日",
      },
    ],
  },
  parameter: { name: "items", type: "value", kinds: ["query", "groups", "views", "parts", "list"] },
  itemKind,
  turns,
};

function itemKind(kind: Kind): Kind | undefined {
  switch (kind.type) {
    case "query":
      return { type: "record", ledger: kind.ledger };
    case "groups":
      return { ...kind, type: "group" };
    case "views":
      return { type: "view" };
    case "parts":
      return { ...kind, type: "part" };
    case "list":
      return kind.of;
    default:
      return { type: "unknown" };
  }
}

function turns(value: Value, look: Look): readonly Turn[] {
  if (value.type === "groups" || value.type === "parts") return value.items.map((item) => ({ item }));
  if (value.type === "views") return value.items.map((item) => ({ item, look: item.look }));
  if (value.type === "figure") return itemsOf(value).map((item, index) => ({ item: itemFigure(value, item, index) }));
  if (value.type !== "query") return [];
  const records = findRecords(value.recipe, look);
  return isMissing(records) ? [] : records.map((item) => ({ item }));
}

/** A list's item is a figure with the value of the one and the records of all. */
function itemFigure(list: Figure, value: FactValue, index: number): Figure {
  return { ...list, recipe: { type: "item", of: list.recipe, index }, value };
}
