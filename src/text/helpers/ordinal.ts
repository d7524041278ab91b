import { valueText } from "../../facts/value-text.ts";
import { missing } from "../../figures/missing.ts";
import { figuresOf, words } from "../value.ts";
import { numberOf, optionText } from "./given.ts";
import type { Helper } from "./helper.ts";

export const ordinal: Helper = {
  name: "ordinal",
  manual: {
    zh: '序数：第一、第二……；form="point" 写成一是、二是……，用在段内分条。',
    en: 'An ordinal, 第一; form="point" writes 一是 for points within a paragraph.',
    examples: [
      { template: "{{ordinal (count meetings)}}", prints: "第五" },
      {
        template: '{{#each (take meetings 2)}}{{ordinal @number form="point"}}{{topic}}；{{/each}}',
        prints: "一是部署开局工作；二是研究服务事项；",
      },
    ],
  },
  parameters: [{ name: "number", type: "value", kinds: ["number"] }],
  options: [{ name: "form", type: "choice", choices: ["ordinal", "point"], optional: true }],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const [value] = given.arguments;
    const found = numberOf(value);
    const { decimal, word } = found;
    if (word !== undefined || !decimal.isInteger() || decimal.lessThan(1) || decimal.greaterThan(99_999_999)) {
      const text = valueText(found);
      return missing(text, "number-not-writable", { helper: "ordinal", found: text });
    }
    const { writing } = given;
    const count = decimal.toNumber();
    const text = optionText(given, "form") === "point" ? writing.point(count) : writing.ordinal(count);
    return words(text, figuresOf(value));
  },
};
