import { findFault, isTruthy, truthKinds } from "../truth.ts";
import { flag } from "../value.ts";
import type { Helper } from "./helper.ts";

export const or: Helper = {
  name: "or",
  manual: {
    zh: "至少一项成立。",
    en: "Whether at least one holds.",
    examples: [{ template: "{{#if (or meetings notes.problems)}}是{{/if}}", prints: "是" }],
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
    findFault(values, look) ?? flag(values.some((value) => isTruthy(value, look))),
};
