import type { Look, Missing, QueryRecipe } from "../../figures/figure.ts";
import { ledgerOf } from "../../figures/find-records.ts";
import { labelIn, missing } from "../../figures/missing.ts";
import type { Writing } from "../../locale/writing.ts";
import { figuresOf, words } from "../value.ts";
import type { Parts, Value } from "../value.ts";
import { writeFact } from "../../figures/write-fact.ts";
import { isOn, itemsOf, numberOf, optionNumber, optionText } from "./given.ts";
import type { Given, Helper } from "./helper.ts";

export const list: Helper = {
  name: "list",
  manual: {
    zh: '列举：甲、乙、丙；and=true 末项前用“和”；shown=2 of="家媒体" 只列前两项，写成甲、乙等4家媒体；byField、byUnit 分开的各部分写成甲12次、乙9次。标题之间不用顿号。',
    en: 'Enumerates a list; and=true joins the last item with 和, shown=2 of="家媒体" names two and counts all: 甲、乙等4家媒体. Parts of a number are written with it: 甲12次、乙9次.',
    examples: [
      { template: '{{list (values donations "donor") and=true}}', prints: "某企业和某协会" },
      { template: '{{list (values meetings "topic") shown=1 of="项"}}', prints: "部署开局工作等5项" },
      {
        template: '{{list (values documents "title")}}',
        prints: "《关于转发〈实施细则〉的通知》《关于做好服务工作的通知》",
      },
    ],
  },
  parameters: [{ name: "list", type: "value", kinds: ["list", "parts"] }],
  options: [
    { name: "and", type: "switch", optional: true },
    { name: "shown", type: "whole-number", optional: true },
    { name: "of", type: "any-text", optional: true },
  ],
  gives: () => ({ type: "words" }),
  derive: (given) => {
    const [value] = given.arguments;
    const { writing } = given;
    const items = value?.type === "parts" ? partTexts(value, writing) : itemTexts(value, writing);
    const figures = value?.type === "parts" ? value.items.flatMap((part) => [part.key, part.value]) : figuresOf(value);
    const shown = optionNumber(given, "shown");
    if (items.length === 0) return tooShort(given, shown ?? 1, 0);
    if (shown === undefined || shown >= items.length) {
      return words(writing.list(items, { and: isOn(given, "and") }), figures);
    }
    if (shown < 1) return tooShort(given, shown, items.length);
    return words(writing.listAmong(items, shown, optionText(given, "of") ?? ""), figures);
  },
};

function itemTexts(value: Value | undefined, writing: Writing): readonly string[] {
  return itemsOf(value).map((item) => (item.type === "title" ? writing.title(item.text) : writeFact(item, writing)));
}

/** 甲县民政局12次 */
function partTexts({ items }: Parts, writing: Writing): readonly string[] {
  return items.map(({ key, value }) => writing.part(writeFact(key.value, writing), writing.quantity(numberOf(value))));
}

/** A draft shows the gap under the label of the field that the list is made of. */
function tooShort({ arguments: [value], look }: Given, shown: number, found: number): Missing {
  const recipe = value?.type === "figure" ? value.recipe : undefined;
  const field = recipe && "field" in recipe && "of" in recipe ? fieldLabel(recipe.of, recipe.field, look) : undefined;
  return missing(field ?? "", "list-too-short", { shown, found });
}

function fieldLabel(query: QueryRecipe, name: string, look: Look): string | undefined {
  const field = ledgerOf(query, look).fields.find((field) => field.name === name);
  return field && labelIn(look, field);
}
