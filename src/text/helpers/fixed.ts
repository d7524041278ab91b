import { words } from "../value.ts";
import { textOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const fixed: Helper = {
  name: "fixed",
  manual: {
    zh: "本来就是文字的数，如 24小时：写明有意为之，检查时不再提示。",
    en: "A number that is meant as text, such as 24小时: says so, and is not warned of.",
    examples: [{ template: '{{fixed "24小时"}}', prints: "24小时" }],
  },
  parameters: [{ name: "text", type: "any-text" }],
  options: [],
  gives: () => ({ type: "words" }),
  derive: ({ arguments: [text] }) => words(textOf(text)),
};
