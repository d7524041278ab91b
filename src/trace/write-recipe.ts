import type { FigureRecipe, GivenRecipe, PeriodShift, QueryRecipe, Shift } from "../figures/figure.ts";
import { writeRecord } from "./write-record.ts";
import { writeValue } from "./write-value.ts";

/** A recipe as plain data: the figures and queries it is made of, one within another. */
export function writeRecipe(recipe: FigureRecipe): object {
  switch (recipe.type) {
    case "count":
    case "records":
      return { type: recipe.type, of: writeQuery(recipe.of) };
    case "sum":
    case "min":
    case "max":
    case "average":
    case "values":
    case "distinct":
      return { type: recipe.type, of: writeQuery(recipe.of), field: recipe.field };
    case "size":
      return { type: "size", of: writeRecipe(recipe.of) };
    case "item":
      return { type: "item", of: writeRecipe(recipe.of), number: recipe.index + 1 };
    case "indicator":
    case "was":
      return { type: recipe.type, indicator: recipe.indicator };
    case "notes":
      return { type: "notes", topic: recipe.topic };
    case "constant":
    case "period":
    case "first-day":
    case "last-day":
    case "unit-name":
    case "unit-short-name":
    case "document":
      return writeGiven(recipe);
    case "field":
      return { type: "field", record: writeRecord(recipe.record), field: recipe.field };
    case "scaled":
      return { type: "scaled", of: writeRecipe(recipe.of), unit: recipe.unit };
    case "percent":
      return { type: "percent", of: writeRecipe(recipe.of), whole: writeRecipe(recipe.whole), ...digits(recipe) };
    case "under":
      return { type: "under", of: writeRecipe(recipe.of), shift: writeShift(recipe.shift) };
    case "difference":
    case "growth":
      return { type: recipe.type, of: writeRecipe(recipe.of), base: writeRecipe(recipe.base) };
    case "total":
      return { type: "total", parts: recipe.parts.map(writeRecipe) };
    case "share":
    case "rank": {
      const { type, parts, index } = recipe;
      return { type, parts: parts.map(writeRecipe), number: index + 1, ...("decimals" in recipe && digits(recipe)) };
    }
  }
}

function digits({ decimals }: { readonly decimals?: number }): object {
  return decimals === undefined ? {} : { decimals };
}

function writeQuery(recipe: QueryRecipe): object {
  switch (recipe.type) {
    case "ledger":
      return { type: "ledger", ledger: recipe.ledger };
    case "where": {
      const { of, field, equals } = recipe;
      return { type: "where", of: writeQuery(of), field, equals: writeGiven(equals) };
    }
    case "since":
    case "until":
      return { type: recipe.type, of: writeQuery(recipe.of), day: writeGiven(recipe.day) };
    case "sort-by": {
      const { of, field, descending } = recipe;
      return { type: "sort-by", of: writeQuery(of), field, descending };
    }
    case "take":
      return { type: "take", of: writeQuery(recipe.of), count: recipe.count };
    case "under":
      return { type: "under", of: writeQuery(recipe.of), shift: writeShift(recipe.shift) };
  }
}

function writeGiven(recipe: GivenRecipe): object {
  if (recipe.type === "constant") return { type: "constant", value: writeValue(recipe.value) };
  if (recipe.type !== "document") return { type: recipe.type };
  const { type, part, template } = recipe;
  return { type, part, ...(template !== undefined && { template }) };
}

function writeShift({ period, unit, scope }: Shift): object {
  return {
    ...(unit && { unit: { id: unit.id, name: unit.name } }),
    ...(scope && { scope }),
    ...(period && { period: writePeriodShift(period) }),
  };
}

function writePeriodShift(shift: PeriodShift): object {
  switch (shift.type) {
    case "last":
    case "last-year":
    case "to-date":
      return { type: shift.type };
    case "since":
      return { type: "since", day: shift.day };
    case "named":
      return { type: "named", period: shift.period.name };
  }
}
