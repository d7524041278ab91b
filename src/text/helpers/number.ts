import { figuresOf, words } from "../value.ts";
import { isOn, numberOf, optionNumber } from "./given.ts";
import type { Helper } from "./helper.ts";

export const number: Helper = {
  name: "number",
  manual: {
    zh: "写一个数：decimals 为小数位数（四舍五入），grouped=true 时加千分位。",
    en: "Writes a number: decimals rounds it half-up to so many digits, grouped=true sets thousands apart.",
    examples: [
      { template: '{{number (sum donations "amount") decimals=1}}', prints: "12.3" },
      { template: '{{number (sum donations "amount" in="元") grouped=true}}', prints: "123,000" },
    ],
  },
  parameters: [{ name: "number", type: "value", kinds: ["number"] }],
  options: [
    { name: "decimals", type: "whole-number", optional: true },
    { name: "grouped", type: "switch", optional: true },
  ],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const [value] = given.arguments;
    const decimals = optionNumber(given, "decimals");
    const options = { grouped: isOn(given, "grouped"), ...(decimals !== undefined && { decimals }) };
    return words(given.writing.number(numberOf(value), options), figuresOf(value));
  },
};
