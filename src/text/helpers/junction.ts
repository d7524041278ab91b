import { decide, truthKinds } from "../truth.ts";
import type { Helper, Manual } from "./helper.ts";

/**
 * What `and` and `or` have in common: two conditions or more, up to ten.
 * @param decisive what one condition must be to decide for all
 */
export function junction(name: "and" | "or", manual: Manual, decisive: boolean): Helper {
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
    derive: ({ arguments: values, look }) => decide(values, look, decisive),
  };
}
