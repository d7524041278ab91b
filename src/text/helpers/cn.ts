import { valueText } from "../../facts/value-text.ts";
import { missing } from "../../figures/missing.ts";
import { figuresOf, words } from "../value.ts";
import { numberOf, optionText } from "./given.ts";
import type { Helper } from "./helper.ts";

export const cn: Helper = {
  name: "cn",
  manual: {
    zh: '把整数写成汉字（英文报告写成单词）；form="count" 用在量词前，二写成两。',
    en: 'Writes a whole number in Chinese numerals (in words in an English report); form="count" is for before a measure word, where 二 is 两.',
    examples: [
      { template: "{{cn (count meetings)}}", prints: "五" },
      { template: '{{cn (count documents) form="count"}}份', prints: "两份" },
    ],
  },
  parameters: [{ name: "number", type: "value", kinds: ["number"] }],
  options: [{ name: "form", type: "choice", choices: ["numeral", "count"], optional: true }],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const [value] = given.arguments;
    const found = numberOf(value);
    const { decimal, word } = found;
    if (word !== undefined || !decimal.isInteger() || decimal.isNegative() || decimal.greaterThan(99_999_999)) {
      const text = valueText(found);
      return missing(text, "number-not-writable", { helper: "cn", found: text });
    }
    const form = optionText(given, "form") === "count" ? "count" : "numeral";
    return words(given.writing.numeral(decimal.toNumber(), form), figuresOf(value));
  },
};
