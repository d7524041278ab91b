import type { BlockHelper } from "./helper.ts";

export const withHelper: BlockHelper = {
  name: "with",
  manual: {
    zh: "取一条记录或一个值来写；没有时写 else 部分。",
    en: "Writes its body about one record or value; the else part stands for none.",
    examples: [{ template: "{{#with (first meetings) as |m|}}{{m.topic}}{{/with}}", prints: "部署开局工作" }],
  },
  parameter: { name: "value", type: "value", kinds: ["record", "group", "number", "date", "text", "title"] },
  itemKind: (kind) => kind,
  turns: (value) => (value.type === "missing" ? [] : [{ item: value }]),
};
