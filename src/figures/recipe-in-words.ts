import type { Declarations, Declared, Ledger } from "../facts/declarations.ts";
import { findDeclared } from "../facts/declarations.ts";
import { partKey } from "../facts/document-parts.ts";
import type { Language } from "../locale/language.ts";
import type { Writing } from "../locale/writing.ts";
import { writingFor } from "../locale/writing-for.ts";
import type { FigureRecipe, GivenRecipe, PeriodShift, QueryRecipe, Shift } from "./figure.ts";
import { recipeWordsFor } from "./recipe-words.ts";
import type { RecipeWords } from "./recipe-words.ts";
import { writeFact } from "./write-fact.ts";

interface Telling {
  readonly declarations: Declarations;
  readonly language: Language;
  readonly words: RecipeWords;
  readonly writing: Writing;
}

/** How a figure is worked out, for a reader: 「会议」中「类别」为「班子会」的记录数. No sentence: it has no mark at its end. */
export function recipeInWords(recipe: FigureRecipe, declarations: Declarations, language: Language): string {
  return figureInWords(recipe, {
    declarations,
    language,
    words: recipeWordsFor(language),
    writing: writingFor(language),
  });
}

function figureInWords(recipe: FigureRecipe, telling: Telling): string {
  const { declarations, words, writing } = telling;
  switch (recipe.type) {
    case "count": {
      const { quantity } = ledgerOf(recipe.of, telling);
      const query = queryInWords(recipe.of, telling);
      return quantity === undefined
        ? words.records(query)
        : words.quantity(query, fieldLabel(recipe.of, quantity, telling));
    }
    case "records":
      return words.records(queryInWords(recipe.of, telling));
    case "sum":
    case "min":
    case "max":
    case "average":
    case "values":
    case "distinct": {
      const field = fieldLabel(recipe.of, recipe.field, telling);
      return words.over[recipe.type](queryInWords(recipe.of, telling), field);
    }
    case "size":
      return words.size(figureInWords(recipe.of, telling));
    case "item":
      return itemInWords(recipe, telling);
    case "constant":
      return words.constant(words.quoted(writeFact(recipe.value, writing)));
    case "indicator": {
      const indicator = find(declarations.indicators, recipe.indicator);
      return words[indicator.kind](label(indicator, telling));
    }
    case "was":
      return words.was(label(find(declarations.indicators, recipe.indicator), telling));
    case "notes":
      return words.notes(label(find(declarations.topics, recipe.topic), telling));
    case "period":
    case "first-day":
    case "last-day":
    case "unit-name":
    case "unit-short-name":
    case "document":
      return givenInWords(recipe, telling);
    case "field": {
      const { ledger, day } = recipe.record;
      const field = label(find(ledger.fields, recipe.field), telling);
      return words.field(label(ledger, telling), writing.day(day, "full"), field);
    }
    case "scaled":
      return words.scaled(figureInWords(recipe.of, telling), recipe.unit);
    case "percent":
      return words.percent(figureInWords(recipe.of, telling), figureInWords(recipe.whole, telling));
    case "under":
      return words.under(shiftInWords(recipe.shift, telling), figureInWords(recipe.of, telling));
    case "difference":
    case "growth":
      return comparisonInWords(recipe, telling);
    case "total":
      return words.total(recipe.parts.map((part) => figureInWords(part, telling)));
    case "share":
    case "rank": {
      const part = recipe.parts[recipe.index];
      return words[recipe.type](part ? figureInWords(part, telling) : "", recipe.parts.length);
    }
  }
}

/** The field by which records were chosen has one value in all of them, which is not counted among others. */
function itemInWords({ of, index }: Extract<FigureRecipe, { type: "item" }>, telling: Telling): string {
  const { words } = telling;
  const isChosenBy = of.type === "distinct" && of.of.type === "where" && of.of.field === of.field;
  return isChosenBy
    ? words.chosen(queryInWords(of.of, telling), fieldLabel(of.of, of.field, telling))
    : words.item(figureInWords(of, telling), index + 1);
}

