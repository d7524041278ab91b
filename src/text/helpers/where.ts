import type { Field } from "../../facts/declarations.ts";
import type { FactValue } from "../../facts/facts.ts";
import type { QueryRecipe } from "../../figures/figure.ts";
import { constantOfField } from "../constant-of-field.ts";
import { factValue } from "../value.ts";
import type { Value } from "../value.ts";
import { fieldOf, givenRecipe, recipeOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const where: Helper = {
  name: "where",
  manual: {
    zh: "只取字段等于给定值的记录；可同时写几个字段，都要符合。字段和选项可写名称或标签。",
    en: "Only the records whose fields equal the values given; several fields must all agree.",
    examples: [{ template: '{{count (where meetings kind="班子会")}}', prints: "2" }],
  },
  parameters: [{ name: "query", type: "value", kinds: ["query"] }],
  options: "fields",
  gives: ({ arguments: [query] }) => query ?? { type: "unknown" },
  derive(given): Value {
    let recipe: QueryRecipe = recipeOf(given.arguments[0]);
    for (const [name, option] of given.options) {
      const field = fieldOf(given, name);
      recipe = {
        type: "where",
        of: recipe,
        field: field.name,
        equals: givenRecipe(option, (value) => valueOf(value, field)),
      };
    }
    return { type: "query", recipe };
  },
};

/** A constant means what it would mean in a facts file: a choice by name or label, a date, a number. */
function valueOf(option: Value | undefined, field: Field): FactValue {
  const value = factValue(option);
  const read = option?.type === "plain" ? constantOfField(field, value) : value;
  if (!read) throw new Error(`No value of ${field.name}: templates are checked before they are rendered.`);
  return read;
}
