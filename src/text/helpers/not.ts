import { findFault, isTruthy, truthKinds } from "../truth.ts";
import { flag } from "../value.ts";
import type { Helper } from "./helper.ts";

export const not: Helper = {
  name: "not",
  manual: {
    zh: "不成立。",
    en: "Whether it does not hold.",
    examples: [{ template: "{{#if (not (eq (count meetings) 4))}}是{{/if}}", prints: "是" }],
  },
  parameters: [{ name: "value", type: "value", kinds: truthKinds }],
  options: [],
  takesMissing: true,
  gives: () => ({ type: "flag" }),
  derive: ({ arguments: values, look }) =>
    findFault(values, look) ?? flag(!values.some((value) => isTruthy(value, look))),
};