/** A figure against itself under another view is said shorter. */
function comparisonInWords(
  { type, of, base }: Extract<FigureRecipe, { type: "difference" | "growth" }>,
  telling: Telling,
): string {
  const { words } = telling;
  const figure = figureInWords(of, telling);
  if (base.type !== "under" || figureInWords(base.of, telling) !== figure) {
    return words[type](figure, figureInWords(base, telling));
  }
  const views = shiftInWords(base.shift, telling);
  return type === "difference" ? words.change(figure, views) : words.rate(figure, views);
}

/** What is another in a view, one entry each. */
function shiftInWords({ period, unit, scope }: Shift, { words, writing }: Telling): readonly string[] {
  return [
    ...(unit ? [unit.name] : []),
    ...(scope ? [words.shift[scope]] : []),
    ...(period ? [periodInWords(period, words, writing)] : []),
  ];
}

function periodInWords(period: PeriodShift, words: RecipeWords, writing: Writing): string {
  switch (period.type) {
    case "last":
    case "last-year":
    case "to-date":
      return words.shift[period.type];
    case "since":
      return words.shift.since(writing.day(period.day, "full"));
    case "named":
      return writing.period(period.period);
  }
}

function queryInWords(recipe: QueryRecipe, telling: Telling): string {
  const query = telling.words.query(label(ledgerOf(recipe, telling), telling), conditionsOf(recipe, telling));
  const views = viewsOf(recipe, telling);
  return views.length === 0 ? query : telling.words.under(views, query);
}

/** Under what a query is asked for, where that is not the figure's own view. */
function viewsOf(recipe: QueryRecipe, telling: Telling): readonly string[] {
  if (recipe.type === "ledger") return [];
  const inner = viewsOf(recipe.of, telling);
  return recipe.type === "under" ? [...shiftInWords(recipe.shift, telling), ...inner] : inner;
}

/** What narrows a ledger down to the query, in the order in which it does. */
function conditionsOf(recipe: QueryRecipe, telling: Telling): readonly string[] {
  if (recipe.type === "ledger") return [];
  const { words } = telling;
  const inner = conditionsOf(recipe.of, telling);
  switch (recipe.type) {
    case "where":
      return [...inner, words.where(fieldLabel(recipe, recipe.field, telling), wantedInWords(recipe.equals, telling))];
    case "since":
    case "until":
      return [...inner, words[recipe.type](givenInWords(recipe.day, telling))];
    case "sort-by":
      return [...inner, words.sorted(fieldLabel(recipe, recipe.field, telling), recipe.descending)];
    case "take":
      return [...inner, words.taken(recipe.count)];
    case "under":
      return inner;
  }
}

function wantedInWords(recipe: GivenRecipe, telling: Telling): string {
  const written = givenInWords(recipe, telling);
  return recipe.type === "constant" ? telling.words.quoted(written) : written;
}

function givenInWords(recipe: GivenRecipe, telling: Telling): string {
  const { words, writing } = telling;
  if (recipe.type === "constant") return writeFact(recipe.value, writing);
  return recipe.type === "document" ? words.document(label(partKey(recipe.part), telling)) : words.view[recipe.type];
}

function ledgerOf(recipe: QueryRecipe, telling: Telling): Ledger {
  return recipe.type === "ledger" ? find(telling.declarations.ledgers, recipe.ledger) : ledgerOf(recipe.of, telling);
}

function fieldLabel(recipe: QueryRecipe, name: string, telling: Telling): string {
  return label(find(ledgerOf(recipe, telling).fields, name), telling);
}

function find<D extends Declared>(declared: readonly D[], name: string): D {
  const found = findDeclared(declared, name);
  if (!found) throw new Error(`No ${name}: recipes are made of what is declared.`);
  return found;
}

function label({ labels }: Pick<Declared, "labels">, { language }: Telling): string {
  return language === "en" ? labels.en : labels.zh;
}
