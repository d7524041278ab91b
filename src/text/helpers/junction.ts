import { findFault, isTruthy, truthKinds } from "../truth.ts";
import { flag } from "../value.ts";
import type { Value } from "../value.ts";
import type { Helper, Manual } from "./helper.ts";

type Test = (value: Value) => boolean;

/** What `and` and `or` have in common: two conditions or more, up to ten. */
export function junction(
  name: "and" | "or",
  manual: Manual,
  holds: (values: readonly Value[], test: Test) => boolean,
): Helper {
  return {
    name,
    manual,
    parameters: [
      { name: "first", type: "value", kinds: truthKinds },
      { name: "second", type: "value", kinds: truthKinds },
    ],
    more: 8,
    options: [],
    takesMissing: true,
    gives: () => ({ type: "flag" }),
    derive: ({ arguments: values, look }) =>
      findFault(values, look) ?? flag(holds(values, (value) => isTruthy(value, look))),
  };
}
