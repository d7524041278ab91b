import type { Field } from "../../facts/declarations.ts";
import type { FactValue } from "../../facts/facts.ts";
import { findRecords } from "../../figures/find-records.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import type { FigureRecipe, Look, QueryRecipe } from "../../figures/figure.ts";
import { isMissing } from "../../figures/missing.ts";
import { valueText } from "../../facts/value-text.ts";
import { fieldOf, recipeOf } from "./given.ts";
import type { Group } from "../value.ts";
import type { Helper } from "./helper.ts";

export const groupBy: Helper = {
  name: "groupBy",
  manual: {
    zh: "按字段的取值分组，每条记录都要填有该字段：每组有 key（该组的值）和 records（该组的记录）。有选项的字段按选项的顺序，其余按首次出现的先后。",
    en: "Sorts records into groups by a field, which all of them must have; each group has its key and its records: in the order of the field's choices, else as they first come up.",
    examples: [
      {
        template: '{{#each (groupBy meetings "kind") as |g|}}{{g.key}}{{count g.records}}次{{/each}}',
        prints: "班子会2次专题会3次",
      },
    ],
  },
  parameters: [
    { name: "query", type: "value", kinds: ["query"] },
    { name: "field", type: "field", fields: ["text", "date", "choice", "flag", "count", "title", "link"] },
  ],
  options: [],
  gives: ({ arguments: [query], fields }) => {
    const field = fields.get("field");
    if (query?.type !== "query" || !field) return { type: "unknown" };
    return { type: "groups", ledger: query.ledger, field };
  },
  derive: (given) => {
    const recipe = recipeOf(given.arguments[0]);
    const field = fieldOf(given, "field");
    const records = findRecords(recipe, given.look);
    if (isMissing(records)) return records;
    const values: FactValue[] = [];
    for (const record of records) {
      const figure = deriveFigure({ type: "field", record, field: field.name }, given.look);
      // Without it the groups would not add up to the whole, and nobody would see why.
      if (isMissing(figure)) return { ...figure, mayBeAsked: false };
      values.push(figure.value);
    }
    const keys = inOrder(values, field);
    return { type: "groups", items: keys.flatMap((key) => groupOf(key, recipe, field, given.look)) };
  },
};

function inOrder(values: readonly FactValue[], field: Field): readonly FactValue[] {
  const different = [...new Map(values.map((value) => [valueText(value), value])).values()];
  if (field.choices.length === 0) return different;
  const order = field.choices.map((choice) => choice.name);
  return different.toSorted((a, b) => order.indexOf(valueText(a)) - order.indexOf(valueText(b)));
}

/** A group's key is the one different value of its records, and so a figure with its records. */
function groupOf(key: FactValue, of: QueryRecipe, field: Field, look: Look): readonly Group[] {
  const recipe: QueryRecipe = { type: "where", of, field: field.name, equals: { type: "constant", value: key } };
  const distinct: FigureRecipe = { type: "distinct", of: recipe, field: field.name };
  const figure = deriveFigure({ type: "item", of: distinct, index: 0 }, look);
  return isMissing(figure) ? [] : [{ type: "group", field, key: figure, records: { type: "query", recipe } }];
}
