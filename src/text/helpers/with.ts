import { isTruthy } from "../truth.ts";
import type { BlockHelper } from "./helper.ts";

export const withHelper: BlockHelper = {
  name: "with",
  manual: {
    zh: "取一条记录或一个值来写；没有时（数为零也算没有）写 else 部分。",
    en: "Writes its body about one record or value; the else part stands for none, and for a number of zero.",
    examples: [{ template: "{{#with (first meetings) as |m|}}{{m.topic}}{{/with}}", prints: "部署开局工作" }],
  },
  parameter: {
    name: "value",
    type: "value",
    kinds: ["record", "group", "view", "part", "number", "date", "text", "title"],
  },
  itemKind: (kind) => kind,
  turns: (value, look) =>
    isTruthy(value, look) ? [{ item: value, ...(value.type === "view" && { look: value.look }) }] : [],
};
