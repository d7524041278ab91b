import { valueText } from "../../facts/value-text.ts";
import { missing } from "../../figures/missing.ts";
import { figuresOf, words } from "../value.ts";
import { numberOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const cn: Helper = {
  name: "cn",
  manual: {
    zh: "把整数写成汉字（英文报告写成单词）。",
    en: "Writes a whole number in Chinese numerals (in words in an English report).",
    examples: [{ template: "{{cn (count meetings)}}", prints: "五" }],
  },
  parameters: [{ name: "number", type: "value", kinds: ["number"] }],
  options: [],
  gives: () => ({ type: "words" }),
  derive: ({ arguments: [value], writing }) => {
    const found = numberOf(value);
    const { decimal, word } = found;
    if (word !== undefined || !decimal.isInteger() || decimal.isNegative() || decimal.greaterThan(99_999_999)) {
      const text = valueText(found);
      return missing(text, "number-not-writable", { helper: "cn", found: text });
    }
    return words(writing.numeral(decimal.toNumber()), figuresOf(value));
  },
};
