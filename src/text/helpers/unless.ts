import { isTruthy, truthKinds } from "../truth.ts";
import type { BlockHelper } from "./helper.ts";

export const unless: BlockHelper = {
  name: "unless",
  manual: {
    zh: "没有内容时写出，与 if 相反。",
    en: "Writes its body when there is nothing: the other way round than if.",
    examples: [{ template: "{{#unless media}}无{{else}}有{{/unless}}", prints: "有" }],
  },
  parameter: { name: "condition", type: "value", kinds: truthKinds },
  itemKind: () => undefined,
  turns: (value, look) => (isTruthy(value, look) ? [] : [{}]),
};
