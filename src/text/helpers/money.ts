import { deriveFigure } from "../../figures/derive-figure.ts";
import type { Value } from "../value.ts";
import { figuresOf, words } from "../value.ts";
import { numberOf, optionNumber, optionText } from "./given.ts";
import type { Given, Helper } from "./helper.ts";

export const money: Helper = {
  name: "money",
  manual: {
    zh: '写一笔钱，带单位：默认用所填的单位和位数，可写 in="万元" 换算、decimals 取位数。',
    en: 'Writes a sum of money with its unit: as recorded, or converted with in="万元" and rounded with decimals.',
    examples: [
      { template: '{{money (sum donations "amount")}}', prints: "12.30万元" },
      { template: '{{money (sum donations "amount") in="元"}}', prints: "123000元" },
    ],
  },
  parameters: [{ name: "amount", type: "value", kinds: ["number"] }],
  options: [
    { name: "in", type: "choice", choices: ["元", "万元", "亿元"], optional: true },
    { name: "decimals", type: "digits", optional: true },
  ],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const value = inUnit(given);
    if (value?.type === "missing") return value;
    const decimals = optionNumber(given, "decimals");
    const options = decimals === undefined ? {} : { decimals };
    return words(given.writing.quantity(numberOf(value), options), figuresOf(value));
  },
};

function inUnit(given: Given): Value | undefined {
  const [value] = given.arguments;
  const unit = optionText(given, "in");
  if (unit === undefined || value?.type !== "figure") return value;
  return deriveFigure({ type: "scaled", of: value.recipe, unit }, given.look);
}
