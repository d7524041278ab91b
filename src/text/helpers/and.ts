import { findFault, isTruthy, truthKinds } from "../truth.ts";
import { flag } from "../value.ts";
import type { Helper } from "./helper.ts";

export const and: Helper = {
  name: "and",
  manual: {
    zh: "各项都成立。",
    en: "Whether all hold.",
    examples: [{ template: "{{#if (and meetings documents)}}是{{/if}}", prints: "是" }],
  },
  parameters: [
    { name: "first", type: "value", kinds: truthKinds },
    { name: "second", type: "value", kinds: truthKinds },
  ],
  more: 8,
  options: [],
  takesMissing: true,
  gives: () => ({ type: "flag" }),
  derive: ({ arguments: values, look }) =>
    findFault(values, look) ?? flag(values.every((value) => isTruthy(value, look))),
};
