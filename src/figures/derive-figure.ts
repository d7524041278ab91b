import type { LedgerRecord } from "../facts/facts.ts";
import { combineFigures } from "./combine-figures.ts";
import { deriveFromRecords } from "./derive-from-records.ts";
import { deriveFromView } from "./derive-from-view.ts";
import { deriveIndicator } from "./derive-indicator.ts";
import { deriveNotes } from "./derive-notes.ts";
import type { Derived, Figure, FigureRecipe, Look, Missing } from "./figure.ts";
import { innerRecipes } from "./inner-recipes.ts";
import type { Recipe } from "./inner-recipes.ts";
import { lookUnder } from "./look-under.ts";
import { isMissing, labelIn, missing } from "./missing.ts";

/** Works a recipe out under a view. The figure keeps its recipe, and can so be worked out again under another. */
export function deriveFigure(recipe: FigureRecipe, look: Look): Figure | Missing {
  const derived = derive(recipe, look);
  if (isMissing(derived)) return derived;
  return { type: "figure", recipe, view: look.view, ...derived };
}

/**
 * Works a figure out again under another view. A figure that is a field of one record belongs to that record, and can't be.
 */
export function deriveAgain(figure: Figure, look: Look): Figure | Missing {
  const field = boundField(figure.recipe);
  return field === undefined ? deriveFigure(figure.recipe, look) : missing(field, "figure-bound", { field });
}

function derive(recipe: FigureRecipe, look: Look): Derived | Missing {
  switch (recipe.type) {
    case "count":
    case "records":
    case "sum":
    case "min":
    case "max":
    case "average":
    case "values":
    case "distinct":
      return deriveFromRecords(recipe, look);
    case "constant":
      return { value: recipe.value, records: [], places: [] };
    case "size":
    case "item":
    case "scaled":
    case "percent":
    case "difference":
    case "growth":
    case "total":
    case "share":
    case "rank":
      return combineFigures(recipe, look, derive);
    case "under": {
      const shifted = lookUnder(look, recipe.shift);
      return isMissing(shifted) ? shifted : derive(recipe.of, shifted);
    }
    case "indicator":
    case "was":
      return deriveIndicator(recipe, look);
    case "notes":
      return deriveNotes(recipe.topic, look);
    case "period":
    case "first-day":
    case "last-day":
    case "unit-name":
    case "unit-short-name":
    case "document":
      return deriveFromView(recipe, look);
    case "field":
      return fieldOf(recipe.record, recipe.field, look);
  }
}

/** A field of one record, or what to say of one that was left out. */
function fieldOf(record: LedgerRecord, name: string, look: Look): Derived | Missing {
  const fact = record.fields.get(name);
  if (fact) return { value: fact.value, records: [record], places: [fact.place] };
  const { ledger, place } = record;
  const declared = ledger.fields.find((field) => field.name === name);
  const field = declared ? labelIn(look, declared) : name;
  const values = { field, ledger: labelIn(look, ledger), record: `${place.file}:${place.line}` };
  return missing(field, "field-left-out", values, { mayBeAsked: true });
}

/** The record's field to which a recipe is bound, if it is bound to one. */
export function boundField(recipe: Recipe): string | undefined {
  if (recipe.type === "field") return recipe.field;
  return innerRecipes(recipe)
    .map(boundField)
    .find((field) => field !== undefined);
}
