import { isTruthy, truthKinds } from "../truth.ts";
import type { BlockHelper } from "./helper.ts";

export const ifHelper: BlockHelper = {
  name: "if",
  manual: {
    zh: "有内容时写出：数为零、查询无记录、文字为空、选填项未填，都算没有。",
    en: "Writes its body when there is something: a number of zero, an empty query or text and a field left out are nothing.",
    examples: [{ template: "{{#if media}}有{{else}}无{{/if}}", prints: "有" }],
  },
  parameter: { name: "condition", type: "value", kinds: truthKinds },
  itemKind: () => undefined,
  turns: (value, look) => (isTruthy(value, look) ? [{}] : []),
};
