import { figuresOf, words } from "../value.ts";
import { dayOf, optionText } from "./given.ts";
import type { Helper } from "./helper.ts";

export const date: Helper = {
  name: "date",
  manual: {
    zh: '日期：2020年2月10日；form="short" 写成 2月10日。',
    en: 'A date, 2020年2月10日; form="short" leaves the year out.',
    examples: [
      { template: "{{date asOf}}", prints: "2020年2月29日" },
      { template: '{{date asOf form="short"}}', prints: "2月29日" },
    ],
  },
  parameters: [{ name: "date", type: "value", kinds: ["date"] }],
  options: [{ name: "form", type: "choice", choices: ["full", "short"], optional: true }],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const [value] = given.arguments;
    const form = optionText(given, "form") === "short" ? "short" : "full";
    return words(given.writing.day(dayOf(value), form), figuresOf(value));
  },
};
