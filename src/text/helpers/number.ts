import { deriveFigure } from "../../figures/derive-figure.ts";
import { isMissing } from "../../figures/missing.ts";
import { figuresOf, words } from "../value.ts";
import { isOn, numberOf, optionNumber, optionText } from "./given.ts";
import type { Helper } from "./helper.ts";

export const number: Helper = {
  name: "number",
  manual: {
    zh: '写一个数：decimals 为小数位数（四舍五入），grouped=true 时加千分位，in="万" 或 "亿" 时换算，写成12.35万。',
    en: 'Writes a number: decimals rounds it half-up to so many digits, grouped=true sets thousands apart, in="万" or "亿" writes it in ten thousands or hundred millions.',
    examples: [
      { template: '{{number (sum donations "amount") decimals=1}}', prints: "12.3" },
      { template: '{{number (sum donations "amount" in="元") grouped=true}}', prints: "123,000" },
      { template: '{{number (sum donations "amount" in="元") in="万" decimals=2}}', prints: "12.30万" },
    ],
  },
  parameters: [{ name: "number", type: "value", kinds: ["number"] }],
  options: [
    { name: "in", type: "choice", choices: ["万", "亿"], optional: true },
    { name: "decimals", type: "digits", optional: true },
    { name: "grouped", type: "switch", optional: true },
  ],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const [value] = given.arguments;
    const decimals = optionNumber(given, "decimals");
    const options = { grouped: isOn(given, "grouped"), ...(decimals !== undefined && { decimals }) };
    const unit = optionText(given, "in");
    if (unit === undefined || value?.type !== "figure")
      return words(given.writing.number(numberOf(value), options), figuresOf(value));
    const scaled = deriveFigure({ type: "scaled", of: value.recipe, unit }, given.look);
    return isMissing(scaled) ? scaled : words(given.writing.multiple(numberOf(scaled), options), [scaled]);
  },
};
