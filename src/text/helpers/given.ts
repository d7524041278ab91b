import { readDay } from "../../calendar/day.ts";
import { readPeriod } from "../../calendar/read-period.ts";
import type { Day } from "../../calendar/period.ts";
import type { Field } from "../../facts/declarations.ts";
import type { FactValue, NumberValue } from "../../facts/facts.ts";
import { boundField } from "../../figures/derive-figure.ts";
import { missing } from "../../figures/missing.ts";
import { valueText } from "../../facts/value-text.ts";
import type { Figure, GivenRecipe, Missing, PeriodShift, Query, QueryRecipe } from "../../figures/figure.ts";
import { factValue } from "../value.ts";
import type { Value } from "../value.ts";
import type { Given } from "./helper.ts";

// A helper's arguments as what its parameters say they are. The check before rendering made sure of it: anything else is
// our own fault.

function queryOf(value: Value | undefined): Query {
  if (value?.type !== "query") throw wrong(value?.type, "query");
  return value;
}

export function recipeOf(value: Value | undefined): QueryRecipe {
  return queryOf(value).recipe;
}

export function fieldOf(given: Given, parameter: string): Field {
  const field = given.fields.get(parameter);
  if (!field) throw wrong(undefined, "field");
  return field;
}

export function numberOf(value: Value | FactValue | undefined): NumberValue {
  const number = value?.type === "number" ? value : factValue(value as Value | undefined);
  if (number.type !== "number") throw wrong(number.type, "number");
  return number;
}

export function textOf(value: Value | undefined): string {
  const text = factValue(value);
  if (text.type !== "text" && text.type !== "title") throw wrong(text.type, "text");
  return text.text;
}

export function dayOf(value: Value | undefined): Day {
  const date = factValue(value);
  const day = date.type === "date" ? date.day : date.type === "text" ? readDay(date.text) : undefined;
  if (day === undefined) throw wrong(date.type, "date");
  return day;
}

/**
 * What records are to be compared with. A value that depends on the view stays a recipe, so that the query can be asked
 * again under another.
 * @param read what a value means that doesn't
 */
export function givenRecipe(value: Value | undefined, read: (value: Value | undefined) => FactValue): GivenRecipe {
  const recipe = value?.type === "figure" ? value.recipe : undefined;
  switch (recipe?.type) {
    case "period":
    case "first-day":
    case "last-day":
    case "unit-name":
    case "unit-short-name":
    case "document":
      return recipe;
    default:
      return { type: "constant", value: read(value) };
  }
}

export function dayRecipeOf(value: Value | undefined): GivenRecipe {
  return givenRecipe(value, (given) => ({ type: "date", day: dayOf(given) }));
}

export function itemsOf(value: Value | undefined): readonly FactValue[] {
  const list = factValue(value);
  return list.type === "list" ? list.items : [list];
}

export function optionText(given: Given, name: string): string | undefined {
  const option = given.options.get(name);
  return option && textOf(option);
}

export function optionNumber(given: Given, name: string): number | undefined {
  const option = given.options.get(name);
  return option && numberOf(option).decimal.toNumber();
}

/** A figure that can be worked out under another view: no constant of the template, and no field of one record. */
export function movableFigure(value: Value | undefined): Figure | Missing {
  const fact = factValue(value);
  if (value?.type !== "figure") return missing(valueText(fact), "figure-bound", { field: valueText(fact) });
  const field = boundField(value.recipe);
  return field === undefined ? value : missing(field, "figure-bound", { field });
}

/** A period said from the view's own, or named. */
export function periodShiftOf(written: string): PeriodShift {
  if (written === "last" || written === "last-year" || written === "to-date") return { type: written };
  const period = readPeriod(written);
  if (!period) throw wrong(written, "period");
  return { type: "named", period };
}

export function isOn(given: Given, name: string): boolean {
  const option = given.options.get(name);
  return option?.type === "plain" && option.value.type === "flag" && option.value.on;
}

function wrong(found: string | undefined, wanted: string): Error {
  return new Error(`Got a ${found} for a ${wanted}: templates are checked before they are rendered.`);
}
