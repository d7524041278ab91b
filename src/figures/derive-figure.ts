import type { Place } from "../diagnostics/place.ts";
import type { FactValue, LedgerRecord } from "../facts/facts.ts";
import { combineFigures } from "./combine-figures.ts";
import { deriveFromRecords } from "./derive-from-records.ts";
import { deriveIndicator } from "./derive-indicator.ts";
import { deriveNotes } from "./derive-notes.ts";
import type { Figure, FigureRecipe, Look, Missing, QueryRecipe } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";
import { filesInView } from "./view.ts";

/** What a recipe gives under a view, before the recipe is bound to it. */
export interface Derived {
  readonly value: FactValue;
  readonly records: readonly LedgerRecord[];
  readonly places: readonly Place[];
}

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
      return fromView(recipe.value);
    case "size":
    case "item":
    case "scaled":
    case "percent":
      return combineFigures(recipe, look, derive);
    case "indicator":
    case "was":
      return deriveIndicator(recipe, look);
    case "notes":
      return deriveNotes(recipe.topic, look);
    case "document-date":
      return documentDate(look);
    case "period":
      return fromView({ type: "period", period: look.view.period });
    case "first-day":
      return fromView({ type: "date", day: look.view.period.first });
    case "last-day":
      return fromView({ type: "date", day: look.view.period.last });
    case "unit-name":
      return fromUnit(look, look.view.unit.name);
    case "unit-short-name":
      return fromUnit(look, look.view.unit.short);
    case "field":
      return fieldOf(recipe.record, recipe.field);
  }
}

/** A field of one record, or what to say of one that was left out. */
function fieldOf(record: LedgerRecord, name: string): Derived | Missing {
  const fact = record.fields.get(name);
  if (fact) return { value: fact.value, records: [record], places: [fact.place] };
  const { ledger, place } = record;
  const field = ledger.fields.find((field) => field.name === name)?.labels.zh ?? name;
  const values = { field, ledger: ledger.labels.zh, record: `${place.file}:${place.line}` };
  return missing(field, "field-left-out", values, { mayBeAsked: true });
}

/** Of several files in the view, the one that ends last says the report's date. */
function documentDate(look: Look): Derived | Missing {
  const { unit, period } = look.view;
  const date = filesInView(look, unit)
    .map((file) => file.document.date)
    .findLast((found) => found !== undefined);
  if (date) return { value: date.value, records: [], places: [date.place] };
  const values = { unit: unit.name, period: period.name };
  return missing("成文日期", "document-date-missing", values, { mayBeAsked: true });
}

function fromView(value: FactValue): Derived {
  return { value, records: [], places: [] };
}

function fromUnit({ view }: Look, text: string): Derived {
  return { value: { type: "text", text }, records: [], places: [view.unit.place] };
}

function boundField(recipe: FigureRecipe | QueryRecipe): string | undefined {
  if (recipe.type === "field") return recipe.field;
  const inner = "of" in recipe ? boundField(recipe.of) : undefined;
  return inner ?? ("whole" in recipe ? boundField(recipe.whole) : undefined);
}
