import type { Field } from "../facts/declarations.ts";
import type { FactValue } from "../facts/facts.ts";
import { valueText } from "../facts/value-text.ts";
import { deriveFigure } from "../figures/derive-figure.ts";
import type { FigureRecipe, Look, Missing, QueryRecipe } from "../figures/figure.ts";
import { findRecords } from "../figures/find-records.ts";
import { isMissing } from "../figures/missing.ts";
import type { Group } from "./value.ts";

/** The records of a query in groups by a field's values: in the order of its choices, else as they first come up. */
export function groupRecords(recipe: QueryRecipe, field: Field, look: Look): readonly Group[] | Missing {
  const records = findRecords(recipe, look);
  if (isMissing(records)) return records;
  const values: FactValue[] = [];
  for (const record of records) {
    const figure = deriveFigure({ type: "field", record, field: field.name }, look);
    // Without it the groups would not add up to the whole, and nobody would see why.
    if (isMissing(figure)) return { ...figure, mayBeAsked: false };
    values.push(figure.value);
  }
  const groups: Group[] = [];
  for (const key of inOrder(values, field)) {
    const group = groupOf(key, recipe, field, look);
    if (isMissing(group)) return group;
    groups.push(group);
  }
  return groups;
}

function inOrder(values: readonly FactValue[], field: Field): readonly FactValue[] {
  const different = [...new Map(values.map((value) => [valueText(value), value])).values()];
  if (field.choices.length === 0) return different;
  const order = field.choices.map((choice) => choice.name);
  return different.toSorted((a, b) => order.indexOf(valueText(a)) - order.indexOf(valueText(b)));
}

/** A group's key is the one different value of its records, and so a figure with its records. Approximate numbers make none. */
function groupOf(key: FactValue, of: QueryRecipe, field: Field, look: Look): Group | Missing {
  const recipe: QueryRecipe = { type: "where", of, field: field.name, equals: { type: "constant", value: key } };
  const distinct: FigureRecipe = { type: "distinct", of: recipe, field: field.name };
  const figure = deriveFigure({ type: "item", of: distinct, index: 0 }, look);
  return isMissing(figure) ? figure : { type: "group", field, key: figure, records: { type: "query", recipe } };
}
